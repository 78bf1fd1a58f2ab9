// The official JavaScript SDK, unmodified, against the emulator.
//
// Only its settings are given here: the URL and a token. Node trusts the certificate that NODE_EXTRA_CA_CERTS names.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { DataFactoryManagementClient } from "@azure/arm-datafactory";

const [group, factory, pipeline, runtime] = ["javascript", "javascript-factory", "nightly", "managed"];
const many = 105; // more than one page holds

const token = {
  getToken: async () => ({
    token: process.env.DATAFACTORY_TOKEN,
    expiresOnTimestamp: Date.now() + 3_600_000,
  }),
};
const client = new DataFactoryManagementClient(token, randomUUID(), {
  endpoint: process.env.DATAFACTORY_ENDPOINT,
});
const fast = { updateIntervalInMs: 500 };

async function all(pages) {
  const names = [];
  for await (const item of pages) names.push(item.name);
  return names;
}

const made = await client.factories.createOrUpdate(group, factory, {
  location: "westeurope",
  tags: { made: "by a test" },
});
assert.equal(made.name, factory);
assert.equal(made.provisioningState, "Succeeded");
assert.deepEqual((await client.factories.get(group, factory)).tags, { made: "by a test" });
assert.deepEqual(await all(client.factories.list()), [factory]);
assert.deepEqual(await all(client.factories.listByResourceGroup(group)), [factory]);

const wait = (name, after) => ({
  type: "Wait",
  name,
  waitTimeInSeconds: 1,
  dependsOn: after ? [{ activity: after, dependencyConditions: ["Succeeded"] }] : undefined,
});
const definition = {
  activities: [wait("First"), wait("Second", "First")],
  parameters: { day: { type: "String", defaultValue: "Monday" } },
};
const created = await client.pipelines.createOrUpdate(group, factory, pipeline, definition);
assert.deepEqual(created.activities.map((it) => it.type), ["Wait", "Wait"]);
await assert.rejects(
  client.pipelines.createOrUpdate(group, factory, pipeline, definition, { ifMatch: '"old"' }),
  { statusCode: 412 },
);
for (let number = 0; number < many; number += 1) {
  await client.pipelines.createOrUpdate(group, factory, `one-of-many-${number}`, { activities: [] });
}
const pages = [];
for await (const page of client.pipelines.listByFactory(group, factory).byPage()) pages.push(page.length);
assert.deepEqual(pages, [100, many + 1 - 100]);

const { runId } = await client.pipelines.createRun(group, factory, pipeline, {
  parameters: { day: "Tuesday" },
});
let run;
for (const deadline = Date.now() + 60_000; Date.now() < deadline; await setTimeout(200)) {
  run = await client.pipelineRuns.get(group, factory, runId);
  if (!["Queued", "InProgress"].includes(run.status)) break;
}
assert.equal(run.status, "Succeeded");
assert.deepEqual(run.parameters, { day: "Tuesday" });
assert.ok(run.runStart < run.runEnd && run.durationInMs > 0);

const day = 24 * 3_600_000;
const lately = {
  lastUpdatedAfter: new Date(Date.now() - day),
  lastUpdatedBefore: new Date(Date.now() + day),
};
const activities = await client.activityRuns.queryByPipelineRun(group, factory, runId, lately);
const outcome = activities.value.map((it) => `${it.activityName} ${it.status}`).sort();
assert.deepEqual(outcome, ["First Succeeded", "Second Succeeded"]);
const filters = [{ operand: "PipelineName", operator: "Equals", values: [pipeline] }];
const found = await client.pipelineRuns.queryByFactory(group, factory, { ...lately, filters });
assert.deepEqual(found.value.map((it) => it.runId), [runId]);

const second = await client.pipelines.createRun(group, factory, pipeline);
await client.pipelineRuns.cancel(group, factory, second.runId);
run = await client.pipelineRuns.get(group, factory, second.runId);
assert.ok(["Canceling", "Cancelled"].includes(run.status), run.status);

await client.integrationRuntimes.createOrUpdate(group, factory, runtime, {
  properties: {
    type: "Managed",
    computeProperties: { location: "West Europe", nodeSize: "Standard_D2_v3", numberOfNodes: 1 },
    ssisProperties: {},
  },
});
const before = await client.integrationRuntimes.getStatus(group, factory, runtime);
assert.equal(before.properties.type, "Managed");
assert.ok(["Initial", "Stopped"].includes(before.properties.state), before.properties.state);
const started = await client.integrationRuntimes.beginStartAndWait(group, factory, runtime, fast);
assert.equal(started.properties.state, "Started");
await client.integrationRuntimes.beginStopAndWait(group, factory, runtime, fast);
const after = await client.integrationRuntimes.getStatus(group, factory, runtime);
assert.equal(after.properties.state, "Stopped");
const own = { properties: { type: "SelfHosted" } };
await client.integrationRuntimes.createOrUpdate(group, factory, "on-site", own);
const status = await client.integrationRuntimes.getStatus(group, factory, "on-site");
assert.equal(status.properties.type, "SelfHosted");
const names = await all(client.integrationRuntimes.listByFactory(group, factory));
assert.deepEqual(names.sort(), [runtime, "on-site"]);
await client.integrationRuntimes.delete(group, factory, runtime);

await client.pipelines.delete(group, factory, pipeline);
await assert.rejects(client.pipelines.get(group, factory, pipeline), { statusCode: 404 });
await client.factories.delete(group, factory);
assert.deepEqual(await all(client.factories.list()), []);
console.log("The JavaScript SDK understands the emulator.");
