// Generated from specs/v2/schemas/store-settings.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! Files in a store: the bases of locations, read settings and write settings. Those of each store
//! are in connectors/.

use datafactory_core::{OrExpression, UnknownObject, object, tagged_union};

use crate::v2::types::*;

/// Where the files of a dataset are. `type` selects the store.
#[non_exhaustive]
pub enum DatasetLocation {
    /// Where files are in Amazon S3 compatible storage.
    #[cfg(feature = "connectors")]
    AmazonS3CompatibleLocation(Box<AmazonS3CompatibleLocation>),
    /// Where files are in Amazon S3.
    #[cfg(feature = "connectors")]
    AmazonS3Location(Box<AmazonS3Location>),
    /// Where files are in Azure Data Lake Storage Gen2.
    #[cfg(feature = "connectors")]
    AzureBlobFsLocation(Box<AzureBlobFsLocation>),
    /// Where files are in Azure Blob Storage.
    #[cfg(feature = "connectors")]
    AzureBlobStorageLocation(Box<AzureBlobStorageLocation>),
    /// Where files are in Azure Data Lake Storage Gen1.
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreLocation(Box<AzureDataLakeStoreLocation>),
    /// Where files are in Azure Files.
    #[cfg(feature = "connectors")]
    AzureFileStorageLocation(Box<AzureFileStorageLocation>),
    /// Where files are on a file server.
    #[cfg(feature = "connectors")]
    FileServerLocation(Box<FileServerLocation>),
    /// Where files are on an FTP server.
    #[cfg(feature = "connectors")]
    FtpServerLocation(Box<FtpServerLocation>),
    /// Where files are in Google Cloud Storage.
    #[cfg(feature = "connectors")]
    GoogleCloudStorageLocation(Box<GoogleCloudStorageLocation>),
    /// Where files are in HDFS.
    #[cfg(feature = "connectors")]
    HdfsLocation(Box<HdfsLocation>),
    /// URL of a file behind an HTTP endpoint.
    #[cfg(feature = "connectors")]
    HttpServerLocation(Box<HttpServerLocation>),
    /// Where files are in a Microsoft Fabric lakehouse.
    #[cfg(feature = "connectors")]
    LakeHouseLocation(Box<LakeHouseLocation>),
    /// Where files are in Oracle Cloud Storage.
    #[cfg(feature = "connectors")]
    OracleCloudStorageLocation(Box<OracleCloudStorageLocation>),
    /// Where files are on an SFTP server.
    #[cfg(feature = "connectors")]
    SftpLocation(Box<SftpLocation>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(DatasetLocation by "type" {
    #[cfg(feature = "connectors")]
    AmazonS3CompatibleLocation(AmazonS3CompatibleLocation) = "AmazonS3CompatibleLocation",
    #[cfg(feature = "connectors")]
    AmazonS3Location(AmazonS3Location) = "AmazonS3Location",
    #[cfg(feature = "connectors")]
    AzureBlobFsLocation(AzureBlobFsLocation) = "AzureBlobFSLocation",
    #[cfg(feature = "connectors")]
    AzureBlobStorageLocation(AzureBlobStorageLocation) = "AzureBlobStorageLocation",
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreLocation(AzureDataLakeStoreLocation) = "AzureDataLakeStoreLocation",
    #[cfg(feature = "connectors")]
    AzureFileStorageLocation(AzureFileStorageLocation) = "AzureFileStorageLocation",
    #[cfg(feature = "connectors")]
    FileServerLocation(FileServerLocation) = "FileServerLocation",
    #[cfg(feature = "connectors")]
    FtpServerLocation(FtpServerLocation) = "FtpServerLocation",
    #[cfg(feature = "connectors")]
    GoogleCloudStorageLocation(GoogleCloudStorageLocation) = "GoogleCloudStorageLocation",
    #[cfg(feature = "connectors")]
    HdfsLocation(HdfsLocation) = "HdfsLocation",
    #[cfg(feature = "connectors")]
    HttpServerLocation(HttpServerLocation) = "HttpServerLocation",
    #[cfg(feature = "connectors")]
    LakeHouseLocation(LakeHouseLocation) = "LakeHouseLocation",
    #[cfg(feature = "connectors")]
    OracleCloudStorageLocation(OracleCloudStorageLocation) = "OracleCloudStorageLocation",
    #[cfg(feature = "connectors")]
    SftpLocation(SftpLocation) = "SftpLocation",
});

/// How to find and read files in a store. `type` selects the store.
#[non_exhaustive]
pub enum StoreReadSettings {
    /// How to find and read files in Amazon S3 compatible storage.
    #[cfg(feature = "connectors")]
    AmazonS3CompatibleReadSettings(Box<AmazonS3CompatibleReadSettings>),
    /// How to find and read files in Amazon S3.
    #[cfg(feature = "connectors")]
    AmazonS3ReadSettings(Box<AmazonS3ReadSettings>),
    /// How to find and read files in Azure Data Lake Storage Gen2.
    #[cfg(feature = "connectors")]
    AzureBlobFsReadSettings(Box<AzureBlobFsReadSettings>),
    /// How to find and read files in Azure Blob Storage.
    #[cfg(feature = "connectors")]
    AzureBlobStorageReadSettings(Box<AzureBlobStorageReadSettings>),
    /// How to find and read files in Azure Data Lake Storage Gen1.
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreReadSettings(Box<AzureDataLakeStoreReadSettings>),
    /// How to find and read files in Azure Files.
    #[cfg(feature = "connectors")]
    AzureFileStorageReadSettings(Box<AzureFileStorageReadSettings>),
    /// How to find and read files on a file server.
    #[cfg(feature = "connectors")]
    FileServerReadSettings(Box<FileServerReadSettings>),
    /// How to find and read files on an FTP server.
    #[cfg(feature = "connectors")]
    FtpReadSettings(Box<FtpReadSettings>),
    /// How to find and read files in Google Cloud Storage.
    #[cfg(feature = "connectors")]
    GoogleCloudStorageReadSettings(Box<GoogleCloudStorageReadSettings>),
    /// How to find and read files in HDFS.
    #[cfg(feature = "connectors")]
    HdfsReadSettings(Box<HdfsReadSettings>),
    /// How to request a file from an HTTP endpoint.
    #[cfg(feature = "connectors")]
    HttpReadSettings(Box<HttpReadSettings>),
    /// How to find and read files in a Microsoft Fabric lakehouse.
    #[cfg(feature = "connectors")]
    LakeHouseReadSettings(Box<LakeHouseReadSettings>),
    /// How to find and read files in Oracle Cloud Storage.
    #[cfg(feature = "connectors")]
    OracleCloudStorageReadSettings(Box<OracleCloudStorageReadSettings>),
    /// How to find and read files on an SFTP server.
    #[cfg(feature = "connectors")]
    SftpReadSettings(Box<SftpReadSettings>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(StoreReadSettings by "type" {
    #[cfg(feature = "connectors")]
    AmazonS3CompatibleReadSettings(AmazonS3CompatibleReadSettings) = "AmazonS3CompatibleReadSettings",
    #[cfg(feature = "connectors")]
    AmazonS3ReadSettings(AmazonS3ReadSettings) = "AmazonS3ReadSettings",
    #[cfg(feature = "connectors")]
    AzureBlobFsReadSettings(AzureBlobFsReadSettings) = "AzureBlobFSReadSettings",
    #[cfg(feature = "connectors")]
    AzureBlobStorageReadSettings(AzureBlobStorageReadSettings) = "AzureBlobStorageReadSettings",
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreReadSettings(AzureDataLakeStoreReadSettings) = "AzureDataLakeStoreReadSettings",
    #[cfg(feature = "connectors")]
    AzureFileStorageReadSettings(AzureFileStorageReadSettings) = "AzureFileStorageReadSettings",
    #[cfg(feature = "connectors")]
    FileServerReadSettings(FileServerReadSettings) = "FileServerReadSettings",
    #[cfg(feature = "connectors")]
    FtpReadSettings(FtpReadSettings) = "FtpReadSettings",
    #[cfg(feature = "connectors")]
    GoogleCloudStorageReadSettings(GoogleCloudStorageReadSettings) = "GoogleCloudStorageReadSettings",
    #[cfg(feature = "connectors")]
    HdfsReadSettings(HdfsReadSettings) = "HdfsReadSettings",
    #[cfg(feature = "connectors")]
    HttpReadSettings(HttpReadSettings) = "HttpReadSettings",
    #[cfg(feature = "connectors")]
    LakeHouseReadSettings(LakeHouseReadSettings) = "LakeHouseReadSettings",
    #[cfg(feature = "connectors")]
    OracleCloudStorageReadSettings(OracleCloudStorageReadSettings) = "OracleCloudStorageReadSettings",
    #[cfg(feature = "connectors")]
    SftpReadSettings(SftpReadSettings) = "SftpReadSettings",
});

/// How to write files to a store. `type` selects the store.
#[non_exhaustive]
pub enum StoreWriteSettings {
    /// How to write files in Azure Data Lake Storage Gen2.
    #[cfg(feature = "connectors")]
    AzureBlobFsWriteSettings(Box<AzureBlobFsWriteSettings>),
    /// How to write files in Azure Blob Storage.
    #[cfg(feature = "connectors")]
    AzureBlobStorageWriteSettings(Box<AzureBlobStorageWriteSettings>),
    /// How to write files in Azure Data Lake Storage Gen1.
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreWriteSettings(Box<AzureDataLakeStoreWriteSettings>),
    /// How to write files in Azure Files.
    #[cfg(feature = "connectors")]
    AzureFileStorageWriteSettings(Box<AzureFileStorageWriteSettings>),
    /// How to write files on a file server.
    #[cfg(feature = "connectors")]
    FileServerWriteSettings(Box<FileServerWriteSettings>),
    /// How to write files in a Microsoft Fabric lakehouse.
    #[cfg(feature = "connectors")]
    LakeHouseWriteSettings(Box<LakeHouseWriteSettings>),
    /// How to write files on an SFTP server.
    #[cfg(feature = "connectors")]
    SftpWriteSettings(Box<SftpWriteSettings>),
    /// An object whose `type` is undocumented, unchanged.
    UnknownKind(UnknownObject),
}

tagged_union!(StoreWriteSettings by "type" {
    #[cfg(feature = "connectors")]
    AzureBlobFsWriteSettings(AzureBlobFsWriteSettings) = "AzureBlobFSWriteSettings",
    #[cfg(feature = "connectors")]
    AzureBlobStorageWriteSettings(AzureBlobStorageWriteSettings) = "AzureBlobStorageWriteSettings",
    #[cfg(feature = "connectors")]
    AzureDataLakeStoreWriteSettings(AzureDataLakeStoreWriteSettings) = "AzureDataLakeStoreWriteSettings",
    #[cfg(feature = "connectors")]
    AzureFileStorageWriteSettings(AzureFileStorageWriteSettings) = "AzureFileStorageWriteSettings",
    #[cfg(feature = "connectors")]
    FileServerWriteSettings(FileServerWriteSettings) = "FileServerWriteSettings",
    #[cfg(feature = "connectors")]
    LakeHouseWriteSettings(LakeHouseWriteSettings) = "LakeHouseWriteSettings",
    #[cfg(feature = "connectors")]
    SftpWriteSettings(SftpWriteSettings) = "SftpWriteSettings",
});

object! {
    /// Metadata that a copy sets on a file.
    pub struct MetadataItem {
        /// Name of the metadata.
        pub name: Option<OrExpression<String>> = "name",
        /// Value of the metadata. `$$LASTMODIFIED` stands for the time at which the source file was
        /// last modified.
        pub value: Option<OrExpression<String>> = "value",
    }
}
