//! The open enums.

use std::fmt::Write as _;

use super::layout::doc_comment;
use crate::lower::Lowered;
use crate::names::{type_name, variant_name};

/// Writes `enums.rs`.
pub(super) fn write(lowered: &Lowered) -> String {
    let mut text =
        "//! The open enums: every documented value, and one variant for all others.\n\n"
            .to_owned();
    if !lowered.enums.is_empty() {
        text.push_str("use datafactory_core::{UnknownValue, open_enum};\n");
    }
    for open_enum in &lowered.enums {
        let name = type_name(&open_enum.name);
        let mut variants = String::new();
        let mut values = String::new();
        for value in &open_enum.values {
            let variant = variant_name(&value.name);
            variants += &doc_comment("    ", &value.description);
            let _ = writeln!(variants, "    {variant},");
            let _ = writeln!(values, "    {variant} = {:?},", value.value);
        }
        let docs = doc_comment("", &open_enum.description);
        let _ = write!(
            text,
            "\n{docs}#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]\n\
             #[non_exhaustive]\n\
             pub enum {name} {{\n{variants}    \
             /// A value that the document does not name, kept as it came.\n    \
             UnknownValue(UnknownValue),\n}}\n\n\
             open_enum!({name} {{\n{values}}});\n"
        );
    }
    text
}
