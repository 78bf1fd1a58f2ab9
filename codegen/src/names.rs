//! Rust names for names of the document, the same as those that typify and progenitor choose.

use heck::{ToShoutySnakeCase as _, ToSnakeCase as _, ToUpperCamelCase as _};

/// A schema's type: `DataSlice`.
pub fn type_name(schema: &str) -> String {
    schema.to_upper_camel_case()
}

/// A value's variant: `StartOfInterval`.
pub fn variant_name(value: &str) -> String {
    let name = value.to_upper_camel_case();
    match name.chars().next() {
        Some(first) if !first.is_ascii_digit() => name,
        _ => format!("Value{name}"),
    }
}

/// An operation's method: `slices_list`.
pub fn method_name(operation_id: &str) -> String {
    operation_id.to_snake_case()
}

/// A static: `SLICES_LIST`.
pub fn static_name(name: &str) -> String {
    name.to_shouty_snake_case()
}

/// A file's module: `slice_runs`.
pub fn module_name(stem: &str) -> String {
    let name = stem.to_snake_case();
    // A Rust keyword is not a valid name of a module.
    if syn::parse_str::<syn::Ident>(&name).is_ok() { name } else { format!("{name}_") }
}
