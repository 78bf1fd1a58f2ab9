// Generated from specs/v1/connectors by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/connectors`, one module per file.

pub mod amazon_redshift;
pub mod amazon_s3;
pub mod azure_batch;
pub mod azure_blob_storage;
pub mod azure_cosmos_db;
pub mod azure_data_lake_analytics;
pub mod azure_data_lake_store;
pub mod azure_machine_learning;
pub mod azure_queue_storage;
pub mod azure_search;
pub mod azure_sql_data_warehouse;
pub mod azure_sql_database;
pub mod azure_table_storage;
pub mod cassandra;
pub mod custom;
pub mod db2;
pub mod file_server;
pub mod ftp;
pub mod hdfs;
pub mod hdinsight;
pub mod http;
pub mod mongodb;
pub mod mysql;
pub mod odata;
pub mod odbc;
pub mod oracle;
pub mod postgresql;
pub mod relational;
pub mod salesforce;
pub mod sftp;
pub mod sql_server;
pub mod sybase;
pub mod teradata;
pub mod web;
pub mod formats;
