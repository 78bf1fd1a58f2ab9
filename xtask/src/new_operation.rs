//! `new-operation`: drafts the YAML of an operation with placeholders, and prints the next steps.

use std::process::ExitCode;

use datafactory_codegen::scaffold::{self, BLANK, NewOperation};
use lexopt::prelude::*;

use crate::tree::Tree;
use crate::{Result, root};

/// Parses the arguments and writes the draft.
pub(crate) fn run(arguments: &mut lexopt::Parser) -> Result<ExitCode> {
    let mut new = NewOperation { version: "v2".to_owned(), ..NewOperation::default() };
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("api-version") => new.version = arguments.value()?.string()?,
            Long("method") => new.method = Some(arguments.value()?.string()?.to_lowercase()),
            Long("path") => new.path = Some(arguments.value()?.string()?),
            Long("request") => new.request = Some(arguments.value()?.string()?),
            Long("response") => new.response = Some(arguments.value()?.string()?),
            Value(id) if new.id.is_empty() => new.id = id.string()?,
            _ => return Err(argument.unexpected().into()),
        }
    }
    let specs = Tree::new(root().join("specs"), "specs");
    let scaffold = scaffold::operation(&specs.read(|path| path.ends_with(".yaml"))?, &new)?;
    let changes = specs.additions(&scaffold.files)?;
    specs.apply(&changes)?;

    println!("{:>12} {} {}", "Operation", scaffold.method.to_uppercase(), scaffold.path);
    for (file, blanks) in scaffold.blanks() {
        println!("{:>12} specs/{file}, {blanks} lines with a placeholder", "Written");
    }
    print!("{}", next(&new));
    Ok(ExitCode::SUCCESS)
}

fn next(new: &NewOperation) -> String {
    let version = &new.version;
    let guessed = match (&new.method, &new.path) {
        (Some(_), Some(_)) => "",
        _ => "   Method and path are guessed from the name: compare them with the documentation.\n",
    };
    format!(
        "
Next:
1. Replace every `{BLANK}` in these files; `cargo xtask lint` lists the remaining ones.
{guessed}   Add query parameters, further statuses and properties.
2. specs/README.md: a row for each difference between the documentation and the service.
3. `cargo xtask gen`, and review the changes in generated/.
4. crates/datafactory/src/{version}/: the method of a handle.
5. tests/it/wire.rs: a request of `{id}`; a test fails until a snapshot has one.
   tests/fixtures/: recorded or documented traffic of the operation.
6. CHANGELOG.md: a line under Unreleased.
",
        id = new.id
    )
}
