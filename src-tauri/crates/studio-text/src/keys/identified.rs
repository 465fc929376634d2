//! Lists of tables that have ids.

use super::Keys;
use crate::rules;
use crate::unique::{Ids, slug};

/// How the things of a list are called.
pub(crate) struct Naming {
    /// Such as `option`.
    pub(crate) what: &'static str,
    /// The id of one that has none.
    pub(crate) default: DefaultId,
}

/// The id of a thing that has none, by its place in the list.
#[derive(Clone, Copy)]
pub(crate) enum DefaultId {
    /// `a`, `b`, … `z`, then `o27`, ….
    Letter,
    /// The text and the place, from 1.
    Numbered(&'static str),
    /// The same, with a finding, since something else may speak of the thing.
    Asked(&'static str),
}

impl DefaultId {
    fn at(self, index: usize) -> String {
        match self {
            Self::Letter => match u8::try_from(index) {
                Ok(index @ 0..26) => char::from(b'a' + index).to_string(),
                _ => format!("o{}", index + 1),
            },
            Self::Numbered(stem) | Self::Asked(stem) => format!("{stem}{}", index + 1),
        }
    }
}

impl<'a> Keys<'a> {
    /// Reads each table of a list with its id. Ids are unique in the list.
    pub(crate) fn identified<Id: TryFrom<String> + ToString, T>(
        &mut self,
        key: &'static str,
        naming: &Naming,
        read: impl FnMut(&mut Keys<'a>, Id) -> T,
    ) -> Vec<T> {
        let mut ids = Ids::among(self.written_ids(key));
        self.identified_among(key, naming, &mut ids, read)
    }

    /// The same, with ids that are unique in a wider scope.
    pub(crate) fn identified_among<Id: TryFrom<String> + ToString, T>(
        &mut self,
        key: &'static str,
        naming: &Naming,
        ids: &mut Ids,
        mut read: impl FnMut(&mut Keys<'a>, Id) -> T,
    ) -> Vec<T> {
        let mut index = 0;
        self.tables(key, |keys| {
            let id = keys.own_id::<Id>(naming.what, naming.default, index, ids);
            index += 1;
            let id = id?;
            keys.be_known_by(id.to_string());
            Some(read(keys, id))
        })
    }

    /// The ids that are written in a list of tables, right or wrong.
    pub(crate) fn written_ids(&self, key: &str) -> Vec<String> {
        let tables = self.table.get(key).and_then(|list| list.get_ref().as_array());
        let id = |item: &toml::Spanned<toml::de::DeValue<'_>>| {
            item.get_ref().as_table()?.get("id")?.get_ref().as_str().map(str::to_owned)
        };
        tables.into_iter().flat_map(|list| list.iter()).filter_map(id).collect()
    }

    fn own_id<Id: TryFrom<String>>(
        &mut self,
        what: &str,
        default: DefaultId,
        index: usize,
        ids: &mut Ids,
    ) -> Option<Id> {
        if !self.has("id") && matches!(default, DefaultId::Asked(_)) {
            let (line, message) = (self.line(), format!("This {what} has no id."));
            let hint = format!(
                "Write id = \"{}\", or a better one: other parts of the course may speak of it.",
                default.at(index)
            );
            self.report(&rules::MISSING_ID, line, &[("what", what)], message, hint);
        }
        self.id_or(what, &default.at(index), ids)
    }

    fn id_or<Id: TryFrom<String>>(&mut self, what: &str, default: &str, ids: &mut Ids) -> Option<Id> {
        match self.optional_text("id") {
            Some((text, line)) => self.settle_id(what, (text, line), default, ids),
            None => Id::try_from(ids.make_up(default)).ok(),
        }
    }

    /// The id that is written, if it can be given, else a free one with a finding.
    pub(crate) fn settle_id<Id: TryFrom<String>>(
        &mut self,
        what: &str,
        (text, line): (&str, u32),
        default: &str,
        ids: &mut Ids,
    ) -> Option<Id> {
        let Ok(id) = Id::try_from(text.to_owned()) else {
            self.report_id(text, line);
            return Id::try_from(ids.make_up(&slug(text).unwrap_or_else(|| default.to_owned()))).ok();
        };
        if ids.give(text) {
            return Some(id);
        }
        let free = ids.make_up(text);
        let message = format!("Another {what} has the id “{text}” already. This one is read as “{free}”.");
        let values = [("what", what), ("text", text), ("free", free.as_str())];
        let hint = format!("Write an id of its own, such as id = \"{free}\".");
        self.report(&rules::REPEATED_ID, line, &values, message, hint);
        Id::try_from(free).ok()
    }
}
