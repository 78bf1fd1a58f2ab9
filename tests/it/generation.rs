//! The generated crate: it is up to date and matches the documents.

use std::fmt::Write as _;

use datafactory_client::operations;
use datafactory_codegen::generate;

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
            "    {:?} -> {:?} {:?}\n    safe {}, page {:?}, long-running {:?}\n",
            operation.request,
            operation.response,
            operation.success,
            operation.safe,
            operation.page,
            operation.long_running
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
