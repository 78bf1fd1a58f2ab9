//! Conversions between types, encodings, and media types.

use std::str::FromStr as _;

use base64::Engine as _;
use rust_decimal::Decimal;
use url::Url;

use super::strings::text;
use super::{Invocation, Outcome};
use crate::datetime::Culture;
use crate::error::EvaluationError;
use crate::json;
use crate::value::{
    BASE64, Binary, Val, binary as binary_value, binary_of_base64, decode_base64, format_float,
};
use crate::xml::{self, Document};

const OCTETS: &str = "application/octet-stream";
const NOT_CONVERTIBLE: &str = "was invoked with a parameter that is not valid. \
                               The value cannot be converted to the target type.";

pub(crate) fn invalid_text(name: &str) -> String {
    format!(
        "The function '{name}' was invoked with a parameter that is not valid. \
         The value cannot be converted to a string."
    )
}

/// The bytes of binary content, or of the value as a string.
fn bytes(call: &Invocation<'_, '_>, value: &Val<'_>) -> Result<Vec<u8>, EvaluationError> {
    if let Some(content) = value.as_object().and_then(Binary::of) {
        return content.decode().ok_or_else(|| call.fail(NOT_CONVERTIBLE));
    }
    let text = value.to_text().ok_or_else(|| invalid_text(call.name))?;
    Ok(text.into_owned().into_bytes())
}

fn only<'v, 'a>(arguments: &'v [Val<'a>]) -> &'v Val<'a> {
    arguments.first().unwrap_or(&Val::Null)
}

pub(super) fn string<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let Some(argument) = arguments.first_mut() else { return Ok(Val::Null) };
    if matches!(argument, Val::Text(_)) {
        return Ok(std::mem::replace(argument, Val::Null));
    }
    let text = argument.to_text().ok_or_else(|| invalid_text(call.name))?;
    Ok(Val::text(text.into_owned()))
}

pub(super) fn bool<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let value = match only(arguments) {
        Val::Bool(value) => Some(*value),
        Val::Integer(value) => Some(*value != 0),
        Val::Text(text) if text.trim().eq_ignore_ascii_case("true") => Some(true),
        Val::Text(text) if text.trim().eq_ignore_ascii_case("false") => Some(false),
        Val::Text(_) => None,
        other => other.as_number().map(|number| number != 0.0),
    };
    value.map(Val::Bool).ok_or_else(|| call.fail(NOT_CONVERTIBLE))
}

/// A number as .NET reads it in the en-US culture: white space around it, commas between digits.
fn parse_number(text: &str, exponent: bool, trailing_sign: bool) -> Option<String> {
    let text = text.trim_matches([' ', '\t', '\n', '\r', '\u{b}', '\u{c}']);
    let (sign, digits) = match text.strip_prefix(['+', '-']) {
        Some(digits) => (text.get(..1)?, digits),
        None => match text.strip_suffix(['+', '-']) {
            Some(digits) if trailing_sign => (text.get(digits.len()..)?, digits.trim_end()),
            _ => ("", text),
        },
    };
    let (mantissa, power) = match digits.find(['e', 'E']) {
        Some(at) => digits.split_at(at),
        None => (digits, ""),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let valid = !mantissa.is_empty()
        && (whole.starts_with(|c: char| c.is_ascii_digit()) || whole.is_empty())
        && !(whole.is_empty() && fraction.is_empty())
        && all_digits(&whole.replace(',', ""))
        && all_digits(fraction);
    let valid_power = power.is_empty()
        || (exponent && {
            let power = power.get(1..)?;
            let power = power.strip_prefix(['+', '-']).unwrap_or(power);
            !power.is_empty() && all_digits(power)
        });
    (valid && valid_power).then(|| {
        let sign = if sign == "-" { "-" } else { "" };
        let whole = whole.replace(',', "");
        let whole = if whole.is_empty() { "0" } else { &whole };
        let fraction = if fraction.is_empty() { String::new() } else { format!(".{fraction}") };
        format!("{sign}{whole}{fraction}{power}")
    })
}

pub(super) fn int<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    /// 2 to the power of 63.
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    let whole = |number: f64| {
        (number.fract() == 0.0 && (-LIMIT..LIMIT).contains(&number)).then_some(number as i64)
    };
    let value = match only(arguments) {
        Val::Bool(value) => Some(i64::from(*value)),
        // By way of a float, so the largest integers are out of reach.
        Val::Text(text) => {
            parse_number(text, true, false).and_then(|number| number.parse().ok()).and_then(whole)
        }
        other => other.as_number().and_then(whole),
    };
    value.map(Val::Integer).ok_or_else(|| call.fail(NOT_CONVERTIBLE))
}

fn parse_float(text: &str) -> Option<f64> {
    let trimmed = text.trim();
    if trimmed.eq_ignore_ascii_case("nan") {
        return Some(f64::NAN);
    }
    match trimmed {
        "∞" | "+∞" => Some(f64::INFINITY),
        "-∞" => Some(f64::NEG_INFINITY),
        _ => parse_number(text, true, true)?.parse().ok(),
    }
}

pub(super) fn float<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let value = only(arguments);
    if let Some(culture) = arguments.get(1) {
        let culture = match culture {
            Val::Json(_) => return Err(call.fail(NOT_CONVERTIBLE)),
            Val::Null if matches!(value, Val::Text(_)) => return Err(call.fail(NOT_CONVERTIBLE)),
            Val::Null => "<null>".into(),
            culture => culture.to_text().unwrap_or_default(),
        };
        if !matches!(value, Val::Text(_)) {
            return Err(call.fail(&format!(
                "expects its first parameter to be a string when a culture is supplied in the \
                 second parameter. The provided value is of type '{culture}'."
            )));
        }
        known_culture(call, &culture)?;
    }
    let number = match value {
        Val::Bool(value) => Some(f64::from(u8::from(*value))),
        Val::Text(text) => parse_float(text),
        other => other.as_number(),
    };
    number.map(Val::Float).ok_or_else(|| call.fail(NOT_CONVERTIBLE))
}

fn known_culture(call: &Invocation<'_, '_>, culture: &str) -> Result<Culture, EvaluationError> {
    Culture::find(culture).ok_or_else(|| {
        call.fail(&format!(
            "expects an RFC 4646 culture identifier as its second parameter. \
             Culture name '{culture}' is not supported."
        ))
    })
}

pub(super) fn decimal<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let value = only(arguments);
    let number = match value {
        Val::Integer(value) => Some(Decimal::from(*value)),
        Val::Decimal(value) => Some(*value),
        Val::Float(value) => decimal_of_float(*value),
        Val::Text(text) => {
            parse_number(text, false, true).and_then(|number| Decimal::from_str(&number).ok())
        }
        Val::Json(_) => return Err(call.fail(NOT_CONVERTIBLE)),
        _ => None,
    };
    number.map(Val::Decimal).ok_or_else(|| {
        let shown = match value {
            Val::Null => "<null>".into(),
            value => value.to_text().unwrap_or_default(),
        };
        format!(
            "The 'decimal' function was invoked with a parameter that is not a valid decimal, \
             '{shown}'. The value cannot be converted to the target type."
        )
        .into()
    })
}

/// .NET keeps 15 significant digits, and rejects what its float format writes with an exponent.
fn decimal_of_float(value: f64) -> Option<Decimal> {
    if format_float(value).contains(['E', 'N', 'I']) {
        return None;
    }
    let rounded: f64 = format!("{value:.14e}").parse().ok()?;
    Decimal::from_str(&format!("{rounded}")).ok()
}

pub(super) fn is_int<'a>(_: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let number = text(arguments, 0).trim();
    Ok(Val::Bool(number.strip_prefix('+').unwrap_or(number).parse::<i64>().is_ok()))
}

pub(super) fn is_float<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    if arguments.len() > 1 {
        known_culture(call, text(arguments, 1))?;
    }
    Ok(Val::Bool(parse_float(text(arguments, 0)).is_some()))
}

pub(super) fn base64<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    Ok(Val::text(BASE64.encode(bytes(call, only(arguments))?)))
}

fn decoded(call: &Invocation<'_, '_>, text: &str) -> Result<Vec<u8>, EvaluationError> {
    decode_base64(text).ok_or_else(|| {
        call.fail(
            "was invoked with a parameter that is not valid. \
             The value cannot be decoded from base64 representation.",
        )
    })
}

pub(super) fn base64_to_string<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let bytes = decoded(call, text(arguments, 0))?;
    Ok(Val::text(String::from_utf8_lossy(&bytes).into_owned()))
}

pub(super) fn base64_to_binary<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let content = text(arguments, 0);
    decoded(call, content)?;
    Ok(binary_of_base64(OCTETS, content.to_owned()).into())
}

pub(super) fn binary<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let value = only(arguments);
    if matches!(value, Val::Null) {
        return Err(call.fail(NOT_CONVERTIBLE));
    }
    Ok(binary_value(OCTETS, &bytes(call, value)?).into())
}

pub(super) fn data_uri<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let value = only(arguments);
    let content_type = match value {
        Val::Null => return Err(call.fail(NOT_CONVERTIBLE)),
        Val::Text(_) => "text/plain;charset=utf-8",
        other => match other.as_object().and_then(Binary::of) {
            Some(content) => content.content_type,
            None => "application/json;charset=utf-8",
        },
    };
    let content = BASE64.encode(bytes(call, value)?);
    Ok(Val::text(format!("data:{content_type};base64,{content}")))
}

struct DataUri<'t> {
    /// With its parameters; empty if not given.
    content_type: String,
    base64: bool,
    data: &'t str,
}

impl<'t> DataUri<'t> {
    fn parse(call: &Invocation<'_, '_>, text: &'t str) -> Result<Self, EvaluationError> {
        let parts = text
            .get(..5)
            .filter(|scheme| scheme.eq_ignore_ascii_case("data:"))
            .and_then(|_| text.get(5..))
            .and_then(|rest| rest.split_once(','));
        let Some((header, data)) = parts else {
            return Err(call.fail(&format!(
                "expects its parameter to be formatted as a valid data URI. \
                 The provided value '{text}' was not formatted correctly."
            )));
        };
        let mut base64 = false;
        let parameters: Vec<&str> = header
            .split(';')
            .filter(|part| {
                let marker = part.trim().eq_ignore_ascii_case("base64");
                base64 |= marker;
                !marker
            })
            .collect();
        Ok(Self { content_type: parameters.join(";"), base64, data })
    }

    fn content_type(&self) -> &str {
        if self.content_type.is_empty() { "text/plain" } else { &self.content_type }
    }

    fn media_type(&self) -> &str {
        self.content_type().split(';').next().unwrap_or_default()
    }

    fn charset(&self) -> Option<&str> {
        self.content_type.split(';').find_map(|part| {
            let (name, value) = part.split_once('=')?;
            name.trim().eq_ignore_ascii_case("charset").then(|| value.trim().trim_matches('"'))
        })
    }

    /// The content in base64, as given if it is.
    fn base64(&self) -> String {
        if self.base64 { self.data.to_owned() } else { BASE64.encode(url_decode(self.data)) }
    }

    fn text(&self, call: &Invocation<'_, '_>) -> Result<String, EvaluationError> {
        if let Some(charset) = self.charset()
            && !charset.eq_ignore_ascii_case("utf-8")
        {
            return Err(call.fail(&format!(
                "parameter is not valid. The provided charset '{charset}' is not supported."
            )));
        }
        let bytes = if self.base64 {
            decode_base64(self.data).ok_or_else(|| call.fail(NOT_CONVERTIBLE))?
        } else {
            url_decode(self.data)
        };
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

pub(super) fn data_uri_to_string<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let uri = DataUri::parse(call, text(arguments, 0))?;
    Ok(Val::text(uri.text(call)?))
}

pub(super) fn data_uri_to_binary<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let uri = DataUri::parse(call, text(arguments, 0))?;
    Ok(binary_of_base64(uri.content_type(), uri.base64()).into())
}

/// Text and JSON as their value, everything else as binary content.
pub(super) fn decode_data_uri<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let uri = DataUri::parse(call, text(arguments, 0))?;
    Ok(match uri.media_type() {
        text if text.starts_with("text/") => Val::text(uri.text(call)?),
        "application/json" => parse_json(call, &uri.text(call)?)?,
        _ if uri.charset().is_some() => binary_of_base64(uri.content_type(), uri.base64()).into(),
        _ => {
            let content_type = format!("{};charset=us-ascii", uri.content_type());
            binary_of_base64(&content_type, uri.base64()).into()
        }
    })
}

pub(super) fn uri_component<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let mut result = String::new();
    for argument in arguments {
        let Some(text) = argument.to_text() else { return Err(invalid_text(call.name).into()) };
        call.reserve(text.len())?;
        for byte in text.bytes() {
            if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
                result.push(char::from(byte));
            } else {
                result.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    Ok(Val::text(result))
}

/// `%XX`, `%uXXXX`, and `+` for a space; what is not an escape stays.
fn url_decode(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    let hexadecimal = |from: usize, to: usize| {
        let digits = text.get(from..to)?;
        let valid = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        valid.then(|| u32::from_str_radix(digits, 16).ok()).flatten()
    };
    let mut at = 0;
    while let Some(&byte) = text.as_bytes().get(at) {
        at += 1;
        if byte == b'+' {
            bytes.push(b' ');
        } else if byte != b'%' {
            bytes.push(byte);
        } else if let Some(escaped) = hexadecimal(at, at + 2).and_then(|code| code.try_into().ok())
        {
            bytes.push(escaped);
            at += 2;
        } else if let (Some(b'u'), Some(escaped)) =
            (text.as_bytes().get(at), hexadecimal(at + 1, at + 5).and_then(char::from_u32))
        {
            bytes.extend_from_slice(escaped.encode_utf8(&mut [0; 4]).as_bytes());
            at += 5;
        } else {
            bytes.push(b'%');
        }
    }
    bytes
}

pub(super) fn uri_component_to_string<'a>(
    _: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let bytes = url_decode(text(arguments, 0));
    Ok(Val::text(String::from_utf8_lossy(&bytes).into_owned()))
}

pub(super) fn uri_component_to_binary<'a>(
    _: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    Ok(binary_value(OCTETS, &url_decode(text(arguments, 0))).into())
}

fn parse_json<'a>(call: &mut Invocation<'a, '_>, text: &str) -> Outcome<'a> {
    call.reserve(text.len())?;
    json::read(text).map(Val::from).map_err(|problem| {
        call.fail(&format!(
            "parameter is not valid. The provided value '{text}' cannot be parsed: '{problem}'."
        ))
    })
}

pub(super) fn json<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let value = only(arguments);
    if let Val::Text(text) = value {
        return parse_json(call, text);
    }
    let Some(content) = value.as_object().and_then(Binary::of) else {
        return Err(call.fail(&format!(
            "expects its parameter to be a string or an XML. The provided value is of type '{}'.",
            value.type_name()
        )));
    };
    let content_text =
        String::from_utf8_lossy(&content.decode().ok_or_else(|| call.fail(NOT_CONVERTIBLE))?)
            .into_owned();
    if !content.is_xml() {
        return parse_json(call, &content_text);
    }
    let document = Document::parse(&content_text).map_err(|_| unreadable_xml(call))?;
    Ok(document.to_json().into())
}

fn unreadable_xml(call: &Invocation<'_, '_>) -> EvaluationError {
    call.fail("failed to parse the provided XML.")
}

pub(super) fn xml<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let value = only(arguments);
    let document = match value {
        Val::Text(text) => {
            call.reserve(text.len())?;
            Document::parse(text)
        }
        other => {
            let Some(object) = other.as_object() else { return Ok(Val::Null) };
            if let Some(content) = Binary::of(object) {
                let content = content.content.to_owned();
                return Ok(binary_of_base64(xml::CONTENT_TYPE, content).into());
            }
            Document::from_json(object)
        }
    };
    let document = document.map_err(|problem| {
        call.fail(&format!(
            "parameter is not valid. The provided value cannot be converted to XML: '{problem}'."
        ))
    })?;
    Ok(binary_value(xml::CONTENT_TYPE, document.to_text().as_bytes()).into())
}

pub(super) fn xpath<'a>(call: &mut Invocation<'a, '_>, arguments: &mut [Val<'a>]) -> Outcome<'a> {
    let value = only(arguments);
    let content = value.as_object().and_then(Binary::of).filter(Binary::is_xml);
    let Some(content) = content else {
        return Err(call.fail(&format!(
            "expects its first parameter to be an XML object. The provided value is of type '{}'.",
            value.type_name()
        )));
    };
    if let Some(second) = arguments.get(1) {
        call.check(1, second)?;
    }
    let bytes = content.decode().ok_or_else(|| unreadable_xml(call))?;
    let document = Document::parse(&String::from_utf8_lossy(&bytes));
    let document = document.map_err(|_| unreadable_xml(call))?;
    match xml::xpath(&document, text(arguments, 1)) {
        Ok(value) => Ok(value.into()),
        Err(message) if message.starts_with("The ") => Err(message.into()),
        Err(rest) => Err(call.fail(&rest)),
    }
}

/// Parts of a URI.
fn uri(call: &Invocation<'_, '_>, text: &str) -> Result<Url, EvaluationError> {
    // Brackets stand only around the address of a host.
    let after_host = match text.split_once("://[") {
        Some((_, rest)) => rest.split_once(']').map_or("", |(_, rest)| rest),
        None => text,
    };
    let well_formed = !text.contains([' ', '\\', '<', '>', '"', '{', '}', '|', '^', '`'])
        && !after_host.contains(['[', ']']);
    // Other parsers supply the slashes that are missing.
    let has_authority = |uri: &Url| {
        !uri.has_host()
            || text.get(uri.scheme().len()..).is_some_and(|rest| rest.starts_with("://"))
    };
    let host_is_valid = |uri: &Url| {
        let valid = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | '_' | ':' | '[' | ']');
        uri.host_str().is_none_or(|host| host.chars().all(valid))
    };
    let uri = Url::parse(text).ok();
    uri.filter(|uri| well_formed && has_authority(uri) && host_is_valid(uri)).ok_or_else(|| {
        call.fail(&format!(
            "expects its parameter to be a well-formed absolute URI. \
             The provided value was '{text}'."
        ))
    })
}

pub(super) fn uri_host<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let uri = uri(call, text(arguments, 0))?;
    Ok(Val::text(uri.host_str().unwrap_or_default().to_owned()))
}

pub(super) fn uri_path<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    Ok(Val::text(uri(call, text(arguments, 0))?.path().to_owned()))
}

pub(super) fn uri_query<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let uri = uri(call, text(arguments, 0))?;
    Ok(Val::text(uri.query().map(|query| format!("?{query}")).unwrap_or_default()))
}

pub(super) fn uri_path_and_query<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let uri = uri(call, text(arguments, 0))?;
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    Ok(Val::text(format!("{}{query}", uri.path())))
}

pub(super) fn uri_port<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    let port = uri(call, text(arguments, 0))?.port_or_known_default();
    Ok(Val::Integer(port.map_or(-1, i64::from)))
}

pub(super) fn uri_scheme<'a>(
    call: &mut Invocation<'a, '_>,
    arguments: &mut [Val<'a>],
) -> Outcome<'a> {
    Ok(Val::text(uri(call, text(arguments, 0))?.scheme().to_owned()))
}
