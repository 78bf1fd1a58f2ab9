//! XML as the engine's document keeps it, its conversion from and to JSON, and XPath 1.0.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use serde_json::{Map, Value};
use sxd_document::dom::{ChildOfElement, Element as DomElement, ParentOfChild};
use sxd_document::{Package, QName};
use sxd_xpath::nodeset::Node as Found;
use sxd_xpath::{Context, Factory, Value as XPathValue};

use crate::value::{Val, binary};

/// How deep elements may nest.
const MAX_DEPTH: usize = 128;
/// How long an XPath expression may be, and how deep its parentheses may nest: its parser recurses.
const MAX_XPATH_LENGTH: usize = 2_048;
const MAX_XPATH_DEPTH: usize = 64;

pub(crate) const CONTENT_TYPE: &str = "application/xml;charset=utf-8";

#[derive(Debug)]
pub(crate) enum Node {
    Element(Element),
    Text(String),
    CData(String),
    Comment(String),
    Instruction(String),
    /// The inner text of `<?xml ...?>`.
    Declaration(String),
    DocumentType(String),
}

#[derive(Debug)]
pub(crate) struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Node>,
    /// Written as `<a />`, not as `<a></a>`.
    collapsed: bool,
}

pub(crate) struct Document(Vec<Node>);

const INVALID_ROOT: &str = "Data at the root level is invalid. Line 1, position 1.";

impl Document {
    /// Reads a document; text between elements that is only white space is dropped.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let invalid = || INVALID_ROOT.to_owned();
        let mut reader = Reader::from_str(text.trim_start());
        let mut builder = Builder::default();
        loop {
            match reader.read_event().map_err(|_| invalid())? {
                Event::Text(text) => builder.text.push_str(&text),
                Event::GeneralRef(name) => match entity(&name) {
                    Some(c) => builder.text.push(c),
                    None => return Err(format!("Reference to undeclared entity '{}'.", &*name)),
                },
                Event::Start(start) => builder.open(element(&start, false)?)?,
                Event::Empty(start) => {
                    builder.open(element(&start, true)?)?;
                    builder.close()?;
                }
                Event::End(_) => builder.close()?,
                Event::CData(_) if builder.open.is_empty() => return Err(invalid()),
                Event::CData(text) => builder.push(Node::CData((*text).to_owned()))?,
                Event::Comment(text) => builder.push(Node::Comment((*text).to_owned()))?,
                Event::PI(text) => builder.push(Node::Instruction((*text).to_owned()))?,
                Event::Decl(text) => {
                    let text = text.trim_start_matches("xml").trim().to_owned();
                    builder.push(Node::Declaration(text))?;
                }
                Event::DocType(text) => builder.push(Node::DocumentType((*text).to_owned()))?,
                Event::Eof => {
                    builder.flush()?;
                    if !builder.open.is_empty() {
                        return Err(invalid());
                    }
                    if !builder.has_root() {
                        return Err("Root element is missing.".to_owned());
                    }
                    return Ok(Self(builder.nodes));
                }
            }
        }
    }

    /// Makes a document of an object with one property.
    pub(crate) fn from_json(object: &Map<String, Value>) -> Result<Self, String> {
        let mut nodes = Vec::new();
        for (name, value) in object {
            if name == "?xml" {
                let attributes = value.as_object().into_iter().flatten().map(|(name, value)| {
                    let name = name.trim_start_matches('@');
                    format!("{name}=\"{}\"", plain(value))
                });
                nodes.push(Node::Declaration(attributes.collect::<Vec<_>>().join(" ")));
                continue;
            }
            if nodes.iter().any(|node| matches!(node, Node::Element(_))) {
                return Err(format!(
                    "JSON root object has multiple properties. The root object must have a single \
                     property in order to create a valid XML document. Consider specifying a \
                     DeserializeRootElementName. Path '{name}'."
                ));
            }
            let before = nodes.len();
            append(&mut nodes, name, value);
            if nodes.len() > before + 1 {
                return Err("This document already has a 'DocumentElement' node.".to_owned());
            }
        }
        Ok(Self(nodes))
    }

    pub(crate) fn to_text(&self) -> String {
        let mut out = String::new();
        self.0.iter().for_each(|node| write(&mut out, node));
        out
    }

    pub(crate) fn to_json(&self) -> Value {
        let mut object = Map::new();
        for node in &self.0 {
            add(&mut object, node);
        }
        Value::Object(object)
    }
}

/// A document that is being read.
#[derive(Default)]
struct Builder {
    nodes: Vec<Node>,
    /// The elements that have not ended, from the outside in.
    open: Vec<Element>,
    /// Text that the next node ends.
    text: String,
}

impl Builder {
    fn has_root(&self) -> bool {
        self.nodes.iter().any(|node| matches!(node, Node::Element(_)))
    }

    fn append(&mut self, node: Node) {
        match self.open.last_mut() {
            Some(element) => element.children.push(node),
            None => self.nodes.push(node),
        }
    }

    fn flush(&mut self) -> Result<(), String> {
        let text = std::mem::take(&mut self.text);
        if text.chars().all(|c| matches!(c, ' ' | '\t' | '\r' | '\n')) {
            return Ok(());
        }
        if self.open.is_empty() {
            return Err(INVALID_ROOT.to_owned());
        }
        self.append(Node::Text(text));
        Ok(())
    }

    fn push(&mut self, node: Node) -> Result<(), String> {
        self.flush()?;
        self.append(node);
        Ok(())
    }

    fn open(&mut self, element: Element) -> Result<(), String> {
        self.flush()?;
        if self.open.is_empty() && self.has_root() {
            return Err("There are multiple root elements.".to_owned());
        }
        if self.open.len() == MAX_DEPTH {
            return Err(format!("The elements nest deeper than {MAX_DEPTH} levels."));
        }
        self.open.push(element);
        Ok(())
    }

    fn close(&mut self) -> Result<(), String> {
        self.flush()?;
        let closed = self.open.pop().ok_or_else(|| INVALID_ROOT.to_owned())?;
        self.append(Node::Element(closed));
        Ok(())
    }
}

fn entity(name: &str) -> Option<char> {
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "apos" => '\'',
        "quot" => '"',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
                None => number.parse(),
            };
            char::from_u32(code.ok()?)?
        }
    })
}

fn unescape(text: &str) -> Result<String, String> {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (name, tail) = after.split_once(';').ok_or_else(|| INVALID_ROOT.to_owned())?;
        let undeclared = || format!("Reference to undeclared entity '{name}'.");
        out.push(entity(name).ok_or_else(undeclared)?);
        rest = tail;
    }
    out.push_str(rest);
    Ok(out)
}

fn element(start: &BytesStart<'_>, collapsed: bool) -> Result<Element, String> {
    let mut attributes: Vec<(String, String)> = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| INVALID_ROOT.to_owned())?;
        attributes.push((attribute.key.as_ref().to_owned(), unescape(&attribute.value)?));
    }
    Ok(Element {
        name: start.name().as_ref().to_owned(),
        attributes,
        children: Vec::new(),
        collapsed,
    })
}

fn write_escaped(out: &mut String, text: &str, attribute: bool) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}

fn write_attributes<'t>(out: &mut String, attributes: impl Iterator<Item = (&'t str, &'t str)>) {
    for (name, value) in attributes {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        write_escaped(out, value, true);
        out.push('"');
    }
}

fn write(out: &mut String, node: &Node) {
    match node {
        Node::Element(element) => {
            out.push('<');
            out.push_str(&element.name);
            let attributes = element.attributes.iter();
            write_attributes(out, attributes.map(|(name, value)| (name.as_str(), value.as_str())));
            if element.collapsed && element.children.is_empty() {
                out.push_str(" />");
                return;
            }
            out.push('>');
            element.children.iter().for_each(|child| write(out, child));
            out.push_str("</");
            out.push_str(&element.name);
            out.push('>');
        }
        Node::Text(text) => write_escaped(out, text, false),
        Node::CData(text) => out.push_str(&format!("<![CDATA[{text}]]>")),
        Node::Comment(text) => out.push_str(&format!("<!--{text}-->")),
        Node::Instruction(text) => out.push_str(&format!("<?{text}?>")),
        Node::Declaration(text) => out.push_str(&format!("<?xml {text}?>")),
        Node::DocumentType(text) => out.push_str(&format!("<!DOCTYPE {text}[]>")),
    }
}

/// Several children of one name become an array.
fn insert(object: &mut Map<String, Value>, name: &str, value: Value) {
    match object.get_mut(name) {
        None => {
            object.insert(name.to_owned(), value);
        }
        Some(Value::Array(items)) => items.push(value),
        Some(known) => *known = Value::Array(vec![known.take(), value]),
    }
}

fn add(object: &mut Map<String, Value>, node: &Node) {
    match node {
        Node::Element(element) => insert(object, &element.name, element_to_json(element)),
        Node::Text(text) => insert(object, "#text", Value::from(text.as_str())),
        Node::CData(text) => insert(object, "#cdata-section", Value::from(text.as_str())),
        Node::Instruction(text) => {
            let (target, data) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
            insert(object, &format!("?{target}"), Value::from(data.trim_start()));
        }
        Node::Declaration(text) => {
            let start = BytesStart::from_content(format!("xml {text}"), 3);
            let attributes = element(&start, true).map(|element| element.attributes);
            let attributes = attributes.unwrap_or_default().into_iter();
            let attributes = attributes.map(|(name, value)| (format!("@{name}"), value.into()));
            object.insert("?xml".to_owned(), Value::Object(attributes.collect()));
        }
        Node::Comment(_) | Node::DocumentType(_) => {}
    }
}

fn element_to_json(element: &Element) -> Value {
    if element.attributes.is_empty() {
        match element.children.as_slice() {
            [] if element.collapsed => return Value::Null,
            [] => return Value::from(""),
            [Node::Text(text)] => return Value::from(text.as_str()),
            _ => {}
        }
    }
    let mut object = Map::new();
    for (name, value) in &element.attributes {
        object.insert(format!("@{name}"), Value::from(value.as_str()));
    }
    for child in &element.children {
        add(&mut object, child);
    }
    Value::Object(object)
}

/// A scalar as XML writes it.
fn plain(value: &Value) -> String {
    match value {
        Value::Bool(value) => value.to_string(),
        value => Val::from(value).to_text().map(|text| text.into_owned()).unwrap_or_default(),
    }
}

/// A name of which each character that XML does not allow is encoded.
fn xml_name(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for (index, c) in name.chars().enumerate() {
        let first = c.is_alphabetic() || c == '_' || c == ':';
        if first || (index > 0 && (c.is_alphanumeric() || matches!(c, '-' | '.'))) {
            out.push(c);
        } else {
            out.push_str(&format!("_x{:04X}_", u32::from(c)));
        }
    }
    out
}

fn append(nodes: &mut Vec<Node>, name: &str, value: &Value) {
    let mut element = Element {
        name: xml_name(name),
        attributes: Vec::new(),
        children: Vec::new(),
        collapsed: false,
    };
    match value {
        Value::Array(items) => {
            items.iter().for_each(|item| append(nodes, name, item));
            return;
        }
        Value::Null => element.collapsed = true,
        Value::Object(object) => {
            element.collapsed = true;
            for (name, value) in object {
                match name.strip_prefix('@') {
                    Some(attribute) => {
                        element.attributes.push((xml_name(attribute), plain(value)));
                    }
                    None if name == "#text" => element.children.push(Node::Text(plain(value))),
                    None if name == "#cdata-section" => {
                        element.children.push(Node::CData(plain(value)));
                    }
                    None => append(&mut element.children, name, value),
                }
            }
        }
        scalar => match plain(scalar) {
            text if text.is_empty() => {}
            text => element.children.push(Node::Text(text)),
        },
    }
    nodes.push(Node::Element(element));
}

/// Evaluates an XPath 1.0 expression. The error is the rest of a message about the function, or a
/// message of its own if it begins with a capital letter.
pub(crate) fn xpath(document: &Document, expression: &str) -> Result<Value, String> {
    let malformed = || {
        "parameters are invalid: the 'xpath' parameter must be a supported, well formed XPath \
         expression."
            .to_owned()
    };
    if !is_supported(expression) {
        return Err(malformed());
    }
    let package = Package::new();
    let target = package.as_document();
    for node in &document.0 {
        match node {
            Node::Element(element) => target.root().append_child(build(&target, element, None)),
            Node::Comment(text) => target.root().append_child(target.create_comment(text)),
            _ => {}
        }
    }
    let parsed = Factory::new().build(expression).ok().flatten().ok_or_else(malformed)?;
    let value = parsed.evaluate(&Context::new(), target.root()).map_err(|_| {
        "The XPath expression evaluates to a result of type 'Any' that is not supported. The \
         expression must evaluate to a number, a string, a boolean, or a node set."
            .to_owned()
    })?;
    Ok(match value {
        XPathValue::Boolean(value) => Value::Bool(value),
        XPathValue::Number(value) => Val::Float(value).into_json(),
        XPathValue::String(value) => Value::String(value),
        XPathValue::Nodeset(nodes) => {
            let nodes = nodes.document_order().into_iter().map(|node| found(document, node));
            Value::Array(nodes.collect::<Result<_, _>>()?)
        }
    })
}

/// Whether the library can be trusted with an expression: its parser recurses, and it panics at a
/// namespace prefix, none of which the engine knows either.
fn is_supported(expression: &str) -> bool {
    let mut depth = 0_usize;
    let mut quote = None;
    let mut previous = ' ';
    for (at, c) in expression.char_indices() {
        match (quote, c) {
            (Some(end), c) if c == end => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '(' | '[') => depth += 1,
            (None, ')' | ']') => depth = depth.saturating_sub(1),
            (None, ':') => {
                let next = expression.get(at + 1..).and_then(|rest| rest.chars().next());
                if previous != ':' && next != Some(':') {
                    return false;
                }
            }
            _ => {}
        }
        if depth > MAX_XPATH_DEPTH {
            return false;
        }
        previous = c;
    }
    expression.len() <= MAX_XPATH_LENGTH
}

fn found(document: &Document, node: Found<'_>) -> Result<Value, String> {
    let mut out = String::new();
    match node {
        Found::Root(_) => {
            let root = node.children().into_iter().find_map(|child| child.element());
            for declaration in &document.0 {
                if matches!(declaration, Node::Declaration(_)) {
                    write(&mut out, declaration);
                    out.push('\n');
                }
            }
            if let Some(root) = root {
                write_found(&mut out, root, 0);
            }
        }
        Found::Element(element) => write_found(&mut out, element, 0),
        Found::Attribute(attribute) => {
            let name = node.prefixed_name().unwrap_or_default();
            write_attributes(&mut out, [(name.as_str(), attribute.value())].into_iter());
            return Ok(Value::from(out.trim_start()));
        }
        Found::Text(text) => return Ok(Value::from(text.text())),
        other => {
            let kind = match other {
                Found::Comment(_) => "Comment",
                Found::ProcessingInstruction(_) => "ProcessingInstruction",
                _ => "Namespace",
            };
            return Err(format!("The node type '{kind}' is not a supported XPath node type."));
        }
    }
    Ok(binary(CONTENT_TYPE, out.as_bytes()))
}

/// Namespaces by prefix, from the inside out.
struct Prefixes<'p> {
    element: &'p Element,
    outer: Option<&'p Prefixes<'p>>,
}

impl Prefixes<'_> {
    fn find(&self, prefix: &str) -> Option<&str> {
        let declared =
            self.element.attributes.iter().find(|(name, _)| match name.strip_prefix("xmlns") {
                Some("") => prefix.is_empty(),
                Some(rest) => rest.strip_prefix(':') == Some(prefix),
                None => false,
            });
        match declared {
            Some((_, uri)) => Some(uri.as_str()).filter(|uri| !uri.is_empty()),
            None => self.outer.and_then(|outer| outer.find(prefix)),
        }
    }
}

fn build<'d>(
    document: &sxd_document::dom::Document<'d>,
    element: &Element,
    outer: Option<&Prefixes<'_>>,
) -> DomElement<'d> {
    let prefixes = Prefixes { element, outer };
    let (prefix, local) = element.name.split_once(':').unwrap_or(("", &element.name));
    let name = QName::with_namespace_uri(prefixes.find(prefix), local);
    let built = document.create_element(name);
    if !prefix.is_empty() {
        built.set_preferred_prefix(Some(prefix));
    }
    for (name, value) in &element.attributes {
        match name.strip_prefix("xmlns") {
            Some("") => built.set_default_namespace_uri(Some(value)),
            Some(rest) if rest.starts_with(':') => {
                built.register_prefix(rest.get(1..).unwrap_or_default(), value);
            }
            _ => {
                let attribute = match name.split_once(':') {
                    Some((prefix, local)) => {
                        let name = QName::with_namespace_uri(prefixes.find(prefix), local);
                        let attribute = built.set_attribute_value(name, value);
                        attribute.set_preferred_prefix(Some(prefix));
                        continue;
                    }
                    None => QName::new(name),
                };
                built.set_attribute_value(attribute, value);
            }
        }
    }
    for child in &element.children {
        match child {
            Node::Element(child) => built.append_child(build(document, child, Some(&prefixes))),
            Node::Text(text) | Node::CData(text) => {
                built.append_child(document.create_text(text));
            }
            Node::Comment(text) => built.append_child(document.create_comment(text)),
            Node::Instruction(text) => {
                let (target, data) = text.split_once(' ').unwrap_or((text, ""));
                let data = Some(data).filter(|data| !data.is_empty());
                built.append_child(document.create_processing_instruction(target, data));
            }
            Node::Declaration(_) | Node::DocumentType(_) => {}
        }
    }
    built
}

/// The namespaces to declare at an element: those that its parent does not, or all in scope.
fn declarations<'d>(element: DomElement<'d>, all: bool) -> Vec<(String, &'d str)> {
    fn scope<'d>(element: DomElement<'d>) -> Vec<(String, &'d str)> {
        let default = element.recursive_default_namespace_uri();
        let default = default.map(|uri| ("xmlns".to_owned(), uri));
        let mut prefixed: Vec<_> = element
            .namespaces_in_scope()
            .into_iter()
            .filter(|namespace| !namespace.prefix().is_empty() && namespace.prefix() != "xml")
            .map(|namespace| (format!("xmlns:{}", namespace.prefix()), namespace.uri()))
            .collect();
        prefixed.sort();
        default.into_iter().chain(prefixed).collect()
    }
    let mut declared = scope(element);
    if let (false, Some(ParentOfChild::Element(parent))) = (all, element.parent()) {
        let outer = scope(parent);
        declared.retain(|declaration| !outer.contains(declaration));
    }
    declared
}

/// An element with indented children, unless text stands between them.
fn write_found(out: &mut String, element: DomElement<'_>, depth: usize) {
    let name = match element.preferred_prefix() {
        Some(prefix) => format!("{prefix}:{}", element.name().local_part()),
        None => element.name().local_part().to_owned(),
    };
    out.push('<');
    out.push_str(&name);
    let attributes = element.attributes();
    let named: Vec<(String, &str)> = attributes
        .iter()
        .map(|attribute| {
            let local = attribute.name().local_part();
            let name = match attribute.preferred_prefix() {
                Some(prefix) => format!("{prefix}:{local}"),
                None => local.to_owned(),
            };
            (name, attribute.value())
        })
        .collect();
    write_attributes(out, named.iter().map(|(name, value)| (name.as_str(), *value)));
    for (name, uri) in declarations(element, depth == 0) {
        write_attributes(out, [(name.as_str(), uri)].into_iter());
    }
    let children = element.children();
    if children.is_empty() {
        out.push_str(" />");
        return;
    }
    out.push('>');
    let mut mixed = false;
    for child in &children {
        if let ChildOfElement::Text(text) = child {
            mixed = true;
            write_escaped(out, text.text(), false);
            continue;
        }
        if !mixed {
            new_line(out, depth + 1);
        }
        match child {
            ChildOfElement::Element(child) => write_found(out, *child, depth + 1),
            ChildOfElement::Comment(comment) => {
                out.push_str(&format!("<!--{}-->", comment.text()));
            }
            ChildOfElement::ProcessingInstruction(instruction) => out.push_str(&format!(
                "<?{} {}?>",
                instruction.target(),
                instruction.value().unwrap_or_default()
            )),
            ChildOfElement::Text(_) => {}
        }
    }
    if !mixed {
        new_line(out, depth);
    }
    out.push_str("</");
    out.push_str(&name);
    out.push('>');
}

fn new_line(out: &mut String, depth: usize) {
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}
