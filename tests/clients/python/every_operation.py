"""The official Python SDK, azure-mgmt-datafactory 10.0.0, unmodified: every operation, and one resource of every type.

Where the SDK is wrong: 10.0.0 does not send the `type` of most polymorphic models. A `WaitActivity` goes out as
`"type": "Container"`, a `ScheduleTrigger` as `MultiplePipelineTrigger`, and linked services, datasets, data flows,
credentials and integration runtimes have no type at all, which the service rejects. Models are mappings, so `typed`
adds what is missing. It also has no PUT for the nodes of an integration runtime, and neither has the service: the
emulator accepts one in place of a machine.
"""

import os
import ssl
import urllib.request
import uuid
from datetime import datetime, timedelta, timezone

from azure.core import MatchConditions
from azure.core.exceptions import HttpResponseError, ResourceNotFoundError
from azure.mgmt.datafactory import DataFactoryManagementClient, models
from azure.mgmt.datafactory import operations as groups

from client import Token, typed

GROUP, FACTORY = "python", "every-operation"
SUBSCRIPTION = str(uuid.uuid4())
HERE = (GROUP, FACTORY)
called = set()


def watched(client):
    """Notes every operation that is called."""
    for name, group in vars(client).items():
        if not type(group).__name__.endswith("Operations"):
            continue
        for verb in dir(group):
            operation = getattr(group, verb)
            if verb.startswith("_") or not callable(operation):
                continue

            def call(*args, _key=f"{type(group).__name__}.{verb}", _call=operation, **options):
                called.add(_key)
                return _call(*args, **options)

            setattr(group, verb, call)
    return client


def register_node(runtime, node):
    """Registers a node, which only the emulator can do over HTTP."""
    url = (
        f"{os.environ['DATAFACTORY_ENDPOINT']}/subscriptions/{SUBSCRIPTION}/resourceGroups/{GROUP}"
        f"/providers/Microsoft.DataFactory/factories/{FACTORY}/integrationRuntimes/{runtime}/nodes/{node}"
        "?api-version=2018-06-01"
    )
    headers = {"Authorization": f"Bearer {os.environ['DATAFACTORY_TOKEN']}"}
    request = urllib.request.Request(url, method="PUT", headers=headers)
    trust = ssl.create_default_context(cafile=os.environ["DATAFACTORY_CERTIFICATE"])
    urllib.request.urlopen(request, context=trust).read()


def main():
    client = watched(
        DataFactoryManagementClient(
            Token(),
            SUBSCRIPTION,
            base_url=os.environ["DATAFACTORY_ENDPOINT"],
            credential_scopes=["https://management.azure.com/.default"],
            connection_verify=os.environ["DATAFACTORY_CERTIFICATE"],
            polling_interval=0.2,
        )
    )
    assert list(client.operations.list())
    factories(client)
    names = resources(client)
    runs(client)
    triggers(client)
    runtimes(client)
    networks(client)
    sessions(client)
    features(client)
    delete(client, names)

    known = {
        f"{name}.{verb}"
        for name, group in vars(groups).items()
        if name.endswith("Operations")
        for verb in vars(group)
        if not verb.startswith("_")
    }
    assert not known - called, sorted(known - called)
    print(f"The Python SDK called {len(known)} operations of the emulator.")


def factories(client):
    made = client.factories.create_or_update(*HERE, models.Factory(location="westeurope"))
    identity = models.FactoryUpdateParameters(identity=models.FactoryIdentity(type="SystemAssigned"))
    assert client.factories.update(*HERE, identity).identity.principal_id
    assert client.factories.get(*HERE).id == made.id
    assert [it.name for it in client.factories.list()] == [FACTORY]
    assert [it.name for it in client.factories.list_by_resource_group(GROUP)] == [FACTORY]
    repository = models.FactoryVSTSConfiguration(
        account_name="a", repository_name="r", collaboration_branch="main", root_folder="/", project_name="p"
    )
    update = models.FactoryRepoUpdate(factory_resource_id=made.id, repo_configuration=repository)
    configured = client.factories.configure_factory_repo("westeurope", update)
    assert configured.properties.repo_configuration.repository_name == "r", configured
    access = models.UserAccessPolicy(permissions="r", access_resource_path="")
    assert client.factories.get_data_plane_access(*HERE, access).access_token
    code = models.GitHubAccessTokenRequest(
        git_hub_access_code="c", git_hub_access_token_base_url="https://github.com"
    )
    assert client.factories.get_git_hub_access_token(*HERE, code).git_hub_access_token


def resources(client):
    """Creates, reads, lists and changes a resource of each type. Returns the groups and names, referenced ones first."""
    linked = models.LinkedServiceReference(type="LinkedServiceReference", reference_name="store")
    connection = {"connection": {"type": "linkedservicetype"}, "sourceEntities": []}
    cases = [
        (
            client.managed_virtual_networks,
            "default",
            models.ManagedVirtualNetworkResource(properties=models.ManagedVirtualNetwork()),
        ),
        (
            client.integration_runtimes,
            "on-site",
            models.IntegrationRuntimeResource(
                properties=typed(models.SelfHostedIntegrationRuntime(), "SelfHosted")
            ),
        ),
        (
            client.credential_operations,
            "identity",
            models.CredentialResource(properties=typed(models.ManagedIdentityCredential(), "ManagedIdentity")),
        ),
        (
            client.linked_services,
            "store",
            models.LinkedServiceResource(
                properties=typed(
                    models.AzureBlobStorageLinkedService(service_endpoint="https://a"), "AzureBlobStorage"
                )
            ),
        ),
        (
            client.datasets,
            "orders",
            models.DatasetResource(
                properties=typed(models.ParquetDataset(linked_service_name=linked), "Parquet")
            ),
        ),
        (
            client.data_flows,
            "clean",
            models.DataFlowResource(properties=typed(models.MappingDataFlow(sources=[]), "MappingDataFlow")),
        ),
        (
            client.pipelines,
            "nightly",
            models.PipelineResource(
                activities=[typed(models.WaitActivity(name="w", wait_time_in_seconds=1), "Wait")]
            ),
        ),
        (
            client.triggers,
            "daily",
            models.TriggerResource(
                properties=typed(
                    models.ScheduleTrigger(
                        pipelines=[
                            models.TriggerPipelineReference(
                                pipeline_reference=models.PipelineReference(
                                    type="PipelineReference", reference_name="nightly"
                                )
                            )
                        ],
                        recurrence=models.ScheduleTriggerRecurrence(frequency="Day", interval=1),
                    ),
                    "ScheduleTrigger",
                )
            ),
        ),
        (
            client.change_data_capture,
            "changes",
            models.ChangeDataCaptureResource(
                {
                    "properties": {
                        "sourceConnectionsInfo": [connection],
                        "targetConnectionsInfo": [],
                        "policy": {"mode": "RealTime"},
                    }
                }
            ),
        ),
        (
            client.global_parameters,
            "default",
            models.GlobalParameterResource({"properties": {"day": {"type": "String", "value": "Monday"}}}),
        ),
        (
            client.private_endpoint_connection,
            "link",
            models.PrivateLinkConnectionApprovalRequestResource(
                {"properties": {"privateLinkServiceConnectionState": {"status": "Approved"}}}
            ),
        ),
    ]
    for group, name, definition in cases:
        made = group.create_or_update(*HERE, name, definition)
        assert made.name == name, made
        assert group.get(*HERE, name).id == made.id
        conditional = group is not client.global_parameters
        options = {"etag": made.etag, "match_condition": MatchConditions.IfNotModified} if conditional else {}
        changed = group.create_or_update(*HERE, name, definition, **options)
        assert changed.etag != made.etag, changed
        lists = client.private_end_point_connections if group is client.private_endpoint_connection else group
        assert name in [it.name for it in lists.list_by_factory(*HERE)], name
    return [(group, name) for group, name, _ in cases if hasattr(group, "delete")]


def runs(client):
    run = client.pipelines.create_run(*HERE, "nightly", parameters={})
    assert client.pipeline_runs.get(*HERE, run.run_id).pipeline_name == "nightly"
    now = datetime.now(timezone.utc)
    lately = models.RunFilterParameters(
        last_updated_after=now - timedelta(days=1), last_updated_before=now + timedelta(days=1)
    )
    found = client.pipeline_runs.query_by_factory(*HERE, lately)
    assert [it.run_id for it in found.value] == [run.run_id], found
    client.activity_runs.query_by_pipeline_run(*HERE, run.run_id, lately)
    client.pipeline_runs.cancel(*HERE, run.run_id)
    assert client.trigger_runs.query_by_factory(*HERE, lately).value == []
    for verb in (client.trigger_runs.rerun, client.trigger_runs.cancel):
        refused(verb, *HERE, "daily", "08586087178494748720488075814CU60", status=404)


def refused(call, *args, status):
    try:
        call(*args)
    except HttpResponseError as error:
        assert error.status_code == status, error
    else:
        raise AssertionError(f"the emulator accepted {call}{args}")


def triggers(client):
    client.triggers.begin_start(*HERE, "daily").result()
    assert client.triggers.get(*HERE, "daily").properties.runtime_state == "Started"
    refused(client.triggers.delete, *HERE, "daily", status=400)
    client.triggers.begin_stop(*HERE, "daily").result()
    assert client.triggers.get(*HERE, "daily").properties.runtime_state == "Stopped"
    found = client.triggers.query_by_factory(*HERE, models.TriggerFilterParameters())
    assert [it.name for it in found.value] == ["daily"], found
    assert client.triggers.begin_subscribe_to_events(*HERE, "daily").result().status == "Enabled"
    assert client.triggers.get_event_subscription_status(*HERE, "daily").status == "Enabled"
    assert client.triggers.begin_unsubscribe_from_events(*HERE, "daily").result().status == "Disabled"


def runtimes(client):
    own, packages = (*HERE, "on-site"), (*HERE, "packages")
    keys = client.integration_runtimes.list_auth_keys(*own)
    which = models.IntegrationRuntimeRegenerateKeyParameters(key_name="authKey2")
    new = client.integration_runtimes.regenerate_auth_key(*own, which)
    assert new.auth_key2 and new.auth_key2 != keys.auth_key2 and new.auth_key1 is None, new
    assert client.integration_runtimes.list_auth_keys(*own).auth_key1 == keys.auth_key1
    client.integration_runtimes.update(*own, models.UpdateIntegrationRuntimeRequest(auto_update="On"))
    link = models.CreateLinkedIntegrationRuntimeRequest(name="linked", data_factory_name="other")
    status = client.integration_runtimes.create_linked_integration_runtime(*own, link)
    assert status.properties.type == "SelfHosted", status
    client.integration_runtimes.remove_links(
        *own, models.LinkedIntegrationRuntimeRequest(linked_factory_name="other")
    )
    client.integration_runtimes.sync_credentials(*own)
    client.integration_runtimes.upgrade(*own)
    assert client.integration_runtimes.get_connection_info(*own).service_token

    register_node("on-site", "machine")
    nodes = client.integration_runtime_nodes
    assert nodes.get(*own, "machine").status == "Online"
    limit = models.UpdateIntegrationRuntimeNodeRequest(concurrent_jobs_limit=3)
    assert nodes.update(*own, "machine", limit).concurrent_jobs_limit == 3
    assert nodes.get_ip_address(*own, "machine").ip_address
    assert client.integration_runtimes.get_monitoring_data(*own).nodes[0].node_name == "machine"
    nodes.delete(*own, "machine")

    managed = models.ManagedIntegrationRuntime(
        compute_properties=models.IntegrationRuntimeComputeProperties(node_size="Standard_D2_v3"),
        ssis_properties=models.IntegrationRuntimeSsisProperties(edition="Standard"),
    )
    resource = models.IntegrationRuntimeResource(properties=typed(managed, "Managed"))
    client.integration_runtimes.create_or_update(*packages, resource)
    assert client.integration_runtimes.begin_start(*packages).result().properties.state == "Started"
    assert client.integration_runtimes.get_status(*packages).properties.state == "Started"
    assert client.integration_runtimes.list_outbound_network_dependencies_endpoints(*packages).value
    metadata = client.integration_runtime_object_metadata
    assert metadata.begin_refresh(*packages).result().status == "Succeeded"
    assert metadata.get(*packages, models.GetSsisObjectMetadataRequest()).value == []
    query = client.integration_runtime
    minutes = models.EnableInteractiveQueryRequest(auto_termination_minutes=10)
    query.begin_enable_interactive_query(*packages, minutes).result()
    query.begin_disable_interactive_query(*packages).result()
    client.integration_runtimes.begin_stop(*packages).result()
    client.integration_runtimes.delete(*packages)


def networks(client):
    endpoint = models.ManagedPrivateEndpointResource(
        properties=models.ManagedPrivateEndpoint(group_id="blob", private_link_resource_id="/storage")
    )
    endpoints, path = client.managed_private_endpoints, (*HERE, "default", "blob")
    assert endpoints.create_or_update(*path, endpoint).properties.provisioning_state == "Provisioning"
    for _ in range(3):
        found = endpoints.get(*path).properties
    assert found.connection_state.status == "Approved", found
    assert [it.name for it in endpoints.list_by_factory(*HERE, "default")] == ["blob"]
    endpoints.delete(*path)
    assert client.private_link_resources.get(*HERE).value


def sessions(client):
    session = client.data_flow_debug_session
    request = models.CreateDataFlowDebugSessionRequest(compute_type="General", core_count=8, time_to_live=10)
    started = session.begin_create(*HERE, request).result().session_id
    package = models.DataFlowDebugPackage(session_id=started)
    assert session.add_data_flow(*HERE, package).job_version
    assert [it.session_id for it in session.query_by_factory(*HERE)] == [started]
    command = models.DataFlowDebugCommandRequest(session_id=started, command="executePreviewQuery")
    assert session.begin_execute_command(*HERE, command).result().status == "Succeeded"
    session.delete(*HERE, models.DeleteDataFlowDebugSessionRequest(session_id=started))
    assert list(session.query_by_factory(*HERE)) == []


def features(client):
    capture = client.change_data_capture
    capture.start(*HERE, "changes")
    assert capture.status(*HERE, "changes") == "Running"
    capture.stop(*HERE, "changes")
    assert capture.status(*HERE, "changes") == "Stopped"
    feature = models.ExposureControlRequest(feature_name="a", feature_type="Feature")
    control = client.exposure_control
    assert control.get_feature_value("westeurope", feature).value
    assert control.get_feature_value_by_factory(*HERE, feature).value
    batch = models.ExposureControlBatchRequest(exposure_control_requests=[feature])
    assert control.query_feature_values_by_factory(*HERE, batch).exposure_control_responses


def delete(client, names):
    refused(client.linked_services.delete, *HERE, "store", status=400)
    for group, name in reversed(names):
        group.delete(*HERE, name)
        try:
            group.get(*HERE, name)
            raise AssertionError(f"{name} is still there")
        except ResourceNotFoundError:
            pass
    client.factories.delete(*HERE)
    assert list(client.factories.list()) == []


if __name__ == "__main__":
    main()
