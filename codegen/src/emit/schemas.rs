//! Writes the types: structs, open enums and unions. Each file of schemas has one generated file.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use quote::ToTokens as _;
use serde_json::Value;
use syn::ext::IdentExt as _;
use syn::{Attribute, Item, ItemStruct, LitStr};

use super::layout::{self, Words, doc_comment, import, module_docs};
use super::{CONNECTORS, Module, header, progenitor, refused};
use crate::Files;
use crate::load::Document;
use crate::lower::{CORE_TYPES, Lowered, OpenEnum, TaggedUnion};
use crate::names::{type_name, variant_name};
use crate::parallel::each;
use crate::problem::Problem;
use crate::walk::{body_schema, elements, entries, operations, schema_reference};

/// Writes the modules of the types, by path within the API version's folder.
///
/// # Errors
///
/// If typify generated a type that belongs to no schema.
pub(super) fn write(document: &Document, lowered: &Lowered) -> Result<Files, Problem> {
    let mut code = structs(document, lowered)?;
    let shared = share(document, lowered, &mut code);
    constructors(document, lowered, &mut code);
    for open_enum in &lowered.enums {
        code.insert(&open_enum.name, enumeration(open_enum));
    }
    for union in &lowered.unions {
        code.insert(&union.name, tagged_union(document, lowered, union));
    }
    let mut types: BTreeSet<String> = code.keys().map(|name| type_name(name)).collect();
    for (base, generic) in shared {
        types.insert(generic_name(base));
        code.entry(base).or_default().append(generic);
    }
    let mut modules: BTreeMap<Module, BTreeMap<usize, (&str, Code)>> = BTreeMap::new();
    for (name, code) in code {
        let position = document.position(&pointer(name));
        let module = modules.entry(Module::of_schema(&position.file)).or_default();
        module.insert(position.line, (name, code));
    }
    let mut files = index(document, &modules.keys().collect::<Vec<_>>());
    for (module, schemas) in modules {
        let own: BTreeSet<String> =
            schemas.values().flat_map(|(name, _)| [type_name(name), generic_name(name)]).collect();
        let uses: BTreeSet<String> =
            schemas.values().flat_map(|(_, code)| code.uses.iter().cloned()).collect();
        let foreign = uses.iter().any(|name| types.contains(name) && !own.contains(name));
        let code: Vec<String> = schemas.into_values().map(|(_, code)| code.text).collect();
        let code = code.join("\n");
        let used = |root: &str, names: &[&'static str]| {
            let names: Vec<&str> =
                names.iter().copied().filter(|name| uses.contains(*name)).collect();
            import(root, &names)
        };
        let mut imports = used("std::collections", &["BTreeMap"]);
        if !imports.is_empty() {
            imports.push('\n');
        }
        imports += &used("datafactory_core", RUNTIME);
        imports += &used("serde_json", &["Map", "Value"]);
        if foreign {
            imports += &format!("\nuse crate::{}::types::*;\n", document.name);
        }
        let docs = match document.comment(&module.file) {
            "" => format!("The types of `specs/{}`.", module.file),
            comment => comment.to_owned(),
        };
        let header = header(&format!("specs/{}", module.file));
        let text = format!("{header}{}\n{imports}\n{code}", module_docs(&docs));
        files.insert(module.path(), text);
    }
    Ok(files)
}

/// The code of one schema.
#[derive(Default)]
struct Code {
    text: String,
    /// The fields, if it is a struct.
    fields: Vec<Field>,
    /// The types and macros that it uses.
    uses: BTreeSet<String>,
}

impl Code {
    fn object(name: &str, docs: &str, fields: Vec<Field>, mut uses: BTreeSet<String>) -> Self {
        let mut text =
            format!("object! {{\n{}    pub struct {name} {{\n", doc_comment("    ", docs));
        for Field { json, name, of, docs } in &fields {
            text += &doc_comment("        ", docs);
            let _ = writeln!(text, "        pub {name}: Option<{of}> = {json:?},");
        }
        text += "    }\n}\n";
        uses.insert("object".to_owned());
        Self { text, fields, uses }
    }

    fn alias(name: &str, docs: &str, of: &str, uses: BTreeSet<String>) -> Self {
        let mut text = format!("pub type {name} = {of};\n");
        if text.len() > layout::WIDTH {
            text = format!("pub type {name} =\n    {of};\n");
        }
        Self { text: doc_comment("", docs) + &text, fields: Vec::new(), uses }
    }

    fn append(&mut self, other: Self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text += &other.text;
        self.uses.extend(other.uses);
    }
}

/// A field of a struct.
#[derive(Clone)]
struct Field {
    json: String,
    name: String,
    /// The type of its value.
    of: String,
    docs: String,
}

/// The items of `datafactory_core` that a module of types can use.
const RUNTIME: &[&str] = &[
    "OrExpression",
    "Secret",
    "TimeSpan",
    "Timestamp",
    "UnknownObject",
    "UnknownValue",
    "object",
    "open_enum",
    "tagged_union",
];

fn pointer(schema: &str) -> String {
    format!("/components/schemas/{schema}")
}

/// The parent modules, and `types`, which exports all types.
fn index(document: &Document, modules: &[&Module]) -> Files {
    let version = &document.name;
    let mut folders: BTreeMap<&str, String> = BTreeMap::new();
    let mut types = format!(
        "{}//! The types of request and response bodies, from all files.\n\n",
        header(&format!("specs/{version}"))
    );
    for module in modules {
        let folder = &*module.folder;
        if let Some((outer, inner)) = folder.rsplit_once('/')
            && !folders.contains_key(folder)
        {
            let _ = writeln!(folders.entry(outer).or_default(), "pub mod {inner};");
        }
        let _ = writeln!(folders.entry(folder).or_default(), "pub mod {};", module.name);
        if module.is_connector() {
            types += CONNECTORS;
            types.push('\n');
        }
        let _ =
            writeln!(types, "pub use super::{}::{}::*;", folder.replace('/', "::"), module.name);
    }
    let mut files = Files::from([("types.rs".to_owned(), types)]);
    for (folder, modules) in folders {
        let spec = if folder == "resources" { "schemas" } else { folder };
        let text = format!(
            "{}//! The types of `specs/{version}/{spec}`, one module per file.\n\n{modules}",
            header(&format!("specs/{version}/{spec}")),
        );
        files.insert(format!("{folder}/mod.rs"), text);
    }
    files
}

/// How many schemas typify reads in one run. Small runs share the threads better, but each has a fixed cost.
const PART: usize = 100;

/// The output of typify, by schema.
fn structs<'a>(
    document: &Document,
    lowered: &'a Lowered,
) -> Result<BTreeMap<&'a str, Code>, Problem> {
    let mut others: BTreeSet<&str> = CORE_TYPES.iter().map(|core| core.name).collect();
    others.extend(lowered.enums.iter().map(|it| &*it.name));
    others.extend(lowered.unions.iter().map(|it| &*it.name));
    let names = entries(&lowered.value["components"]["schemas"]).map(|(name, _)| name);
    let names: Vec<&str> = names.filter(|name| !others.contains(name)).collect();
    let parts: Vec<&[&str]> = names.chunks(PART).collect();
    let mut written = BTreeMap::new();
    for part in each(&parts, |names| structs_of(document, lowered, names)) {
        written.extend(part?);
    }
    Ok(written)
}

/// The output of typify for some schemas.
fn structs_of<'a>(
    document: &Document,
    lowered: &Lowered,
    names: &[&'a str],
) -> Result<Vec<(&'a str, Code)>, Problem> {
    let schemas: BTreeMap<String, &str> =
        names.iter().map(|name| (type_name(name), *name)).collect();
    let mut written = Vec::new();
    for item in progenitor::types(document, lowered, names)? {
        let code = match &item {
            Item::Struct(item) => object(item).map(|code| (&item.ident, code)),
            _ => None,
        };
        let (ident, code) = code.ok_or_else(|| {
            refused(document, format!("typify generated `{}`", item.to_token_stream()))
        })?;
        let schema = schemas.get(&ident.to_string()).ok_or_else(|| {
            refused(
                document,
                format!("typify generated the type `{ident}`, which belongs to no schema"),
            )
        })?;
        written.push((*schema, code));
    }
    Ok(written)
}

/// A struct as an `object!`, or as an alias of the type that it wraps. `None` if a property is not an `Option`.
fn object(item: &ItemStruct) -> Option<Code> {
    // typify's field for undocumented properties; an `object!` has its own.
    let rest = |field: &&syn::Field| {
        field.attrs.iter().any(|attribute| serde_value(attribute, "flatten").is_some())
    };
    let properties: Vec<_> = item.fields.iter().filter(|field| !rest(field)).collect();
    let types: Vec<String> = properties.iter().map(|field| layout::print_type(&field.ty)).collect();
    let joined = types.join(" ");
    let uses: BTreeSet<String> = Words::of(&joined).iter().map(str::to_owned).collect();
    let (name, docs) = (item.ident.to_string(), layout::docs(&item.attrs));
    if let syn::Fields::Unnamed(_) = &item.fields {
        return Some(Code::alias(&name, &docs, types.first()?, uses));
    }
    let mut fields = Vec::new();
    for (property, of) in properties.into_iter().zip(&types) {
        let of = of.strip_prefix("Option<")?.strip_suffix('>')?.to_owned();
        let name = property.ident.as_ref()?;
        let renamed =
            property.attrs.iter().find_map(|attribute| serde_value(attribute, "rename").flatten());
        let json = renamed.unwrap_or_else(|| name.unraw().to_string());
        let docs = layout::docs(&property.attrs);
        fields.push(Field { json, name: name.to_string(), of, docs });
    }
    Some(Code::object(&name, &docs, fields, uses))
}

/// The property of a subtype that holds everything that its base does not have.
const TYPE_PROPERTIES: &str = "typeProperties";

/// The generic struct that has the properties of a base.
fn generic_name(base: &str) -> String {
    format!("{}Of", type_name(base))
}

/// Makes a subtype that adds only `typeProperties` to its base an alias of a generic struct, and returns these
/// structs by base. A reader and the compiler then see the base's properties once.
///
/// Subtypes with the same type of `typeProperties` stay structs: as aliases, they would be the same type, and a union
/// converts from each of its types.
fn share<'a>(
    document: &'a Document,
    lowered: &Lowered,
    code: &mut BTreeMap<&'a str, Code>,
) -> Vec<(&'a str, Code)> {
    let structs: BTreeSet<String> = code.keys().map(|name| type_name(name)).collect();
    let mut bases: BTreeMap<&str, Vec<(&str, String)>> = BTreeMap::new();
    for (name, Code { fields, .. }) in &*code {
        let [base, own] = &*elements(&document.value["components"]["schemas"][*name]["allOf"])
            .collect::<Vec<_>>()
        else {
            continue;
        };
        let only = entries(&own["properties"]).map(|(name, _)| name).eq([TYPE_PROPERTIES]);
        let of = fields.iter().find(|field| field.json == TYPE_PROPERTIES).map(|field| &field.of);
        if let (true, 2.., Some(base), Some(of)) = (only, fields.len(), schema_reference(base), of)
            && structs.contains(of)
        {
            bases.entry(base).or_default().push((name, of.clone()));
        }
    }
    let mut generics = Vec::new();
    for (base, subtypes) in bases {
        let alone = |of: &str| subtypes.iter().filter(|(_, other)| other == of).count() == 1;
        let aliases: Vec<_> = subtypes.iter().filter(|(_, of)| alone(of)).collect();
        let [(first, _), _, ..] = &aliases[..] else { continue };
        let Some(Code { mut fields, mut uses, .. }) = code.remove(first) else { continue };
        for field in fields.iter_mut().filter(|field| field.json == TYPE_PROPERTIES) {
            uses.remove(&field.of);
            (field.of, field.docs) =
                ("T".to_owned(), "Properties that only this subtype has.".to_owned());
        }
        let generic = generic_name(base);
        let docs = format!(
            "Properties that subtypes of `{}` share. `T` is the type of `{TYPE_PROPERTIES}`.",
            type_name(base)
        );
        generics.push((base, Code::object(&format!("{generic}<T>"), &docs, fields, uses)));
        for (name, of) in aliases {
            let docs = lowered.description(name);
            let uses = [generic.clone(), of.clone()].into();
            let alias = Code::alias(&type_name(name), docs, &format!("{generic}<{of}>"), uses);
            code.insert(name, alias);
        }
    }
    generics
}

/// Adds a constructor to each struct that has one obvious argument: to a resource, whose argument is its
/// `properties`, and to a reference, whose `type` has one documented value.
fn constructors(document: &Document, lowered: &Lowered, code: &mut BTreeMap<&str, Code>) {
    let puts = operations(&document.value).filter(|at| at.method == "put");
    let resources: BTreeSet<&str> =
        puts.filter_map(|at| body_schema(&document.value, &at.operation["requestBody"])).collect();
    for (name, Code { text, fields, .. }) in code {
        let schema = &document.value["components"]["schemas"][*name];
        let required: Vec<&str> = elements(&schema["required"]).filter_map(Value::as_str).collect();
        let find = |json: &str| fields.iter().find(|field| field.json == json);
        let constant = find("type").and_then(|field| {
            let of = lowered.enums.iter().find(|it| type_name(&it.name) == field.of)?;
            let [value] = &of.values[..] else { return None };
            Some((format!("{}::{}", field.of, variant_name(&value.name)), &value.value))
        });
        let (docs, argument, constant) = match (find("properties"), constant) {
            (Some(argument), None) if resources.contains(*name) => {
                ("A resource with these properties.".to_owned(), argument, String::new())
            }
            (None, Some((variant, value))) if required.len() == 2 => {
                let other = required.iter().find(|json| **json != "type");
                let Some(argument) = other.and_then(|json| find(json)) else { continue };
                let docs = format!("A `{value}` to this name.");
                (docs, argument, format!("            type_: Some({variant}),\n"))
            }
            _ => continue,
        };
        let Field { name: argument, of, .. } = argument;
        *text += &format!(
            "\nimpl {} {{\n    \
             /// {docs}\n    \
             pub fn new({argument}: impl Into<{of}>) -> Self {{\n        \
             Self {{\n{constant}            \
             {argument}: Some({argument}.into()),\n            \
             ..Self::default()\n        }}\n    }}\n}}\n",
            type_name(name),
        );
    }
}

/// The value of `#[serde(name = "value")]`: `Some(None)` for a name without a value.
fn serde_value(attribute: &Attribute, name: &str) -> Option<Option<String>> {
    let mut found = None;
    if attribute.path().is_ident("serde") {
        // An attribute that cannot be parsed is another one.
        let _ = attribute.parse_nested_meta(|meta| {
            let value = meta.value().and_then(|value| value.parse::<LitStr>()).ok();
            if meta.path.is_ident(name) {
                found = Some(value.map(|value| value.value()));
            }
            Ok(())
        });
    }
    found
}

fn enumeration(open_enum: &OpenEnum) -> Code {
    let name = type_name(&open_enum.name);
    let mut variants = String::new();
    let mut values = String::new();
    for value in &open_enum.values {
        let variant = variant_name(&value.name);
        variants += &doc_comment("    ", &value.description);
        let _ = writeln!(variants, "    {variant},");
        let _ = writeln!(values, "    {variant} = {:?},", value.value);
    }
    let text = format!(
        "{}#[derive(Clone, Debug)]\n\
         #[non_exhaustive]\n\
         pub enum {name} {{\n{variants}    \
         /// An undocumented value, unchanged.\n    \
         UnknownValue(UnknownValue),\n}}\n\n\
         open_enum!({name} {{\n{values}}});\n",
        doc_comment("", &open_enum.description)
    );
    let uses = ["UnknownValue", "open_enum"].map(str::to_owned).into();
    Code { text, uses, ..Code::default() }
}

fn tagged_union(document: &Document, lowered: &Lowered, union: &TaggedUnion) -> Code {
    let name = type_name(&union.name);
    let module = |schema: &str| Module::of_schema(&document.position(&pointer(schema)).file);
    let connector = module(&union.name).is_connector();
    let mut variants = String::new();
    let mut types = String::new();
    for (value, schema) in &union.variants {
        let (variant, body) = (variant_name(value), type_name(schema));
        let only = match !connector && module(schema).is_connector() {
            true => format!("    {CONNECTORS}\n"),
            false => String::new(),
        };
        variants += &doc_comment("    ", lowered.description(schema));
        let _ = writeln!(variants, "{only}    {variant}(Box<{body}>),");
        let _ = writeln!(types, "{only}    {variant}({body}) = {value:?},");
    }
    let text = format!(
        "{}#[non_exhaustive]\n\
         pub enum {name} {{\n{variants}    \
         /// An object whose `{}` is undocumented, unchanged.\n    \
         UnknownKind(UnknownObject),\n}}\n\n\
         tagged_union!({name} by {:?} {{\n{types}}});\n",
        doc_comment("", &union.description),
        union.discriminator,
        union.discriminator,
    );
    let mut uses: BTreeSet<String> = ["UnknownObject", "tagged_union"].map(str::to_owned).into();
    uses.extend(union.variants.iter().map(|(_, schema)| type_name(schema)));
    Code { text, uses, ..Code::default() }
}
