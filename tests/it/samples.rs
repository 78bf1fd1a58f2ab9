//! Every documented sample is decoded as its type and encoded without loss.

use datafactory_codegen::walk;

use crate::documents;

#[test]
fn every_sample_is_lossless() {
    let documents = documents::bundled();
    let mut shown = std::collections::BTreeMap::<&str, String>::new();
    let samples = documents::samples(&documents);
    for sample in &samples {
        let read = sample.body.read(sample.value.to_string().as_bytes(), 0);
        let (read, _) = read.unwrap_or_else(|error| panic!("{}: {error}", sample.name));
        let written = serde_json::to_value(&*read).unwrap();
        assert_eq!(
            datafactory_replay::first_loss(&sample.value, &written),
            None,
            "{}",
            sample.name
        );
        let (operation, rest) = sample.name.split_once(' ').unwrap();
        *shown.entry(operation).or_default() += &format!("# {rest}\n{read:#?}\n\n");
    }
    for (operation, text) in shown {
        insta::assert_snapshot!(operation, text);
    }
}

#[test]
fn every_body_has_a_sample() {
    let documents = documents::bundled();
    let samples = documents::samples(&documents);
    for (_, document) in &documents {
        for at in walk::operations(document) {
            if walk::body_schema(document, &at.operation["requestBody"]).is_some() {
                let name = format!("{} request", at.id());
                assert!(samples.iter().any(|sample| sample.name.starts_with(&name)), "{name}");
            }
        }
    }
}
