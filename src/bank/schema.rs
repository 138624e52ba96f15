//! The JSON Schema of a bank's files, made of the tables that the reader goes by. An editor that knows TOML
//! completes and checks with it; `vlot check` sees more.

use serde_json::{Map, Value, json};

use super::condition::Figure;
use super::parse::{OF_A_TEST, has_subject};
use super::shape::{CONDITION, EVIDENCE, FILE, MOST_ITEMS, Shape, Table, how_many};

/// Draft 7 is what editors of TOML know.
const DRAFT: &str = "http://json-schema.org/draft-07/schema#";
const ID: &str = "^[a-z0-9-]+$";
/// Of a text that says something.
const FILLED: &str = "\\S";
const LANGUAGE: &str = "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$";

/// The schema; `describe` has the words for a table (`item`) and for a key of it (`item-weight`).
pub fn schema(describe: &dyn Fn(&str) -> String) -> Value {
    let mut schema = Schema {
        describe,
        definitions: Map::new(),
    };
    schema.define_text();
    let mut file = schema.table(&FILE);
    if let Some(file) = file.as_object_mut() {
        file.insert("$schema".into(), DRAFT.into());
        file.insert("title".into(), "vlot bank".into());
        file.insert("definitions".into(), Value::Object(schema.definitions));
    }
    file
}

struct Schema<'d> {
    describe: &'d dyn Fn(&str) -> String,
    definitions: Map<String, Value>,
}

impl Schema<'_> {
    fn define_text(&mut self) {
        let wording = json!({ "type": "string", "pattern": FILLED });
        let by_language = json!({
            "type": "object",
            "minProperties": 1,
            "propertyNames": { "pattern": LANGUAGE },
            "additionalProperties": wording,
        });
        let text = json!({
            "description": (self.describe)("text"),
            "anyOf": [wording, by_language],
        });
        self.definitions.insert("text".into(), text);
    }

    fn table(&mut self, table: &'static Table) -> Value {
        let mut properties = Map::new();
        for key in table.keys {
            let mut property = Map::new();
            let words = (self.describe)(&format!("{}-{}", table.name, key.name));
            property.insert("description".into(), words.into());
            match self.shape(key.shape) {
                Value::Object(shape) if !shape.contains_key("$ref") => property.extend(shape),
                // Beside a reference nothing else counts.
                reference => {
                    property.insert("allOf".into(), json!([reference]));
                }
            }
            if let Some((fewest, most)) = how_many(table, key) {
                property.insert("minItems".into(), fewest.into());
                if let Some(most) = most {
                    property.insert("maxItems".into(), most.into());
                }
            }
            properties.insert(key.name.into(), Value::Object(property));
        }
        let required: Vec<&str> = table
            .keys
            .iter()
            .filter(|key| key.required)
            .map(|key| key.name)
            .collect();
        let mut found = json!({
            "description": (self.describe)(table.name),
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
        });
        if !required.is_empty() {
            found["required"] = json!(required);
        }
        if table.name == "context" {
            // A choice has something to choose from.
            found["if"] = json!({
                "properties": { "kind": { "const": "choice" } },
                "required": ["kind"],
            });
            found["then"] = json!({
                "required": ["choices"],
                "properties": { "choices": { "minItems": 1 } },
            });
        }
        if [CONDITION.name, EVIDENCE.name].contains(&table.name) {
            self.definitions
                .entry("what-a-condition-is")
                .or_insert_with(|| json!({ "oneOf": alternatives() }));
            found["allOf"] = json!([{ "$ref": "#/definitions/what-a-condition-is" }]);
        } else if !table.one_of.is_empty() {
            let sets = table.one_of.iter().map(|key| json!({ "required": [key] }));
            found["oneOf"] = sets.collect();
        }
        found
    }

    /// A table that is described once and referred to.
    fn reference(&mut self, table: &'static Table) -> Value {
        if !self.definitions.contains_key(table.name) {
            // It may hold itself: that it is there comes first.
            self.definitions.insert(table.name.into(), Value::Null);
            let described = self.table(table);
            self.definitions.insert(table.name.into(), described);
        }
        json!({ "$ref": format!("#/definitions/{}", table.name) })
    }

    fn shape(&mut self, shape: Shape) -> Value {
        let text = json!({ "$ref": "#/definitions/text" });
        let list = |items: Value| json!({ "type": "array", "items": items });
        match shape {
            Shape::Text => text,
            Shape::Texts => json!({ "anyOf": [text, list(text.clone())] }),
            Shape::String => json!({ "type": "string" }),
            Shape::Strings => list(json!({ "type": "string" })),
            Shape::Names => list(json!({ "type": "string", "pattern": FILLED })),
            Shape::Languages => json!({
                "type": "array",
                "items": { "type": "string", "pattern": LANGUAGE },
                "uniqueItems": true,
            }),
            Shape::Id | Shape::Reference => json!({ "type": "string", "pattern": ID }),
            Shape::References => list(json!({ "type": "string", "pattern": ID })),
            Shape::Subjects => json!({
                "anyOf": [
                    { "type": "string", "pattern": ID },
                    { "type": "array", "items": { "type": "string", "pattern": ID }, "minItems": 1 },
                ],
            }),
            Shape::Boolean => json!({ "type": "boolean" }),
            Shape::Integer(lowest, highest) => whole(lowest, highest),
            Shape::Number => json!({ "type": "number" }),
            Shape::NotNegative => json!({ "type": "number", "minimum": 0 }),
            Shape::Positive => json!({ "type": "number", "exclusiveMinimum": 0 }),
            Shape::Word(words) => json!({ "enum": words }),
            Shape::Range(highest) => json!({
                "type": "array",
                "items": whole(0, highest),
                "minItems": 2,
                "maxItems": 2,
            }),
            Shape::MinAnswered => {
                json!({ "anyOf": [{ "enum": ["half"] }, whole(1, MOST_ITEMS)] })
            }
            Shape::Quantifier => {
                let bound = shape.table().map(|table| self.reference(table));
                json!({ "anyOf": [{ "enum": ["all", "any", "none"] }, bound] })
            }
            Shape::Value => json!({ "type": ["string", "number", "boolean"] }),
            Shape::TextByBand => json!({
                "type": "object",
                "propertyNames": { "pattern": ID },
                "additionalProperties": text,
            }),
            Shape::Table(table) => self.reference(table),
            Shape::Tables(table) => list(self.reference(table)),
        }
    }
}

fn whole(lowest: i64, highest: i64) -> Value {
    json!({ "type": "integer", "minimum": lowest, "maximum": highest })
}

/// What a condition can be: a list of others, or a figure of something held against one limit of its kind.
fn alternatives() -> Value {
    let none_of = |keys: &[&str]| {
        let sets: Vec<Value> = keys
            .iter()
            .map(|key| json!({ "required": [key] }))
            .collect();
        json!({ "not": { "anyOf": sets } })
    };
    let group = |own: &str, other: &str| {
        let beside: Vec<&str> = std::iter::once(other).chain(OF_A_TEST).collect();
        json!({
            "required": [own],
            "properties": { own: { "minItems": 1 } },
            "allOf": [none_of(&beside)],
        })
    };
    let mut found = vec![group("any", "all"), group("all", "any")];
    // Figures of one kind stand in one alternative.
    let mut kinds: Vec<(Vec<&str>, Value)> = Vec::new();
    for figure in Figure::ALL {
        let kind = of_figure(figure, &none_of);
        match kinds.iter_mut().find(|(_, known)| *known == kind) {
            Some((names, _)) => names.push(figure.name()),
            None => kinds.push((vec![figure.name()], kind)),
        }
    }
    found.extend(kinds.into_iter().map(|(names, mut kind)| {
        kind["properties"]["figure"] = json!({ "enum": names });
        kind
    }));
    Value::Array(found)
}

/// What stands beside a figure, and what may not.
fn of_figure(figure: Figure, none_of: &dyn Fn(&[&str]) -> Value) -> Value {
    let is_a_word = figure.words().is_some() || figure == Figure::Shared;
    let limits: &[&str] = if is_a_word {
        &["is", "is_not"]
    } else {
        &["below", "from", "is", "is_not"]
    };
    let value = match (figure, figure.words()) {
        (_, Some(words)) => json!({ "enum": words }),
        (Figure::Shared, None) => json!({ "type": "boolean" }),
        (Figure::Context, None) => json!({ "type": ["string", "number"] }),
        _ => json!({ "type": "number" }),
    };
    let mut properties = json!({ "is": value, "is_not": value });
    let (mut required, mut never) = (vec!["figure"], vec!["any", "all"]);
    let subject = if has_subject(figure) {
        &mut required
    } else {
        &mut never
    };
    subject.push("of");
    match figure {
        Figure::Mean | Figure::LowerQuarter => {}
        Figure::Item => {
            properties["minus"] = json!({ "not": { "enum": ["lowest", "highest"] } });
        }
        _ => never.push("minus"),
    }
    if is_a_word {
        never.extend(["below", "from"]);
    }
    let one: Vec<Value> = limits
        .iter()
        .map(|key| json!({ "required": [key] }))
        .collect();
    json!({
        "required": required,
        "properties": properties,
        "oneOf": one,
        "allOf": [none_of(&never)],
    })
}
