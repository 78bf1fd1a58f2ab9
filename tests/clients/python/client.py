"""The official Python SDK, unmodified, against the emulator: pipelines, their runs, paging and start and stop.

Only its settings are given here: the URL, a certificate to trust and a token. An assertion that fails says what
differs. Version 10.0.0 does not send the `type` of most models, so `typed` adds it, and
reads most of them as their base class.
"""

import os
import time
import uuid
from datetime import datetime, timedelta, timezone

from azure.core import MatchConditions
from azure.core.credentials import AccessToken, AccessTokenInfo
from azure.core.exceptions import HttpResponseError, ResourceNotFoundError
from azure.mgmt.datafactory import DataFactoryManagementClient, models

GROUP, FACTORY, PIPELINE, RUNTIME = "python", "python-factory", "nightly", "managed"
MANY = 105  # more than one page holds


class Token:
    """A credential that always has the same token."""

    token, expires = os.environ["DATAFACTORY_TOKEN"], int(time.time()) + 3600

    def get_token(self, *scopes, **options):
        return AccessToken(self.token, self.expires)

    def get_token_info(self, *scopes, options=None):
        return AccessTokenInfo(self.token, self.expires)


def typed(model, kind):
    """The model with the type that the SDK leaves out."""
    model["type"] = kind
    return model


def wait(name, after=None):
    depends = [models.ActivityDependency(activity=after, dependency_conditions=["Succeeded"])]
    activity = models.WaitActivity(
        name=name, wait_time_in_seconds=1, depends_on=depends if after else None
    )
    return typed(activity, "Wait")


def matching(tag):
    return {"etag": tag, "match_condition": MatchConditions.IfNotModified}


def main():
    client = DataFactoryManagementClient(
        Token(),
        str(uuid.uuid4()),
        base_url=os.environ["DATAFACTORY_ENDPOINT"],
        credential_scopes=["https://management.azure.com/.default"],
        connection_verify=os.environ["DATAFACTORY_CERTIFICATE"],
        polling_interval=1,
    )

    factory = client.factories.create_or_update(
        GROUP, FACTORY, models.Factory(location="westeurope", tags={"made": "by a test"})
    )
    assert factory.name == FACTORY and factory.location == "westeurope", factory
    assert factory.properties.provisioning_state == "Succeeded", factory
    assert client.factories.get(GROUP, FACTORY).tags == {"made": "by a test"}
    assert [it.name for it in client.factories.list()] == [FACTORY]
    assert [it.name for it in client.factories.list_by_resource_group(GROUP)] == [FACTORY]

    definition = models.PipelineResource(
        activities=[wait("First"), wait("Second", after="First")],
        parameters={"day": models.ParameterSpecification(type="String", default_value="Monday")},
    )
    pipeline = client.pipelines.create_or_update(GROUP, FACTORY, PIPELINE, definition)
    assert [it.name for it in pipeline.properties.activities] == ["First", "Second"], pipeline
    # 10.0.0 reads an activity as its base class.
    assert pipeline.properties.activities[0]["type"] == "Wait", pipeline
    again = client.pipelines.create_or_update(GROUP, FACTORY, PIPELINE, definition, **matching(pipeline.etag))
    try:
        client.pipelines.create_or_update(GROUP, FACTORY, PIPELINE, definition, **matching("old"))
        raise AssertionError("an old entity tag was accepted")
    except HttpResponseError as error:
        assert error.status_code == 412, error
    assert again.etag != "", again

    for number in range(MANY):
        client.pipelines.create_or_update(
            GROUP, FACTORY, f"one-of-many-{number}", models.PipelineResource(activities=[])
        )
    pages = [len(list(page)) for page in client.pipelines.list_by_factory(GROUP, FACTORY).by_page()]
    assert pages == [100, MANY + 1 - 100], pages

    runs(client)
    runtimes(client)

    client.pipelines.delete(GROUP, FACTORY, PIPELINE)
    try:
        client.pipelines.get(GROUP, FACTORY, PIPELINE)
        raise AssertionError("a deleted pipeline is still there")
    except ResourceNotFoundError:
        pass
    client.factories.delete(GROUP, FACTORY)
    assert list(client.factories.list()) == []


def runs(client):
    started = client.pipelines.create_run(GROUP, FACTORY, PIPELINE, parameters={"day": "Tuesday"})
    deadline = time.monotonic() + 60
    states = []
    while True:
        run = client.pipeline_runs.get(GROUP, FACTORY, started.run_id)
        if run.status not in states:
            states.append(run.status)
        if run.status not in ("Queued", "InProgress") or time.monotonic() > deadline:
            break
        time.sleep(0.2)
    assert states[-1] == "Succeeded", states
    assert run.parameters == {"day": "Tuesday"}, run.parameters
    assert run.run_start < run.run_end and run.duration_in_ms > 0, run

    now = datetime.now(timezone.utc)
    lately = models.RunFilterParameters(
        last_updated_after=now - timedelta(days=1), last_updated_before=now + timedelta(days=1)
    )
    found = client.activity_runs.query_by_pipeline_run(GROUP, FACTORY, started.run_id, lately)
    outcome = sorted((it.activity_name, it.status) for it in found.value)
    assert outcome == [("First", "Succeeded"), ("Second", "Succeeded")], outcome

    lately.filters = [models.RunQueryFilter(operand="PipelineName", operator="Equals", values_property=[PIPELINE])]
    found = client.pipeline_runs.query_by_factory(GROUP, FACTORY, lately)
    assert [it.run_id for it in found.value] == [started.run_id], found.value

    cancelled = client.pipelines.create_run(GROUP, FACTORY, PIPELINE)
    client.pipeline_runs.cancel(GROUP, FACTORY, cancelled.run_id)
    run = client.pipeline_runs.get(GROUP, FACTORY, cancelled.run_id)
    assert run.status in ("Canceling", "Cancelled"), run.status


def runtimes(client):
    managed = models.ManagedIntegrationRuntime(
        compute_properties=models.IntegrationRuntimeComputeProperties(
            location="West Europe", node_size="Standard_D2_v3", number_of_nodes=1,
            max_parallel_executions_per_node=1,
        ),
        ssis_properties=models.IntegrationRuntimeSsisProperties(),
    )
    resource = models.IntegrationRuntimeResource(properties=typed(managed, "Managed"))
    made = client.integration_runtimes.create_or_update(GROUP, FACTORY, RUNTIME, resource)
    assert made.properties["type"] == "Managed", made.properties
    status = client.integration_runtimes.get_status(GROUP, FACTORY, RUNTIME)
    assert status.properties["type"] == "Managed", status.properties
    assert status.properties.state in ("Initial", "Stopped"), status.properties.state

    started = client.integration_runtimes.begin_start(GROUP, FACTORY, RUNTIME).result(60)
    assert started.properties.state == "Started", started.properties
    client.integration_runtimes.begin_stop(GROUP, FACTORY, RUNTIME).result(60)
    status = client.integration_runtimes.get_status(GROUP, FACTORY, RUNTIME)
    assert status.properties.state == "Stopped", status.properties.state

    own = models.IntegrationRuntimeResource(
        properties=typed(models.SelfHostedIntegrationRuntime(), "SelfHosted")
    )
    client.integration_runtimes.create_or_update(GROUP, FACTORY, "on-site", own)
    status = client.integration_runtimes.get_status(GROUP, FACTORY, "on-site")
    assert status.properties["type"] == "SelfHosted", status.properties
    names = sorted(it.name for it in client.integration_runtimes.list_by_factory(GROUP, FACTORY))
    assert names == [RUNTIME, "on-site"], names
    client.integration_runtimes.delete(GROUP, FACTORY, RUNTIME)


if __name__ == "__main__":
    main()
    print("The Python SDK understands the emulator.")
