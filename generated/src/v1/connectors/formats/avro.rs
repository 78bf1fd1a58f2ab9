// Generated from specs/v1/connectors/formats/avro.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! The types of `specs/v1/connectors/formats/avro.yaml`.

use datafactory_core::object;

object! {
    /// Avro files.
    pub struct AvroFormat {
        /// Name of the deserializer that reads the files. Only in the service's own client.
        pub deserializer: Option<String> = "deserializer",
        /// Name of the encryption of the files. Only in the service's own client.
        pub encryption: Option<String> = "encryption",
        /// Name of the serializer that writes the files. Only in the service's own client.
        pub serializer: Option<String> = "serializer",
    }
}
