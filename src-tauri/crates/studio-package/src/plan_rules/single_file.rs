//! Whether one page that holds everything travels and opens as its author means it to.

use crate::plan::PackagePlan;
use crate::plan_rules::megabytes::megabytes;
use crate::plan_rules::rule::PlanRule;
use crate::single_html::pieces::{Piece, pieces};
use crate::single_html::room::{LONGEST_ADDRESS_IN_FIREFOX, address_length};
use crate::standard::Standard;
use studio_course::{Finding, Place, Severity};

pub(crate) const LARGE_MEDIA: PlanRule = PlanRule {
    name: "single-file-with-large-media",
    severity: Severity::Warning,
    reason: "Versions of Firefox from 97 on play no media inside a page that take more than 32 MiB there (MDN Web Docs, data: URLs).",
    values: &["file", "limit", "size"],
};

pub(crate) const TOO_LARGE_FOR_MAIL: PlanRule = PlanRule {
    name: "single-file-too-large-for-mail",
    severity: Severity::Advice,
    reason: "Mail servers usually take messages of 20 to 25 MB, and a file grows by more than a third in a message.",
    values: &["limit", "size"],
};

/// The most bytes of a file that fit into a message of 20 MB: 57 bytes make a line of 78 (RFC 2045 §6.8).
const MAIL_LIMIT: u64 = 20_000_000 * 57 / 78;

pub(crate) fn check(plan: &PackagePlan, findings: &mut Vec<Finding>) {
    if plan.standard() != Standard::HtmlSingle {
        return;
    }
    let pieces = pieces(plan.page(), plan.files());
    for piece in &pieces {
        if let Piece::Media { path, bytes, .. } = piece
            && address_length(*bytes) > LONGEST_ADDRESS_IN_FIREFOX
        {
            let (size, limit) = (megabytes(*bytes), LONGEST_ADDRESS_IN_FIREFOX / 4 * 3 / 1_000_000);
            let message = format!(
                "“{path}” has {size} MB, and some versions of Firefox show at most {limit} MB inside one page."
            );
            let hint = "Make it smaller, or export an HTML site.";
            let finding = LARGE_MEDIA.at(Place::Course, message, hint).with_value("file", path);
            findings.push(finding.with_value("limit", limit).with_value("size", size));
        }
    }
    let bytes = pieces.iter().map(Piece::length).fold(0, u64::saturating_add);
    if bytes > MAIL_LIMIT {
        let (size, limit) = (megabytes(bytes), MAIL_LIMIT / 1_000_000);
        let message = format!("The file has {size} MB; by e-mail usually no more than {limit} MB arrive.");
        let hint = "Hand it over on a USB stick, or make the films smaller.";
        let finding = TOO_LARGE_FOR_MAIL.at(Place::Course, message, hint);
        findings.push(finding.with_value("limit", limit).with_value("size", size));
    }
}
