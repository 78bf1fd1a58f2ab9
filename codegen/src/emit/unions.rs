//! The tagged unions.

use std::fmt::Write as _;

use super::layout::doc_comment;
use crate::lower::Lowered;
use crate::names::{type_name, variant_name};

/// Writes `unions.rs`, if there is any union.
pub(super) fn write(lowered: &Lowered) -> Option<String> {
    if lowered.unions.is_empty() {
        return None;
    }
    let mut text =
        "//! The tagged unions: every documented kind, and one variant for all others.\n\n\
                    use datafactory_core::{UnknownObject, tagged_union};\n\nuse super::types::*;\n"
            .to_owned();
    for union in &lowered.unions {
        let name = type_name(&union.name);
        let mut variants = String::new();
        let mut kinds = String::new();
        for (kind, schema) in &union.variants {
            let (variant, body) = (variant_name(kind), type_name(schema));
            let description =
                lowered.value["components"]["schemas"][schema]["description"].as_str();
            variants += &doc_comment("    ", description.unwrap_or_default());
            let _ = writeln!(variants, "    {variant}({body}),");
            let _ = writeln!(kinds, "    {variant}({body}) = {kind:?},");
        }
        let docs = doc_comment("", &union.description);
        let _ = write!(
            text,
            "\n{docs}#[derive(Clone)]\n\
             #[non_exhaustive]\n\
             pub enum {name} {{\n{variants}    \
             /// An object of a kind that the document does not name, kept as it came.\n    \
             UnknownKind(UnknownObject),\n}}\n\n\
             tagged_union!({name} by {:?} {{\n{kinds}}});\n",
            union.discriminator
        );
    }
    Some(text)
}
