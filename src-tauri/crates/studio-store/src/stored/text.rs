//! The numbered text in which forms are written to the database.

use crate::error::StoreError;
use crate::stored::form::{Misfit, Stored};
use serde_json::Value;

/// The number of the form that is written. A form that changes gets the next number and a migration that rewrites what
/// is there, so that only one form is ever read.
pub(crate) const FORMAT: u32 = 2;

/// A value as text.
pub(crate) fn write(value: &impl Stored) -> String {
    value.to_stored().to_string()
}

/// The value that a text of form `format` holds; `what` names it, such as “the lesson a-1”.
pub(crate) fn read<T>(
    format: u32,
    text: &str,
    what: &str,
    revive: impl FnOnce(Value) -> Result<T, Misfit>,
) -> Result<T, StoreError> {
    let damaged = |why: String| StoreError::Damaged { what: what.to_owned(), why };
    if format != FORMAT {
        return Err(damaged(format!("it is kept in form {format}, and this studio reads form {FORMAT}")));
    }
    let value = serde_json::from_str(text).map_err(|error| damaged(error.to_string()))?;
    revive(value).map_err(|misfit| damaged(misfit.to_string()))
}

/// A value that has a column of its own; `what` names where it stands.
pub(crate) fn from_column<T: Stored>(what: &str, text: String) -> Result<T, StoreError> {
    T::from_stored(Value::String(text)).map_err(|misfit| StoreError::damaged(what, misfit))
}
