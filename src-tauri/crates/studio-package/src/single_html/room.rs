//! Whether browsers can open one page that holds everything.

use crate::plan_error::PlanError;
use crate::single_html::pieces::{Piece, base64_length};

/// The longest address that Chromium takes: 512 MiB (MDN Web Docs, “data: URLs”, length limitations).
const LONGEST_ADDRESS: u64 = 512 << 20;
/// What stands before the content in the longest of our addresses, generously.
const PREFIX: u64 = 128;

/// The most bytes of a page. Chromium opens larger ones too, but holds the page in memory more than once while it does.
pub(crate) const LARGEST_PAGE: u64 = 1 << 30;

/// The longest address that versions of Firefox from 97 on take: 32 MiB (the same source).
pub(crate) const LONGEST_ADDRESS_IN_FIREFOX: u64 = 32 << 20;

/// The bytes of the address that holds a media file.
pub(crate) const fn address_length(bytes: u64) -> u64 {
    base64_length(bytes).saturating_add(PREFIX)
}

/// Refuses a page that no browser opens whole.
///
/// # Errors
/// [`PlanError::MediaTooLargeForOnePage`] or [`PlanError::PageTooLarge`].
pub(crate) fn check_room(pieces: &[Piece<'_>]) -> Result<(), PlanError> {
    let media = pieces.iter().filter_map(|piece| match piece {
        Piece::Media { path, bytes, .. } => Some((*bytes, *path)),
        Piece::Text(_) => None,
    });
    let Some((largest_bytes, largest)) = media.max() else { return Ok(()) };
    if address_length(largest_bytes) > LONGEST_ADDRESS {
        return Err(PlanError::MediaTooLargeForOnePage { path: largest.to_owned(), bytes: largest_bytes });
    }
    let bytes = pieces.iter().map(Piece::length).fold(0, u64::saturating_add);
    if bytes > LARGEST_PAGE {
        return Err(PlanError::PageTooLarge { bytes, largest: largest.to_owned(), largest_bytes });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use studio_course::Sha256;

    fn media(path: &str, bytes: u64) -> Piece<'_> {
        Piece::Media { path, sha256: Sha256([0; 32]), bytes }
    }

    #[test]
    fn a_film_that_no_address_holds_is_refused_by_name() {
        assert_eq!(check_room(&[media("a.mp4", 402_000_000)]), Ok(()));
        let refused = check_room(&[media("b.png", 1), media("a.mp4", 403_000_000)]).unwrap_err();
        assert_eq!(
            refused.to_string(),
            "“a.mp4” has 403 MB, and inside one page browsers open at most 402 MB. Make it smaller, or export an HTML site."
        );
    }

    #[test]
    fn a_page_that_no_browser_opens_whole_is_refused_and_its_largest_film_named() {
        let films = [media("a.mp4", 300_000_000), media("b.mp4", 310_000_000), media("c.mp4", 300_000_000)];
        let refused = check_room(&films).unwrap_err();
        assert!(
            matches!(&refused, PlanError::PageTooLarge { largest, .. } if largest == "b.mp4"),
            "{refused}"
        );
        assert_eq!(check_room(&films[..2]), Ok(()));
        assert_eq!(check_room(&[]), Ok(()));
    }
}
