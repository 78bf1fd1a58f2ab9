//! Everything that the base has, used. Written by the test of the diff.

use datafactory_core::List;

use crate::v1::{operations, requests, types};

fn any<T>() -> T {
    unimplemented!()
}

fn list<T: List<Item = I>, I>() {}

fn uses<T>() {
    list::<requests::TablesList, types::Table>();
    let _: &&str = &operations::API_VERSION;
    let _: &&[&datafactory_core::Operation] = &operations::OPERATIONS;
    let _: &datafactory_core::Operation = &operations::TABLES_CREATE;
    let _: &datafactory_core::Operation = &operations::TABLES_DELETE;
    let _: &datafactory_core::Operation = &operations::TABLES_LIST;
    let _: &datafactory_core::Operation = &operations::TABLES_QUERY;
    let _: &datafactory_core::PathParameter = &operations::TABLE_NAME;
    let _ = requests::TablesCreate { body: any::<types::Table>(), table_name: any::<String>() };
    let _ = requests::TablesDelete { table_name: any::<String>() };
    let _ = requests::TablesList { if_none_match: any::<Option<String>>(), top: any::<Option<i32>>() };
    let _ = requests::TablesQuery { body: any::<types::Condition>(), table_name: any::<String>() };
    let _ = types::Condition { column: any::<Option<String>>(), values: any::<Option<Vec<String>>>(), ..Default::default() };
    let _: types::SourceOf<types::FileSourceTypeProperties> = any::<types::FileSource>();
    let _ = types::FileSourceTypeProperties { path: any::<Option<String>>(), ..Default::default() };
    let _ = types::Rows { elapsed: any::<Option<datafactory_core::TimeSpan>>(), rows: any::<Option<Vec<serde_json::Value>>>(), ..Default::default() };
    match any::<types::Source>() { types::Source::File(_) => {} types::Source::UnknownKind(_) => {} types::Source::Web(_) => {} _ => {} }
    let _ = types::SourceOf { note: any::<Option<String>>(), type_properties: any::<Option<T>>(), ..Default::default() };
    let _ = types::Table { created: any::<Option<datafactory_core::Timestamp>>(), labels: any::<Option<std::collections::BTreeMap<String, Option<String>>>>(), name: any::<Option<String>>(), rows: any::<Option<i64>>(), source: any::<Option<types::Source>>(), state: any::<Option<types::TableState>>(), ..Default::default() };
    let _ = types::TableList { next_link: any::<Option<String>>(), value: any::<Option<Vec<types::Table>>>(), ..Default::default() };
    match any::<types::TableState>() { types::TableState::Ready => {} types::TableState::UnknownValue(_) => {} types::TableState::Waiting => {} _ => {} }
    let _: types::SourceOf<types::WebSourceTypeProperties> = any::<types::WebSource>();
    let _ = types::WebSourceTypeProperties { url: any::<Option<String>>(), ..Default::default() };
}

#[test]
fn it_compiles() {
    let _: fn() = uses::<()>;
}
