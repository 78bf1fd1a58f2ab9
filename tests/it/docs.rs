//! The pages of the API reference.

use datafactory_codegen::{docs, load, walk};
use serde_json::Value;

use crate::documents::{bundled, files, root};

#[test]
fn every_version_and_connector_has_a_page_with_its_document() {
    let documents = load::load(&files(&root().join("specs"), ".yaml")).unwrap();
    let pages = docs::pages(&documents, "guide.html");
    let held = |page: &str| {
        let (_, rest) = page.split_once("Redoc.init(").unwrap();
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
        values.next().unwrap().unwrap()
    };
    for (version, document) in bundled() {
        assert!(held(&pages[&format!("{version}.html")]) == document, "{version}");
    }
    let index = &pages["index.html"];
    assert!(index.contains("href=\"guide.html\""));
    for (path, page) in pages.iter().filter(|(path, _)| *path != "index.html") {
        assert!(index.contains(&format!("href=\"{path}\"")), "{path}");
        let script =
            format!("src=\"{}{}\"", "../".repeat(path.matches('/').count()), docs::PROGRAM);
        assert!(page.contains(&script), "{path}");
        // No description contains an end tag of the script.
        assert_eq!(page.matches("</script>").count(), 2, "{path}");
        let document = held(page);
        let schemas = document["components"]["schemas"].as_object().unwrap();
        for schema in schemas.values() {
            walk::visit_schema(schema, &mut |inner| {
                assert!(
                    walk::schema_reference(inner).is_none_or(|name| schemas.contains_key(name))
                );
            });
        }
    }
    for file in files(&root().join("specs"), ".yaml").keys().filter(|it| it.contains("connectors/"))
    {
        let page = file.replace('-', "_").replace(".yaml", ".html");
        assert!(pages[&page].contains("u003cSchemaDefinition"), "{page}");
    }
}
