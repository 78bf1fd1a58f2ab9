//! The generated crate: what it offers, and that it is what the documents say.

use std::fmt::Write as _;

use datafactory_client::operations;
use datafactory_codegen::generate;
use syn::visit_mut::VisitMut;
use syn::{Attribute, Block, Expr, ImplItem, Item, Visibility, parse_quote};

use crate::documents::{files, root};

#[test]
fn generating_twice_gives_the_same_bytes_and_they_are_committed() {
    let specs = files(&root().join("specs"), ".yaml");
    let [first, second] = [(); 2].map(|()| generate(&specs).unwrap().files);
    assert_eq!(first, second);
    let committed = files(&root().join("generated"), "");
    for (path, text) in &first {
        assert!(
            committed.get(path) == Some(text),
            "generated/{path} is stale: run `cargo xtask gen`"
        );
    }
    assert_eq!(first.len(), committed.len(), "generated/ holds files that are not generated");
    for (path, text) in &first {
        assert!(!text.contains('\r') && text.ends_with('\n'), "{path}");
        assert!(!text.contains(root().to_str().unwrap()), "{path} names a folder of this machine");
    }
}

#[test]
fn the_operation_table() {
    let mut table = String::new();
    for operation in operations() {
        writeln!(table, "{} {} {}", operation.api_version, operation.method, operation.id).unwrap();
        writeln!(table, "    {}", operation.path).unwrap();
        for parameter in operation.path_parameters {
            writeln!(table, "    {}: {:?}", parameter.name(), parameter.pattern()).unwrap();
        }
        writeln!(
            table,
            "    safe {}, page {:?}, long-running {:?}\n",
            operation.safe, operation.page, operation.long_running
        )
        .unwrap();
    }
    insta::assert_snapshot!(table);
}

#[test]
fn every_path_parameter_is_checked() {
    for operation in operations() {
        let names: Vec<_> = operation.path_parameters.iter().map(|it| it.name()).collect();
        let template: Vec<_> = operation.path.split(['{', '}']).skip(1).step_by(2).collect();
        assert_eq!(names, template, "{}", operation.id);
        for parameter in operation.path_parameters {
            assert!(parameter.check("..").is_err());
            assert!(parameter.check("a/b").is_err());
            assert!(parameter.check("name").is_ok());
        }
    }
}

/// The public surface: what a spec edit can do to callers, without docs and bodies.
#[test]
fn the_public_surface() {
    for version in ["v1", "v2"] {
        let modules = files(&root().join("generated/src").join(version), ".rs");
        for module in ["client", "types", "enums", "unions"] {
            let Some(text) = modules.get(&format!("{module}.rs")) else { continue };
            let mut file = syn::parse_file(text).unwrap();
            file.attrs.clear();
            file.items.retain(is_public);
            Bare.visit_file_mut(&mut file);
            insta::assert_snapshot!(format!("{version}_{module}"), prettyplease::unparse(&file));
        }
    }
}

fn is_public(item: &Item) -> bool {
    match item {
        Item::Struct(item) => matches!(item.vis, Visibility::Public(_)),
        Item::Enum(item) => matches!(item.vis, Visibility::Public(_)),
        Item::Impl(item) => {
            let method = |item: &ImplItem| matches!(item, ImplItem::Fn(method) if matches!(method.vis, Visibility::Public(_)));
            item.trait_.is_none() && item.items.iter().any(method)
        }
        _ => false,
    }
}

/// Takes away what callers do not depend on.
struct Bare;

impl VisitMut for Bare {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        attributes.retain(|attribute| {
            attribute.path().is_ident("serde") || attribute.path().is_ident("non_exhaustive")
        });
    }

    fn visit_block_mut(&mut self, block: &mut Block) {
        *block = parse_quote!({});
    }

    fn visit_expr_mut(&mut self, _: &mut Expr) {}
}
