//! What has to be true of one page that holds everything.

use crate::html::loads::{is_outward, loads};
use crate::html::tags::tags;
use crate::preflight::check::{Check, NETWORK, REFERENCES, SIZE};
use crate::preflight::pages::{inline_scripts, outward};
use crate::single_html::room::LARGEST_PAGE;
use crate::standard::Standard;
use std::io::{self, Read};

/// How much of the page is in memory at a time, but for what is kept of it.
const CHUNK: usize = 256 * 1024;
/// What begins the content of an address that holds it.
const BASE64: &[u8] = b";base64,";
/// The most that is kept.
const LARGEST_TEXT: usize = 64 << 20;

/// The checks of a page of so many bytes.
///
/// # Errors
/// When the page cannot be read.
pub(super) fn checks(page: &mut impl Read, bytes: u64) -> io::Result<Vec<Check>> {
    let page = without_content(page)?;
    let name = Standard::HtmlSingle.rootfile();
    let mut fetched: Vec<String> = inline_scripts(&page).map(|address| outward(name, address)).collect();
    let mut missing = Vec::new();
    for address in tags(&page).iter().flat_map(loads) {
        let holds_itself = address.is_empty() || address.starts_with('#') || address.starts_with("data:");
        if is_outward(address) {
            fetched.push(outward(name, address));
        } else if !holds_itself {
            missing.push(format!("The page shows “{address}”, which is not in it."));
        }
    }
    let size = if bytes > LARGEST_PAGE {
        vec![format!("The page has {bytes} bytes; browsers open at most {LARGEST_PAGE} whole.")]
    } else {
        Vec::new()
    };
    Ok(vec![REFERENCES.by_faults(missing), NETWORK.by_faults(fetched), SIZE.by_faults(size)])
}

/// The page without the Base64 in it, so that memory does not grow with its media.
fn without_content(page: &mut impl Read) -> io::Result<String> {
    let mut kept = Vec::new();
    let mut is_content = false;
    let mut buffer = vec![0; CHUNK];
    loop {
        let count = match page.read(&mut buffer) {
            Ok(0) => break,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            read => read?,
        };
        for byte in buffer.get(..count).unwrap_or_default() {
            is_content &= byte.is_ascii_alphanumeric() || b"+/=".contains(byte);
            if !is_content {
                kept.push(*byte);
                is_content = kept.ends_with(BASE64);
            }
        }
        if kept.len() > LARGEST_TEXT {
            return Err(io::Error::other("the page is too large to be looked into"));
        }
    }
    String::from_utf8(kept).map_err(|_| io::Error::other("the page is not text in UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preflight::check::CheckState;

    fn states(page: &str) -> Vec<(&'static str, CheckState)> {
        let checks = checks(&mut page.as_bytes(), page.len() as u64).unwrap();
        checks.into_iter().map(|check| (check.code, check.state)).collect()
    }

    #[test]
    fn what_the_page_holds_itself_is_left_out_of_memory() {
        let page = "<img src=\"data:image/png;base64,QUJD+/==\"><p>base64,QUJD</p>";
        let kept = without_content(&mut page.as_bytes()).unwrap();
        assert_eq!(kept, "<img src=\"data:image/png;base64,\"><p>base64,QUJD</p>");
    }

    #[test]
    fn a_page_that_takes_something_from_elsewhere_does_not_pass() {
        use CheckState::{Failed, Passed};
        let all = |references, network| {
            [("references-present", references), ("no-network", network), ("size-fits", Passed)]
        };
        assert_eq!(
            states("<img src='data:,x'><a href='https://a.org'>a</a><use href='#i'/>"),
            all(Passed, Passed)
        );
        assert_eq!(states("<img src='media/a.png'>"), all(Failed, Passed));
        assert_eq!(states("<link rel=stylesheet href='//a.org/a.css'>"), all(Passed, Failed));
        assert_eq!(states("<script>fetch('https://a.org')</script>"), all(Passed, Failed));
        assert_eq!(states("<script type='application/json'>\"https://a.org\"</script>"), all(Passed, Passed));
    }
}
