// Generated from specs/v1/schemas/type-registration.yaml by `cargo xtask gen`.
// Do not edit: change the source and generate again.

//! JSON schema that an activity type and a compute type register, and the scope in which they are
//! visible.

use std::collections::BTreeMap;

use datafactory_core::{UnknownValue, object, open_enum};
use serde_json::Value;

object! {
    /// JSON schema of the `typeProperties` that a registered type accepts.
    pub struct AdfTypeSchema {
        /// Schemas that properties refer to, by name.
        pub definitions: Option<BTreeMap<String, AdfSchemaProperty>> = "definitions",
        /// Properties that `typeProperties` can have, by name.
        pub properties: Option<BTreeMap<String, AdfSchemaProperty>> = "properties",
        /// Names of the properties that `typeProperties` must have.
        pub required: Option<Vec<String>> = "required",
    }
}

object! {
    /// JSON schema of one property.
    pub struct AdfSchemaProperty {
        /// Value that the property has if it is missing.
        pub default: Option<Value> = "default",
        /// Description of the property, for people.
        pub description: Option<String> = "description",
        /// Allowed values.
        pub enum_: Option<Vec<Value>> = "enum",
        /// Schema of the elements of an array.
        pub items: Option<Box<AdfSchemaProperty>> = "items",
        /// Whether the string is the name of a linked service.
        pub linked_service_reference: Option<bool> = "linkedServiceReference",
        /// Maximum number of elements of an array.
        pub max_items: Option<i32> = "maxItems",
        /// Maximum length of a string, in characters.
        pub max_length: Option<i32> = "maxLength",
        /// Maximum of a number.
        pub maximum: Option<f64> = "maximum",
        /// Minimum number of elements of an array.
        pub min_items: Option<i32> = "minItems",
        /// Minimum length of a string, in characters.
        pub min_length: Option<i32> = "minLength",
        /// Minimum of a number.
        pub minimum: Option<f64> = "minimum",
        /// Regular expression that a string must match.
        pub pattern: Option<String> = "pattern",
        /// Properties that an object can have, by name.
        pub properties: Option<BTreeMap<String, AdfSchemaProperty>> = "properties",
        /// Reference to a schema in `definitions`.
        pub ref_: Option<String> = "ref",
        /// Names of the properties that an object must have.
        pub required: Option<Vec<String>> = "required",
        /// Whether the string is a secret, which the service masks in responses.
        pub secure_string: Option<bool> = "secureString",
        /// Short name of the property, for people.
        pub title: Option<String> = "title",
        /// JSON type of the value.
        pub type_: Option<AdfSchemaPropertyType> = "type",
        /// Whether the elements of an array must differ from each other.
        pub unique_items: Option<bool> = "uniqueItems",
    }
}

/// JSON type of a property.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AdfSchemaPropertyType {
    /// List of values.
    Array,
    /// `true` or `false`.
    Boolean,
    /// Whole number.
    Integer,
    /// Any number.
    Number,
    /// Object with properties.
    Object,
    /// Character string.
    String,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(AdfSchemaPropertyType {
    Array = "array",
    Boolean = "boolean",
    Integer = "integer",
    Number = "number",
    Object = "object",
    String = "string",
});

/// Where a registered type is visible.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum RegistrationScope {
    /// The scope is not known.
    Unknown,
    /// In every data factory.
    Global,
    /// In every data factory of the Microsoft Entra tenant.
    Tenant,
    /// In one data factory.
    DataFactory,
    /// An undocumented value, unchanged.
    UnknownValue(UnknownValue),
}

open_enum!(RegistrationScope {
    Unknown = "Unknown",
    Global = "Global",
    Tenant = "Tenant",
    DataFactory = "DataFactory",
});
