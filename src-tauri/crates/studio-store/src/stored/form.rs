//! What a value looks like at rest: JSON whose every name is written down beside the field that it stands for.
//!
//! The model's own `Serialize` is the wire's and may change with every release. Nothing of it reaches the disk: the
//! macros below take a value apart without `..`, so that a field that is new to the model does not compile until
//! somebody has said what it is called here, and what an older library gives for it.

use serde_json::{Map, Value};
use std::fmt::{self, Display};

/// A value that the library keeps.
pub(crate) trait Stored: Sized {
    /// The value as it is kept.
    fn to_stored(&self) -> Value;

    /// The value that was kept.
    fn from_stored(value: Value) -> Result<Self, Misfit>;
}

/// Why what was kept cannot be read: something else has written to the database.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Misfit {
    path: String,
    why: String,
}

impl Misfit {
    /// A value that is not what should stand there.
    pub(crate) fn new(why: impl Display) -> Self {
        Self { path: String::new(), why: why.to_string() }
    }

    fn below(mut self, name: &str) -> Self {
        self.path = if self.path.is_empty() { name.to_owned() } else { format!("{name}/{}", self.path) };
        self
    }
}

impl Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() { f.write_str(&self.why) } else { write!(f, "{}: {}", self.path, self.why) }
    }
}

/// The named values of an object, each taken once.
pub(crate) struct Fields(Map<String, Value>);

impl Fields {
    /// The fields of an object.
    pub(crate) fn of(value: Value) -> Result<Self, Misfit> {
        match value {
            Value::Object(map) => Ok(Self(map)),
            other => Err(Misfit::new(format_args!("{} where an object should be", kind(&other)))),
        }
    }

    /// The field of this name.
    pub(crate) fn take<T: Stored>(&mut self, name: &str) -> Result<T, Misfit> {
        let value = self.0.remove(name).ok_or_else(|| Misfit::new("is missing").below(name))?;
        T::from_stored(value).map_err(|misfit| misfit.below(name))
    }

    /// Refuses fields that nobody took: what is not understood must not be dropped in silence.
    pub(crate) fn finish(self) -> Result<(), Misfit> {
        match self.0.keys().next() {
            Some(name) => Err(Misfit::new("is not known").below(name)),
            None => Ok(()),
        }
    }
}

/// An object with these fields.
pub(crate) fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    Value::Object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

pub(crate) fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

impl<T: Stored> Stored for Vec<T> {
    fn to_stored(&self) -> Value {
        Value::Array(self.iter().map(T::to_stored).collect())
    }

    fn from_stored(value: Value) -> Result<Self, Misfit> {
        let Value::Array(list) = value else {
            return Err(Misfit::new(format_args!("{} where a list should be", kind(&value))));
        };
        let read = |(index, one)| T::from_stored(one).map_err(|misfit| misfit.below(&format!("{index}")));
        list.into_iter().enumerate().map(read).collect()
    }
}

impl<T: Stored> Stored for Option<T> {
    fn to_stored(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_stored)
    }

    fn from_stored(value: Value) -> Result<Self, Misfit> {
        if value.is_null() { Ok(None) } else { T::from_stored(value).map(Some) }
    }
}

/// A struct as an object.
macro_rules! stored_struct {
    ($type:ident { $($field:ident as $name:literal),+ $(,)? }) => {
        impl crate::stored::form::Stored for $type {
            fn to_stored(&self) -> serde_json::Value {
                let Self { $($field),+ } = self;
                crate::stored::form::object([$(($name, $field.to_stored())),+])
            }

            fn from_stored(value: serde_json::Value) -> Result<Self, crate::stored::form::Misfit> {
                let mut fields = crate::stored::form::Fields::of(value)?;
                let whole = Self { $($field: fields.take($name)?),+ };
                fields.finish()?;
                Ok(whole)
            }
        }
    };
}

/// An enum without values as a text.
macro_rules! stored_names {
    ($type:ident { $($variant:ident as $name:literal),+ $(,)? }) => {
        impl crate::stored::form::Stored for $type {
            fn to_stored(&self) -> serde_json::Value {
                let name = match self { $(Self::$variant => $name),+ };
                serde_json::Value::String(name.to_owned())
            }

            fn from_stored(value: serde_json::Value) -> Result<Self, crate::stored::form::Misfit> {
                match String::from_stored(value)?.as_str() {
                    $($name => Ok(Self::$variant),)+
                    other => Err(crate::stored::form::Misfit::new(format_args!("“{other}” is not known"))),
                }
            }
        }
    };
}

/// An enum whose variants have named fields, or none, as an object with a tag.
macro_rules! stored_kinds {
    ($type:ident by $tag:literal {
        $($variant:ident as $name:literal $({ $($field:ident as $field_name:literal),+ $(,)? })?),+ $(,)?
    }) => {
        impl crate::stored::form::Stored for $type {
            fn to_stored(&self) -> serde_json::Value {
                match self {
                    $(Self::$variant $({ $($field),+ })? => crate::stored::form::object([
                        ($tag, serde_json::Value::String($name.to_owned())),
                        $($(($field_name, $field.to_stored())),+)?
                    ]),)+
                }
            }

            fn from_stored(value: serde_json::Value) -> Result<Self, crate::stored::form::Misfit> {
                let mut fields = crate::stored::form::Fields::of(value)?;
                let whole = match fields.take::<String>($tag)?.as_str() {
                    $($name => Self::$variant $({ $($field: fields.take($field_name)?),+ })?,)+
                    other => {
                        return Err(crate::stored::form::Misfit::new(format_args!("“{other}” is not known")));
                    }
                };
                fields.finish()?;
                Ok(whole)
            }
        }
    };
}

/// An enum whose variants have one value each, as an object of tag and value.
macro_rules! stored_values {
    ($type:ident by $tag:literal and $content:literal { $($variant:ident as $name:literal),+ $(,)? }) => {
        impl crate::stored::form::Stored for $type {
            fn to_stored(&self) -> serde_json::Value {
                let (name, value) = match self { $(Self::$variant(value) => ($name, value.to_stored())),+ };
                let name = serde_json::Value::String(name.to_owned());
                crate::stored::form::object([($tag, name), ($content, value)])
            }

            fn from_stored(value: serde_json::Value) -> Result<Self, crate::stored::form::Misfit> {
                let mut fields = crate::stored::form::Fields::of(value)?;
                let whole = match fields.take::<String>($tag)?.as_str() {
                    $($name => Self::$variant(fields.take($content)?),)+
                    other => {
                        return Err(crate::stored::form::Misfit::new(format_args!("“{other}” is not known")));
                    }
                };
                fields.finish()?;
                Ok(whole)
            }
        }
    };
}

pub(crate) use {stored_kinds, stored_names, stored_struct, stored_values};

#[cfg(test)]
mod tests {
    use super::*;
    use studio_course::PlannedTime;

    #[test]
    fn a_value_that_does_not_fit_says_where() {
        let read = |text: &str| Option::<PlannedTime>::from_stored(serde_json::from_str(text).unwrap());
        assert_eq!(read("null"), Ok(None));
        let sentence = |text: &str| read(text).unwrap_err().to_string();
        assert_eq!(sentence(r#"{"minutes":5}"#), "reason: is missing");
        assert_eq!(sentence(r#"{"minutes":5,"reason":""," x":1}"#), " x: is not known");
        assert_eq!(sentence(r#"{"minutes":"5","reason":""}"#), "minutes: a text where a number should be");
        assert_eq!(sentence(r#"{"minutes":5000000000,"reason":""}"#), "minutes: 5000000000 is out of range");
        assert_eq!(sentence("[]"), "a list where an object should be");
    }
}
