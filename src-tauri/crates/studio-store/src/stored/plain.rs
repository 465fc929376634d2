//! Texts, numbers, ids and units at rest.

use crate::stored::form::{Misfit, Stored, kind};
use serde_json::Value;
use studio_course::{
    ChecklistLineId, CompetencyCode, ContributorId, CourseId, Date, Decimal, HoursPolicyId, InstructorId,
    Language, LessonId, MediaName, Millis, Minutes, ModuleId, OutcomeId, PartId, Percent, QuestionId, RoleId,
    Sha256,
};

impl Stored for String {
    fn to_stored(&self) -> Value {
        Value::String(self.clone())
    }

    fn from_stored(value: Value) -> Result<Self, Misfit> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(Misfit::new(format_args!("{} where a text should be", kind(&other)))),
        }
    }
}

impl Stored for bool {
    fn to_stored(&self) -> Value {
        Value::Bool(*self)
    }

    fn from_stored(value: Value) -> Result<Self, Misfit> {
        let is_true = value.as_bool();
        is_true.ok_or_else(|| Misfit::new(format_args!("{} where true or false should be", kind(&value))))
    }
}

/// Whole numbers, which are never negative in a course.
macro_rules! stored_numbers {
    ($($type:ty),+) => {$(
        impl Stored for $type {
            fn to_stored(&self) -> Value {
                Value::from(*self)
            }

            fn from_stored(value: Value) -> Result<Self, Misfit> {
                if !value.is_number() {
                    return Err(Misfit::new(format_args!("{} where a number should be", kind(&value))));
                }
                let number = value.as_u64().and_then(|number| Self::try_from(number).ok());
                number.ok_or_else(|| Misfit::new(format_args!("{value} is out of range")))
            }
        }
    )+};
}
stored_numbers!(u8, u16, u32, u64, usize);

/// What is written as a text and read by a check of that text.
macro_rules! stored_texts {
    ($($type:ty),+ $(,)?) => {$(
        impl Stored for $type {
            fn to_stored(&self) -> Value {
                Value::String(self.to_string())
            }

            fn from_stored(value: Value) -> Result<Self, Misfit> {
                Self::try_from(String::from_stored(value)?).map_err(Misfit::new)
            }
        }
    )+};
}
stored_texts!(
    ChecklistLineId,
    ContributorId,
    CourseId,
    Date,
    Decimal,
    HoursPolicyId,
    InstructorId,
    Language,
    LessonId,
    MediaName,
    ModuleId,
    OutcomeId,
    PartId,
    QuestionId,
    RoleId,
    Sha256,
);

impl Stored for CompetencyCode {
    fn to_stored(&self) -> Value {
        self.0.to_stored()
    }

    fn from_stored(value: Value) -> Result<Self, Misfit> {
        String::from_stored(value).map(Self)
    }
}

impl Stored for Millis {
    fn to_stored(&self) -> Value {
        self.0.to_stored()
    }

    fn from_stored(value: Value) -> Result<Self, Misfit> {
        u64::from_stored(value).map(Self)
    }
}

impl Stored for Minutes {
    fn to_stored(&self) -> Value {
        self.0.to_stored()
    }

    fn from_stored(value: Value) -> Result<Self, Misfit> {
        u32::from_stored(value).map(Self)
    }
}

impl Stored for Percent {
    fn to_stored(&self) -> Value {
        self.get().to_stored()
    }

    fn from_stored(value: Value) -> Result<Self, Misfit> {
        Self::try_from(u8::from_stored(value)?).map_err(Misfit::new)
    }
}
