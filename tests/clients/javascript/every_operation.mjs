// The official JavaScript SDK, @azure/arm-datafactory, unmodified: every operation, and one resource of every type.
//
// What the SDK does not have: interactive query, which is newer than this version. It reads the status of a change
// data capture into `body`. The nodes of an integration runtime are machines in the service; the emulator accepts a
// PUT in their place, which no SDK has.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { DataFactoryManagementClient } from "@azure/arm-datafactory";

const [group, factory] = ["javascript", "every-operation"];
const here = [group, factory];
const subscription = randomUUID();
const endpoint = process.env.DATAFACTORY_ENDPOINT;
const secret = process.env.DATAFACTORY_TOKEN;
const token = { getToken: async () => ({ token: secret, expiresOnTimestamp: Date.now() + 3_600_000 }) };
const client = new DataFactoryManagementClient(token, subscription, { endpoint });
const fast = { updateIntervalInMs: 100 };

// Every operation of every group, without those that are one operation in two forms.
const groups = Object.entries(client).filter(([, it]) => it?.constructor?.name?.endsWith("Impl"));
const known = new Set();
const called = new Set();
for (const [name, operations] of groups) {
  for (const verb of Object.getOwnPropertyNames(Object.getPrototypeOf(operations))) {
    const isPart = verb.startsWith("_") || verb.endsWith("Next") || /Pag(e|ing)/.test(verb) || /All$/.test(verb);
    if (isPart || verb === "constructor" || (verb.startsWith("begin") && !verb.endsWith("AndWait"))) continue;
    known.add(`${name}.${verb}`);
    const call = operations[verb].bind(operations);
    operations[verb] = (...given) => {
      called.add(`${name}.${verb}`);
      return call(...given);
    };
  }
}

async function all(pages) {
  const items = [];
  for await (const item of pages) items.push(item);
  return items;
}

const names = async (pages) => (await all(pages)).map((it) => it.name);

async function registerNode(runtime, node) {
  const path = `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.DataFactory`;
  const url = `${endpoint}${path}/factories/${factory}/integrationRuntimes/${runtime}/nodes/${node}`;
  const response = await fetch(`${url}?api-version=2018-06-01`, {
    method: "PUT",
    headers: { Authorization: `Bearer ${secret}` },
  });
  assert.equal(response.status, 200);
}

assert.ok((await all(client.operations.list())).length > 0);

// Factories.
const made = await client.factories.createOrUpdate(...here, { location: "westeurope" });
const identified = await client.factories.update(...here, { identity: { type: "SystemAssigned" } });
assert.ok(identified.identity.principalId);
assert.equal((await client.factories.get(...here)).id, made.id);
assert.deepEqual(await names(client.factories.list()), [factory]);
assert.deepEqual(await names(client.factories.listByResourceGroup(group)), [factory]);
const repoConfiguration = {
  type: "FactoryVSTSConfiguration",
  accountName: "a",
  repositoryName: "r",
  collaborationBranch: "main",
  rootFolder: "/",
  projectName: "p",
};
const configured = await client.factories.configureFactoryRepo("westeurope", {
  factoryResourceId: made.id,
  repoConfiguration,
});
assert.equal(configured.repoConfiguration.repositoryName, "r");
assert.ok((await client.factories.getDataPlaneAccess(...here, { permissions: "r" })).accessToken);
const code = { gitHubAccessCode: "c", gitHubAccessTokenBaseUrl: "https://github.com" };
assert.ok((await client.factories.getGitHubAccessToken(...here, code)).gitHubAccessToken);

// One resource of every type, referenced ones first.
const store = { type: "LinkedServiceReference", referenceName: "store" };
const pipelineReference = { type: "PipelineReference", referenceName: "nightly" };
const approval = { privateLinkServiceConnectionState: { status: "Approved" } };
const cases = [
  ["managedVirtualNetworks", "default", { properties: {} }],
  ["integrationRuntimes", "on-site", { properties: { type: "SelfHosted" } }],
  ["credentialOperations", "identity", { properties: { type: "ManagedIdentity" } }],
  ["linkedServices", "store", { properties: { type: "AzureBlobStorage", serviceEndpoint: "https://a" } }],
  ["datasets", "orders", { properties: { type: "Parquet", linkedServiceName: store } }],
  ["dataFlows", "clean", { properties: { type: "MappingDataFlow", sources: [] } }],
  ["pipelines", "nightly", { activities: [{ type: "Wait", name: "w", waitTimeInSeconds: 1 }] }],
  [
    "triggers",
    "daily",
    {
      properties: {
        type: "ScheduleTrigger",
        pipelines: [{ pipelineReference }],
        recurrence: { frequency: "Day", interval: 1 },
      },
    },
  ],
  [
    "changeDataCapture",
    "changes",
    { sourceConnectionsInfo: [], targetConnectionsInfo: [], policy: { mode: "RealTime" } },
  ],
  ["globalParameters", "default", { properties: { day: { type: "String", value: "Monday" } } }],
  ["privateEndpointConnection", "link", { properties: approval }],
];
for (const [collection, name, definition] of cases) {
  const operations = client[collection];
  const created = await operations.createOrUpdate(...here, name, definition);
  assert.equal(created.name, name);
  assert.equal((await operations.get(...here, name)).id, created.id);
  const changed = await operations.createOrUpdate(...here, name, definition, { ifMatch: created.etag });
  assert.notEqual(changed.etag, created.etag);
  const lists = collection === "privateEndpointConnection" ? client.privateEndPointConnections : operations;
  assert.ok((await names(lists.listByFactory(...here))).includes(name), name);
}

// Runs.
const { runId } = await client.pipelines.createRun(...here, "nightly");
assert.equal((await client.pipelineRuns.get(...here, runId)).pipelineName, "nightly");
const day = 24 * 3_600_000;
const lately = {
  lastUpdatedAfter: new Date(Date.now() - day),
  lastUpdatedBefore: new Date(Date.now() + day),
};
assert.equal((await client.pipelineRuns.queryByFactory(...here, lately)).value[0].runId, runId);
await client.activityRuns.queryByPipelineRun(...here, runId, lately);
await client.pipelineRuns.cancel(...here, runId);
assert.deepEqual((await client.triggerRuns.queryByFactory(...here, lately)).value, []);
await assert.rejects(client.triggerRuns.rerun(...here, "daily", "1"), { statusCode: 404 });
await assert.rejects(client.triggerRuns.cancel(...here, "daily", "1"), { statusCode: 404 });

// Triggers.
const { triggers } = client;
const state = async () => (await triggers.get(...here, "daily")).properties.runtimeState;
await triggers.beginStartAndWait(...here, "daily", fast);
assert.equal(await state(), "Started");
await assert.rejects(triggers.delete(...here, "daily"), { statusCode: 400 });
await triggers.beginStopAndWait(...here, "daily", fast);
assert.equal(await state(), "Stopped");
assert.deepEqual((await triggers.queryByFactory(...here, {})).value.map((it) => it.name), ["daily"]);
assert.equal((await triggers.beginSubscribeToEventsAndWait(...here, "daily", fast)).status, "Enabled");
assert.equal((await triggers.getEventSubscriptionStatus(...here, "daily")).status, "Enabled");
assert.equal((await triggers.beginUnsubscribeFromEventsAndWait(...here, "daily", fast)).status, "Disabled");

// Integration runtimes.
const { integrationRuntimes: runtimes, integrationRuntimeNodes: nodes } = client;
const own = [...here, "on-site"];
const keys = await runtimes.listAuthKeys(...own);
const regenerated = await runtimes.regenerateAuthKey(...own, { keyName: "authKey2" });
assert.ok(regenerated.authKey2 && regenerated.authKey2 !== keys.authKey2);
assert.equal((await runtimes.listAuthKeys(...own)).authKey1, keys.authKey1);
await runtimes.update(...own, { autoUpdate: "On" });
const link = { name: "linked", dataFactoryName: "other" };
assert.equal((await runtimes.createLinkedIntegrationRuntime(...own, link)).properties.type, "SelfHosted");
await runtimes.removeLinks(...own, { linkedFactoryName: "other" });
await runtimes.syncCredentials(...own);
await runtimes.upgrade(...own);
assert.ok((await runtimes.getConnectionInfo(...own)).serviceToken);
await registerNode("on-site", "machine");
assert.equal((await nodes.get(...own, "machine")).status, "Online");
assert.equal((await nodes.update(...own, "machine", { concurrentJobsLimit: 3 })).concurrentJobsLimit, 3);
assert.ok((await nodes.getIpAddress(...own, "machine")).ipAddress);
assert.equal((await runtimes.getMonitoringData(...own)).nodes[0].nodeName, "machine");
await nodes.delete(...own, "machine");

const packages = [...here, "packages"];
await runtimes.createOrUpdate(...packages, {
  properties: {
    type: "Managed",
    computeProperties: { nodeSize: "Standard_D2_v3" },
    ssisProperties: { edition: "Standard" },
  },
});
assert.equal((await runtimes.beginStartAndWait(...packages, fast)).properties.state, "Started");
assert.equal((await runtimes.getStatus(...packages)).properties.state, "Started");
assert.ok((await runtimes.listOutboundNetworkDependenciesEndpoints(...packages)).value.length > 0);
const metadata = client.integrationRuntimeObjectMetadata;
assert.equal((await metadata.beginRefreshAndWait(...packages, fast)).status, "Succeeded");
assert.deepEqual((await metadata.get(...packages)).value, []);
await runtimes.beginStopAndWait(...packages, fast);
await runtimes.delete(...packages);

// Networks.
const endpoints = client.managedPrivateEndpoints;
const blob = [...here, "default", "blob"];
const private_ = { properties: { groupId: "blob", privateLinkResourceId: "/storage" } };
assert.equal((await endpoints.createOrUpdate(...blob, private_)).properties.provisioningState, "Provisioning");
let found;
for (let reads = 0; reads < 3; reads += 1) found = await endpoints.get(...blob);
assert.equal(found.properties.connectionState.status, "Approved");
assert.deepEqual(await names(endpoints.listByFactory(...here, "default")), ["blob"]);
await endpoints.delete(...blob);
assert.ok((await client.privateLinkResources.get(...here)).value.length > 0);

// Debug sessions.
const sessions = client.dataFlowDebugSession;
const { sessionId } = await sessions.beginCreateAndWait(...here, { coreCount: 8, timeToLive: 10 }, fast);
assert.ok((await sessions.addDataFlow(...here, { sessionId })).jobVersion);
assert.equal((await all(sessions.listQueryByFactory(...here)))[0].sessionId, sessionId);
const command = { sessionId, command: "executePreviewQuery" };
assert.equal((await sessions.beginExecuteCommandAndWait(...here, command, fast)).status, "Succeeded");
await sessions.delete(...here, { sessionId });

// Change data capture and features.
const capture = client.changeDataCapture;
for (const [verb, status] of [["start", "Running"], ["stop", "Stopped"]]) {
  await capture[verb](...here, "changes");
  assert.equal((await capture.status(...here, "changes")).body, status);
}
const feature = { featureName: "a", featureType: "Feature" };
const control = client.exposureControl;
assert.equal((await control.getFeatureValue("westeurope", feature)).value, "False");
assert.equal((await control.getFeatureValueByFactory(...here, feature)).value, "False");
const batch = { exposureControlRequests: [feature] };
assert.equal((await control.queryFeatureValuesByFactory(...here, batch)).exposureControlResponses.length, 1);

// Deletion, what refers to others first.
await assert.rejects(client.linkedServices.delete(...here, "store"), { statusCode: 400 });
for (const [collection, name] of cases.toReversed()) {
  const operations = client[collection];
  if (!operations.delete) continue;
  await operations.delete(...here, name);
  await assert.rejects(operations.get(...here, name), { statusCode: 404 });
}
await client.factories.delete(...here);
assert.deepEqual(await all(client.factories.list()), []);

const missed = [...known].filter((it) => !called.has(it));
assert.deepEqual(missed, []);
console.log(`The JavaScript SDK called ${known.size} operations of the emulator.`);
