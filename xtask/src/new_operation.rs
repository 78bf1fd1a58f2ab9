//! `new-operation`: the YAML of an operation with blanks, and what is to be done after it.

use std::process::ExitCode;

use datafactory_codegen::scaffold::{self, BLANK, NewOperation};
use lexopt::prelude::*;

use crate::tree::Tree;
use crate::{Result, root};

/// Reads the arguments after the verb, and writes.
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
        println!("{:>12} specs/{file}, {blanks} lines with a blank", "Written");
    }
    print!("{}", next(&new));
    Ok(ExitCode::SUCCESS)
}

fn next(new: &NewOperation) -> String {
    let version = &new.version;
    let guessed = match (&new.method, &new.path) {
        (Some(_), Some(_)) => "",
        _ => "   Method and path are guesses by the name: compare them with the page.\n",
    };
    format!(
        "
Next:
1. Fill in every `{BLANK}` in these files; `cargo xtask lint` names those that are left.
{guessed}   Add what the guess cannot know: parameters of the query, further statuses, properties.
2. specs/README.md: a row for whatever the documentation and the service disagree about.
3. `cargo xtask gen`, and read what it makes in generated/.
4. crates/datafactory/src/{version}/: the method that people call.
5. tests/it/wire.rs: a request of `{id}`; a test fails until one is in a snapshot.
   tests/fixtures/: recorded or documented traffic of it.
6. CHANGELOG.md: a line under what is unreleased.
",
        id = new.id
    )
}
