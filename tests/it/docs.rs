//! The pages that show the documents in a browser.

use datafactory_codegen::{docs, load};
use serde_json::Value;

use crate::documents::{bundled, files, root};

#[test]
fn each_version_has_a_page_that_holds_its_document() {
    let documents = load::load(&files(&root().join("specs"), ".yaml")).unwrap();
    let pages = docs::pages(&documents, "guide.html");
    for (version, document) in bundled() {
        let page = &pages[&format!("{version}.html")];
        let (_, rest) = page.split_once("Redoc.init(").unwrap();
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
        assert!(values.next().unwrap().unwrap() == document, "{version}");
        // Nothing in a description ends the script.
        assert_eq!(page.matches("</script>").count(), 2, "{version}");
        assert!(pages["index.html"].contains(&format!("href=\"{version}.html\"")));
    }
    assert!(pages["index.html"].contains("href=\"guide.html\""));
    assert_eq!(pages.len(), documents.len() + 1);
}
