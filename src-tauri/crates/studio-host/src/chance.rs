//! Ids from the system's entropy.

/// Eight random bytes as a number. A system without entropy does not exist in practice; then the clock stands in, since
/// ids need to differ and need not be secret.
pub fn random() -> u64 {
    getrandom::u64().unwrap_or_else(|_| crate::clock::now_ms().rotate_left(21))
}

/// A random UUID in lower case (RFC 9562 §5.4).
pub fn uuid() -> String {
    let bytes = (u128::from(random()) << 64) | u128::from(random());
    uuid::Builder::from_random_bytes(bytes.to_be_bytes()).into_uuid().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_uuids_differ_and_are_of_version_four() {
        assert_ne!(uuid(), uuid());
        assert_eq!(uuid().as_bytes()[14], b'4');
    }
}
