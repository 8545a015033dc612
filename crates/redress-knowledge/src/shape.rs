//! Compares a parsed TOML file with the JSON Schema of its type and tells every difference.
//!
//! Only what `schemars` writes for the types of the knowledge is understood; a keyword that is not
//! known here is left to the deserialiser, which reads the file afterwards.

use std::collections::BTreeSet;
use std::ops::Range;

use serde_json::{Map, Value};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::problem::{Kind, Problem, nearest};

/// Returns all differences between a document and a schema, in the order of their places.
pub(crate) fn check(
    path: &str,
    text: &str,
    schema: &Value,
    document: &Spanned<DeValue<'_>>,
) -> Vec<Problem> {
    let check = Check {
        path,
        text,
        root: schema,
    };
    let mut problems = check.value(schema, document, "");
    problems.sort_by_key(|problem| (problem.line, problem.column));
    problems
}

struct Check<'a> {
    path: &'a str,
    text: &'a str,
    root: &'a Value,
}

impl Check<'_> {
    fn value(&self, schema: &Value, value: &Spanned<DeValue<'_>>, key: &str) -> Vec<Problem> {
        let Value::Object(schema) = schema else {
            return Vec::new();
        };
        let mut problems = Vec::new();
        if let Some(target) = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|to| self.definition(to))
        {
            problems.extend(self.value(target, value, key));
        }
        for part in schema
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            problems.extend(self.value(part, value, key));
        }
        for keyword in ["anyOf", "oneOf"] {
            if let Some(choices) = schema.get(keyword).and_then(Value::as_array) {
                problems.extend(self.choice(choices, value, key));
            }
        }
        if let Some(problem) = self.wrong_type(schema, value, key) {
            problems.push(problem);
            return problems;
        }
        problems.extend(self.listed(schema, value));
        match value.get_ref() {
            DeValue::Table(table) => problems.extend(self.table(schema, table, &value.span(), key)),
            DeValue::Array(items) => {
                problems.extend(self.size(schema, "minItems", "maxItems", items.len(), value, key));
                if let Some(of) = schema.get("items") {
                    for item in items {
                        problems.extend(self.value(of, item, key));
                    }
                }
                let places = schema.get("prefixItems").and_then(Value::as_array);
                for (of, item) in places.into_iter().flatten().zip(items) {
                    problems.extend(self.value(of, item, key));
                }
            }
            DeValue::String(text) => {
                let length = text.chars().count();
                problems.extend(self.size(schema, "minLength", "maxLength", length, value, key));
                if schema.get("format").and_then(Value::as_str) == Some("date")
                    && text.parse::<jiff::civil::Date>().is_err()
                {
                    problems.push(self.at(
                        &value.span(),
                        Kind::WrongDate,
                        vec![("found", text.to_string())],
                    ));
                }
            }
            DeValue::Integer(_) | DeValue::Float(_) => {
                problems.extend(self.range(schema, value, key));
            }
            DeValue::Boolean(_) | DeValue::Datetime(_) => {}
        }
        problems
    }

    fn definition(&self, reference: &str) -> Option<&Value> {
        self.root.pointer(reference.strip_prefix('#')?)
    }

    /// Compares with each choice and tells what keeps the nearest one from fitting.
    fn choice(&self, choices: &[Value], value: &Spanned<DeValue<'_>>, key: &str) -> Vec<Problem> {
        let words: Option<Vec<&str>> = choices.iter().map(word).collect();
        if let (Some(words), DeValue::String(found)) = (words, value.get_ref()) {
            return if words.contains(&found.as_ref()) {
                Vec::new()
            } else {
                vec![self.not_in_list(found, &words, &value.span())]
            };
        }
        let mut best: Option<(usize, Vec<Problem>)> = None;
        for choice in choices {
            let problems = self.value(choice, value, key);
            if problems.is_empty() {
                return problems;
            }
            // A choice of the right type, or with the right tag, is the one that was meant.
            let far = problems
                .iter()
                .map(|problem| match problem.kind {
                    Kind::WrongType if self.is_here(problem, value) => 100,
                    Kind::NotInList => 50,
                    Kind::MissingKey | Kind::UnknownKey => 10,
                    _ => 1,
                })
                .sum();
            if best.as_ref().is_none_or(|(least, _)| far < *least) {
                best = Some((far, problems));
            }
        }
        best.map(|(_, problems)| problems).unwrap_or_default()
    }

    fn is_here(&self, problem: &Problem, value: &Spanned<DeValue<'_>>) -> bool {
        (problem.line, problem.column) == crate::problem::place(self.text, value.span().start)
    }

    fn wrong_type(
        &self,
        schema: &Map<String, Value>,
        value: &Spanned<DeValue<'_>>,
        key: &str,
    ) -> Option<Problem> {
        let wanted: Vec<&str> = match schema.get("type")? {
            Value::String(one) => vec![one],
            Value::Array(some) => some.iter().filter_map(Value::as_str).collect(),
            _ => return None,
        };
        let found = match value.get_ref() {
            // Days and instants are strings in JSON and values of their own in TOML.
            DeValue::String(_) | DeValue::Datetime(_) => "string",
            DeValue::Integer(_) => "integer",
            DeValue::Float(_) => "number",
            DeValue::Boolean(_) => "boolean",
            DeValue::Array(_) => "array",
            DeValue::Table(_) => "object",
        };
        let dated = schema
            .get("format")
            .and_then(Value::as_str)
            .is_some_and(|format| format.starts_with("date"));
        let fits = wanted.contains(&found) || (found == "integer" && wanted.contains(&"number"));
        if fits && (dated || !matches!(value.get_ref(), DeValue::Datetime(_))) {
            return None;
        }
        let expected: Vec<&str> = wanted
            .into_iter()
            .filter(|kind| *kind != "null")
            .map(plain)
            .collect();
        let found = if matches!(value.get_ref(), DeValue::Datetime(_)) {
            "date"
        } else {
            plain(found)
        };
        let args = vec![
            ("key", key.to_owned()),
            ("expected", expected.join(", ")),
            ("found", found.to_owned()),
        ];
        Some(self.at(&value.span(), Kind::WrongType, args))
    }

    fn listed(&self, schema: &Map<String, Value>, value: &Spanned<DeValue<'_>>) -> Option<Problem> {
        let DeValue::String(found) = value.get_ref() else {
            return None;
        };
        let known: Vec<&str> = match (schema.get("enum"), schema.get("const")) {
            (Some(Value::Array(known)), _) => known.iter().filter_map(Value::as_str).collect(),
            (_, Some(Value::String(only))) => vec![only],
            _ => return None,
        };
        (!known.contains(&found.as_ref())).then(|| self.not_in_list(found, &known, &value.span()))
    }

    fn not_in_list(&self, found: &str, known: &[&str], span: &Range<usize>) -> Problem {
        let known = match nearest(found, known.iter().copied()) {
            Some(near) => near.to_owned(),
            None => known.join(", "),
        };
        self.at(
            span,
            Kind::NotInList,
            vec![("found", found.to_owned()), ("known", known)],
        )
    }

    fn table(
        &self,
        schema: &Map<String, Value>,
        table: &DeTable<'_>,
        span: &Range<usize>,
        key: &str,
    ) -> Vec<Problem> {
        let mut problems = Vec::new();
        let properties = schema.get("properties").and_then(Value::as_object);
        let patterned = schema.get("patternProperties").and_then(Value::as_object);
        for (name, value) in table {
            let known = properties.and_then(|properties| properties.get(name.get_ref().as_ref()));
            if let Some(of) = known {
                problems.extend(self.value(of, value, name.get_ref()));
                continue;
            }
            if let Some(names) = schema.get("propertyNames") {
                let as_value = Spanned::new(name.span(), DeValue::String(name.get_ref().clone()));
                problems.extend(self.value(names, &as_value, key));
            }
            match schema.get("additionalProperties") {
                Some(Value::Bool(false)) if patterned.is_none() => {
                    problems.push(self.unknown_key(name, properties));
                }
                Some(of @ Value::Object(_)) => {
                    problems.extend(self.value(of, value, name.get_ref()));
                }
                _ => {}
            }
            if schema.get("unevaluatedProperties") == Some(&Value::Bool(false)) {
                let mut known = BTreeSet::new();
                self.all_properties(&Value::Object(schema.clone()), &mut known, 0);
                if !known.contains(name.get_ref().as_ref()) {
                    let known: Map<String, Value> =
                        known.into_iter().map(|name| (name, Value::Null)).collect();
                    problems.push(self.unknown_key(name, Some(&known)));
                }
            }
        }
        for name in schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            if let Some(name) = name.as_str()
                && !table.contains_key(name)
            {
                let key = if key.is_empty() {
                    name.to_owned()
                } else {
                    format!("{key}.{name}")
                };
                problems.push(self.at(span, Kind::MissingKey, vec![("key", key)]));
            }
        }
        problems
    }

    fn unknown_key(
        &self,
        name: &Spanned<std::borrow::Cow<'_, str>>,
        properties: Option<&Map<String, Value>>,
    ) -> Problem {
        let known: Vec<&str> = properties
            .into_iter()
            .flat_map(Map::keys)
            .map(String::as_str)
            .collect();
        let known = match nearest(name.get_ref(), known.iter().copied()) {
            Some(near) => near.to_owned(),
            None => known.join(", "),
        };
        let args = vec![("key", name.get_ref().to_string()), ("known", known)];
        self.at(&name.span(), Kind::UnknownKey, args)
    }

    /// Collects the names that a schema knows, through its references and choices.
    fn all_properties(&self, schema: &Value, known: &mut BTreeSet<String>, depth: usize) {
        if depth > 8 {
            return;
        }
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            known.extend(properties.keys().cloned());
        }
        if let Some(to) = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|to| self.definition(to))
        {
            self.all_properties(to, known, depth + 1);
        }
        for keyword in ["allOf", "anyOf", "oneOf"] {
            for part in schema
                .get(keyword)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
            {
                self.all_properties(part, known, depth + 1);
            }
        }
    }

    fn size(
        &self,
        schema: &Map<String, Value>,
        least: &str,
        most: &str,
        found: usize,
        value: &Spanned<DeValue<'_>>,
        key: &str,
    ) -> Option<Problem> {
        let bound = |name: &str| schema.get(name).and_then(Value::as_u64);
        let found_u64 = u64::try_from(found).unwrap_or(u64::MAX);
        let low = bound(least)
            .filter(|least| found_u64 < *least)
            .map(|least| format!(">= {least}"));
        let high = bound(most)
            .filter(|most| found_u64 > *most)
            .map(|most| format!("<= {most}"));
        low.or(high)
            .map(|expected| self.out_of_range(key, expected, &found.to_string(), value))
    }

    fn range(
        &self,
        schema: &Map<String, Value>,
        value: &Spanned<DeValue<'_>>,
        key: &str,
    ) -> Option<Problem> {
        let written = match value.get_ref() {
            DeValue::Integer(number) => number.as_str(),
            DeValue::Float(number) => number.as_str(),
            _ => return None,
        };
        let found: f64 = written.parse().ok()?;
        let bound = |name: &str| schema.get(name).and_then(Value::as_f64);
        let low = bound("minimum")
            .filter(|least| found < *least)
            .map(|least| format!(">= {least}"));
        let high = bound("maximum")
            .filter(|most| found > *most)
            .map(|most| format!("<= {most}"));
        low.or(high)
            .map(|expected| self.out_of_range(key, expected, written, value))
    }

    fn out_of_range(
        &self,
        key: &str,
        expected: String,
        found: &str,
        value: &Spanned<DeValue<'_>>,
    ) -> Problem {
        let args = vec![
            ("key", key.to_owned()),
            ("expected", expected),
            ("found", found.to_owned()),
        ];
        self.at(&value.span(), Kind::OutOfRange, args)
    }

    fn at(&self, span: &Range<usize>, kind: Kind, args: Vec<(&'static str, String)>) -> Problem {
        Problem::at(self.path, self.text, span, kind, args)
    }
}

/// Returns the one word that a choice allows, if it allows only a word.
fn word(choice: &Value) -> Option<&str> {
    match (choice.get("const"), choice.get("enum")) {
        (Some(Value::String(only)), _) => Some(only),
        (_, Some(Value::Array(list))) if list.len() == 1 => list.first().and_then(Value::as_str),
        _ => None,
    }
}

/// Returns the name that TOML has for a JSON type.
fn plain(kind: &str) -> &str {
    match kind {
        "object" => "table",
        "array" => "list",
        other => other,
    }
}
