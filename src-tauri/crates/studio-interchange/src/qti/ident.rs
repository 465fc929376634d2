//! Identifiers and numbers as QTI has them.

/// An identifier (QTI 2.2 §“identifier”: an XML name without a colon) from an id of ours, which may begin with a digit.
pub(super) fn identifier(id: &str) -> String {
    if id.starts_with(|c: char| c.is_ascii_alphabetic()) { id.to_owned() } else { format!("_{id}") }
}

/// The id that an identifier was made from.
pub(super) fn id_of(identifier: &str) -> &str {
    match identifier.strip_prefix('_') {
        Some(id) if id.starts_with(|c: char| c.is_ascii_digit()) => id,
        _ => identifier,
    }
}

/// `points / parts` with six digits after the point at most.
pub(super) fn share(points: u32, parts: usize) -> String {
    let parts = u64::try_from(parts.max(1)).unwrap_or(u64::MAX);
    let millionths = (u64::from(points) * 1_000_000 + parts / 2) / parts;
    let text = format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_begin_as_names_do() {
        assert_eq!((identifier("q-1").as_str(), identifier("7-a").as_str()), ("q-1", "_7-a"));
        assert_eq!((id_of("_7-a"), id_of("q-1"), id_of("_x")), ("7-a", "q-1", "_x"));
    }

    #[test]
    fn shares_have_six_digits_at_most() {
        assert_eq!(
            (share(1, 3).as_str(), share(2, 1).as_str(), share(5, 2).as_str()),
            ("0.333333", "2", "2.5")
        );
    }
}
