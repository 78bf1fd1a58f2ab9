//! The measured bodies: pages of the service's usual size.

use serde_json::{Value, json};

use crate::service::FACTORY;

/// The number of items on a page.
pub const ITEMS: usize = 100;

/// Each body with its name.
pub fn all() -> [(&'static str, String); 3] {
    let page = |item: fn(usize) -> String, items| {
        page_of(&(0..items).map(item).collect::<Vec<_>>().join(","), None)
    };
    [
        ("datasets", page(dataset, ITEMS)),
        ("pipelines", page(pipeline, 50)),
        ("activity runs", page(activity_run, ITEMS)),
    ]
}

/// A page of a list.
pub fn page_of(items: &str, next_link: Option<&str>) -> String {
    let next_link = next_link.map(|link| format!(r#","nextLink":"{link}""#)).unwrap_or_default();
    format!(r#"{{"value":[{items}]{next_link}}}"#)
}

/// The same page, with a value of another JSON type in every second item.
pub fn with_misfits(page: &str) -> String {
    let mut page: Value = serde_json::from_str(page).unwrap();
    for item in page["value"].as_array_mut().unwrap().iter_mut().step_by(2) {
        let name = if item.get("name").is_some() { "name" } else { "activityName" };
        item[name] = json!({ "odd": [1, "2"] });
    }
    page.to_string()
}

/// A dataset of V1.
pub fn dataset(number: usize) -> String {
    let [subscription, group, factory] = FACTORY;
    format!(
        r#"{{"id":"/subscriptions/{subscription}/resourcegroups/{group}/providers/Microsoft.DataFactory/datafactories/{factory}/tables/InputDataset{number:04}","name":"InputDataset{number:04}","properties":{{"availability":{{"frequency":"Hour","interval":1}},"createTime":"2016-02-06T00:41:05.2978434Z","external":true,"id":"11111111-2222-3333-4444-55555555{number:04}","linkedServiceName":"StorageLinkedService","policy":{{}},"provisioningState":"Succeeded","published":false,"structure":[{{"name":"FirstName","type":"String"}},{{"name":"LastName","type":"String"}}],"type":"AzureBlob","typeProperties":{{"fileName":"emp.txt","folderPath":"adftutorial/","format":{{"columnDelimiter":",","type":"TextFormat"}}}}}}}}"#
    )
}

/// A pipeline with nested control flow.
pub fn pipeline(number: usize) -> String {
    let copy = json!({
        "name": "CopyFolder",
        "type": "Copy",
        "dependsOn": [{ "activity": "FindFolder", "dependencyConditions": ["Succeeded"] }],
        "policy": { "timeout": "0.12:00:00", "retry": 2, "retryIntervalInSeconds": 30, "secureOutput": false, "secureInput": false },
        "userProperties": [],
        "typeProperties": {
            "source": {
                "type": "DelimitedTextSource",
                "storeSettings": { "type": "AzureBlobFSReadSettings", "recursive": true, "wildcardFileName": "*.csv", "enablePartitionDiscovery": false },
                "formatSettings": { "type": "DelimitedTextReadSettings", "skipLineCount": 1 },
            },
            "sink": {
                "type": "AzureSqlSink",
                "writeBatchSize": 10000,
                "preCopyScript": { "value": "@concat('DELETE FROM ', item().table)", "type": "Expression" },
                "disableMetricsCollection": false,
            },
            "enableStaging": false,
            "dataIntegrationUnits": 4,
            "translator": { "type": "TabularTranslator", "typeConversion": true, "typeConversionSettings": { "allowDataTruncation": true, "treatBooleanAsNumber": false } },
        },
        "inputs": [{ "referenceName": "Folder", "type": "DatasetReference", "parameters": { "folder": { "value": "@item().folder", "type": "Expression" } } }],
        "outputs": [{ "referenceName": "Table", "type": "DatasetReference", "parameters": { "table": "@item().table" } }],
    });
    let find = json!({
        "name": "FindFolder",
        "type": "Lookup",
        "dependsOn": [],
        "policy": { "timeout": "0.12:00:00", "retry": 0 },
        "typeProperties": {
            "source": { "type": "AzureSqlSource", "sqlReaderQuery": "SELECT * FROM folders", "queryTimeout": "02:00:00" },
            "dataset": { "referenceName": "Control", "type": "DatasetReference" },
            "firstRowOnly": false,
        },
    });
    let set = json!({ "name": "Remember", "type": "SetVariable", "dependsOn": [], "typeProperties": { "variableName": "last", "value": "@item().folder" } });
    json!({
        "id": format!("/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/exampleResourceGroup/providers/Microsoft.DataFactory/factories/exampleFactoryName/pipelines/Load{number:04}"),
        "name": format!("Load{number:04}"),
        "type": "Microsoft.DataFactory/factories/pipelines",
        "etag": "0a0062d4-0000-0000-0000-5b245bcf0000",
        "properties": {
            "description": "Loads every folder that is due into its table.",
            "activities": [
                find,
                {
                    "name": "EachFolder",
                    "type": "ForEach",
                    "dependsOn": [{ "activity": "FindFolder", "dependencyConditions": ["Succeeded"] }],
                    "typeProperties": {
                        "items": { "value": "@activity('FindFolder').output.value", "type": "Expression" },
                        "isSequential": false,
                        "batchCount": 10,
                        "activities": [{
                            "name": "IsDue",
                            "type": "IfCondition",
                            "dependsOn": [],
                            "typeProperties": {
                                "expression": { "value": "@less(item().due, utcNow())", "type": "Expression" },
                                "ifTrueActivities": [copy, set],
                                "ifFalseActivities": [{ "name": "Pause", "type": "Wait", "dependsOn": [], "typeProperties": { "waitTimeInSeconds": 1 } }],
                            },
                        }],
                    },
                },
            ],
            "parameters": { "day": { "type": "string", "defaultValue": "2026-11-21" } },
            "variables": { "last": { "type": "String" } },
            "folder": { "name": "Loads" },
            "annotations": ["nightly"],
            "lastPublishTime": "2026-11-21T08:00:00Z",
        },
    })
    .to_string()
}

/// A run of a copy activity.
fn activity_run(number: usize) -> String {
    json!({
        "activityRunEnd": "2026-11-21T07:10:49.9021003Z",
        "activityRunStart": "2026-11-21T07:10:21.4187812Z",
        "activityName": format!("Copy{number:04}"),
        "activityRunId": "2f7fdb90-5df1-4b8e-ac2f-064cfa58202b",
        "activityType": "Copy",
        "durationInMs": 28483,
        "error": { "errorCode": "", "message": "", "failureType": "", "target": format!("Copy{number:04}"), "details": "" },
        "executionDetails": { "integrationRuntime": [{ "name": "AutoResolve", "type": "Managed", "location": "westeurope" }] },
        "id": "/SUBSCRIPTIONS/00000000-0000-0000-0000-000000000000/RESOURCEGROUPS/EXAMPLERESOURCEGROUP/PROVIDERS/MICROSOFT.DATAFACTORY/FACTORIES/EXAMPLEFACTORYNAME/pipelineruns/448cf48b-0d4e-4a9f-8f4e-1c2d3e4f5a6b/activityruns/2f7fdb90-5df1-4b8e-ac2f-064cfa58202b",
        "input": { "source": { "type": "BlobSource" }, "sink": { "type": "SqlSink" }, "dataIntegrationUnits": 4 },
        "integrationRuntimeNames": ["autoresolve"],
        "iterationHash": "",
        "linkedServiceName": "",
        "output": { "dataRead": 1024, "dataWritten": 1024, "rowsCopied": 128, "copyDuration": 12, "throughput": 0.083, "errors": [], "effectiveIntegrationRuntime": "AutoResolve (West Europe)", "usedDataIntegrationUnits": 4 },
        "pipelineName": "examplePipeline",
        "pipelineRunId": "448cf48b-0d4e-4a9f-8f4e-1c2d3e4f5a6b",
        "recoveryStatus": "None",
        "retryAttempt": null,
        "status": "Succeeded",
        "userProperties": {},
    })
    .to_string()
}

/// The status of a self-hosted integration runtime with four nodes.
pub fn status() -> String {
    let node = |number| {
        json!({
            "nodeName": format!("Node_{number}"),
            "machineName": format!("MACHINE{number}"),
            "hostServiceUri": format!("https://machine{number}.example.com:8050/HostServiceRemote.svc/"),
            "status": "Online",
            "capabilities": { "serviceBusConnected": "True", "httpsPortEnabled": "True", "credentialInSync": "True", "connectedToResourceManager": "True", "nodeEnabled": "True" },
            "versionStatus": "UpToDate",
            "version": "5.40.8836.2",
            "registerTime": "2026-08-17T17:22:09.0556943Z",
            "lastConnectTime": "2026-11-21T17:26:31.2341234Z",
            "lastStartTime": "2026-11-20T17:22:50.3312121Z",
            "lastUpdateResult": "None",
            "isActiveDispatcher": number == 1,
            "concurrentJobsLimit": 20,
            "maxConcurrentJobs": 20,
        })
    };
    json!({
        "name": "runtime",
        "properties": {
            "dataFactoryName": FACTORY[2],
            "state": "Online",
            "type": "SelfHosted",
            "typeProperties": {
                "createTime": "2026-08-17T17:12:09.0556943Z",
                "taskQueueId": "1a6296ab-423c-4346-9bcc-85a78c2c0582",
                "nodes": [node(1), node(2), node(3), node(4)],
                "links": [],
                "updateDelayOffset": "PT3H",
                "localTimeZoneOffset": "PT8H",
                "serviceUrls": ["wu.frontend.clouddatahub.net", "*.servicebus.windows.net"],
                "internalChannelEncryption": "NotEncrypted",
                "version": "5.40.8836.2",
                "versionStatus": "UpToDate",
                "autoUpdate": "On",
                "capabilities": { "serviceBusConnected": "True", "httpsPortEnabled": "True" },
                "latestVersion": "5.40.8836.2",
                "pushedVersion": "5.40.8836.2",
            },
        },
    })
    .to_string()
}
