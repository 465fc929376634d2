//! A test: a document for each quiz, with its settings.

use super::ident::identifier;
use super::out::Out;
use crate::prose::{from_markdown, is_legal_text, legal};
use crate::rules;
use crate::xml::Xml;
use studio_course::{FeedbackTime, Millis, Question, Quiz};

/// Writes the test of the quiz with these of its questions; `folder` leads to the root of the package.
pub(super) fn write(
    id: &str,
    title: &str,
    quiz: &Quiz,
    written: &[&Question],
    out: &mut Out<'_, '_>,
) -> Vec<u8> {
    let introduction = introduction(quiz, out);
    let mut xml = Xml::new();
    let attributes = [
        ("xmlns", "http://www.imsglobal.org/xsd/imsqti_v2p2"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        (
            "xsi:schemaLocation",
            "http://www.imsglobal.org/xsd/imsqti_v2p2 http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2.xsd",
        ),
        ("identifier", id),
        ("title", title),
    ];
    xml.element("assessmentTest", &attributes, |xml| {
        let mark = quiz.pass_mark.get().to_string();
        let percent = [
            ("identifier", "SCORE_PERCENT"),
            ("cardinality", "single"),
            ("baseType", "float"),
            ("normalMaximum", "100"),
            ("masteryValue", mark.as_str()),
        ];
        xml.element("outcomeDeclaration", &percent, |xml| {
            xml.element("defaultValue", &[], |xml| xml.leaf("value", &[], "0"));
        });
        if let Some(minutes) = quiz.time_limit {
            let seconds = Millis::from(minutes).whole_seconds().to_string();
            xml.empty("timeLimits", &[("maxTime", &seconds)]);
        }
        let submission =
            if quiz.feedback_time == FeedbackTime::Submission { "simultaneous" } else { "individual" };
        let part =
            [("identifier", "part-1"), ("navigationMode", "nonlinear"), ("submissionMode", submission)];
        xml.element("testPart", &part, |xml| {
            let shows = (quiz.feedback_time != FeedbackTime::Never).to_string();
            xml.empty("itemSessionControl", &[("showFeedback", &shows)]);
            let section = [("identifier", "section-1"), ("title", title), ("visible", "true")];
            xml.element("assessmentSection", &section, |xml| {
                if let Some(draw) = drawn(quiz, written.len()) {
                    xml.empty("selection", &[("select", &draw.to_string())]);
                }
                if quiz.shuffles_questions {
                    xml.empty("ordering", &[("shuffle", "true")]);
                }
                if !introduction.is_empty() {
                    xml.ready("rubricBlock", &[("view", "candidate")], &introduction);
                }
                for question in written {
                    let id = identifier(question.id.as_str());
                    let path = format!("items/{}.xml", question.id);
                    xml.empty("assessmentItemRef", &[("identifier", &id), ("href", &path)]);
                }
            });
        });
        outcome(xml);
    });
    xml.into_bytes()
}

/// How many questions are drawn, if it is fewer than there are.
pub(super) fn drawn(quiz: &Quiz, written: usize) -> Option<u32> {
    quiz.draw.filter(|draw| (1..written as u64).contains(&u64::from(*draw)))
}

fn introduction(quiz: &Quiz, out: &mut Out<'_, '_>) -> String {
    let parsed = from_markdown(&legal(&quiz.introduction));
    let mut is_changed = parsed.is_cleaned || !is_legal_text(&quiz.introduction);
    out.shown.clear();
    let words = out.introduction(&parsed, &mut is_changed);
    if is_changed {
        out.telling.tell(&rules::INTRODUCTION_CHANGED, &[]);
    }
    words
}

/// The percent of the points, as the pass mark is one.
fn outcome(xml: &mut Xml) {
    let all = |name: &str, xml: &mut Xml| {
        xml.element("sum", &[], |xml| xml.empty("testVariables", &[("variableIdentifier", name)]));
    };
    xml.element("outcomeProcessing", &[], |xml| {
        xml.element("setOutcomeValue", &[("identifier", "SCORE_PERCENT")], |xml| {
            xml.element("product", &[], |xml| {
                xml.leaf("baseValue", &[("baseType", "float")], "100");
                xml.element("divide", &[], |xml| {
                    all("SCORE", xml);
                    all("MAXSCORE", xml);
                });
            });
        });
    });
}
