//! How a response becomes a score and feedback (QTI 2.2, “responseProcessing”).

use super::ident::{identifier, share};
use super::response;
use crate::xml::Xml;
use studio_course::QuestionKind;

/// What feedback an item has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) right: bool,
    pub(super) wrong: bool,
    /// The identifiers of options with feedback.
    pub(super) options: Vec<String>,
}

impl Told {
    /// Whether there is any.
    pub(super) fn is_any(&self) -> bool {
        self.right || self.wrong || !self.options.is_empty()
    }
}

/// Writes the rules.
pub(super) fn process(answer: &QuestionKind, points: u32, told: &Told, xml: &mut Xml) {
    xml.element("responseProcessing", &[], |xml| {
        score(answer, points, xml);
        if told.right || told.wrong {
            xml.element("responseCondition", &[], |xml| {
                xml.element("responseIf", &[], |xml| {
                    is_right(answer, xml);
                    if told.right {
                        say("right", xml);
                    } else {
                        // A condition has to do something.
                        set("FEEDBACK", xml, |xml| variable("FEEDBACK", xml));
                    }
                });
                if told.wrong {
                    xml.element("responseElse", &[], |xml| say("wrong", xml));
                }
            });
        }
        for option in &told.options {
            xml.element("responseCondition", &[], |xml| {
                xml.element("responseIf", &[], |xml| {
                    let test = if is_single(answer) { "match" } else { "member" };
                    xml.element(test, &[], |xml| {
                        base("identifier", option, xml);
                        variable("RESPONSE", xml);
                    });
                    say(&format!("option-{option}"), xml);
                });
            });
        }
    });
}

fn is_single(answer: &QuestionKind) -> bool {
    matches!(answer, QuestionKind::SingleChoice { .. } | QuestionKind::TrueFalse { .. })
}

fn score(answer: &QuestionKind, points: u32, xml: &mut Xml) {
    match answer {
        QuestionKind::Ordering { elements } => {
            let worth = share(points, elements.len());
            for place in 1..=elements.len() {
                let place = place.to_string();
                xml.element("responseCondition", &[], |xml| {
                    xml.element("responseIf", &[], |xml| {
                        xml.element("match", &[], |xml| {
                            xml.element("index", &[("n", &place)], |xml| variable("RESPONSE", xml));
                            xml.element("index", &[("n", &place)], |xml| {
                                xml.empty("correct", &[("identifier", "RESPONSE")])
                            });
                        });
                        set("SCORE", xml, |xml| {
                            xml.element("sum", &[], |xml| {
                                variable("SCORE", xml);
                                base("float", &worth, xml);
                            });
                        });
                    });
                });
            }
        }
        QuestionKind::Numeric { .. } => {
            xml.element("responseCondition", &[], |xml| {
                xml.element("responseIf", &[], |xml| {
                    is_right(answer, xml);
                    set("SCORE", xml, |xml| base("float", &points.to_string(), xml));
                });
            });
        }
        _ if points == 0 => set("SCORE", xml, |xml| base("float", "0", xml)),
        QuestionKind::FillBlank { blanks, .. } if blanks.len() > 1 => {
            set("SCORE", xml, |xml| {
                xml.element("sum", &[], |xml| {
                    for at in 0..blanks.len() {
                        xml.empty("mapResponse", &[("identifier", &response::blank(at))]);
                    }
                });
            });
        }
        QuestionKind::FillBlank { .. } => mapped("RESPONSE1", xml),
        _ => mapped("RESPONSE", xml),
    }
}

fn mapped(name: &str, xml: &mut Xml) {
    set("SCORE", xml, |xml| xml.empty("mapResponse", &[("identifier", name)]));
}

/// The expression that holds after a wholly right answer.
fn is_right(answer: &QuestionKind, xml: &mut Xml) {
    let is_worth = |name: &str, xml: &mut Xml| {
        xml.element("gt", &[], |xml| {
            xml.empty("mapResponse", &[("identifier", name)]);
            base("float", "0", xml);
        });
    };
    match answer {
        QuestionKind::Numeric { tolerance, .. } => {
            let both = format!("{tolerance} {tolerance}");
            xml.element("equal", &[("toleranceMode", "absolute"), ("tolerance", &both)], |xml| {
                variable("RESPONSE", xml);
                xml.empty("correct", &[("identifier", "RESPONSE")]);
            });
        }
        QuestionKind::ShortAnswer { .. } => is_worth("RESPONSE", xml),
        // Each of several keys is wholly right, and only one of them is called correct.
        QuestionKind::SingleChoice { options }
            if options.iter().filter(|option| option.is_key).count() > 1 =>
        {
            is_worth("RESPONSE", xml);
        }
        QuestionKind::FillBlank { blanks, .. } => xml.element("and", &[], |xml| {
            (0..blanks.len()).for_each(|at| is_worth(&response::blank(at), xml));
        }),
        _ => xml.element("match", &[], |xml| {
            variable("RESPONSE", xml);
            xml.empty("correct", &[("identifier", "RESPONSE")]);
        }),
    }
}

/// Adds to what is told.
fn say(name: &str, xml: &mut Xml) {
    set("FEEDBACK", xml, |xml| {
        xml.element("multiple", &[], |xml| {
            variable("FEEDBACK", xml);
            base("identifier", name, xml);
        });
    });
}

fn set(name: &str, xml: &mut Xml, content: impl FnOnce(&mut Xml)) {
    xml.element("setOutcomeValue", &[("identifier", name)], content);
}

fn variable(name: &str, xml: &mut Xml) {
    xml.empty("variable", &[("identifier", name)]);
}

fn base(kind: &str, value: &str, xml: &mut Xml) {
    xml.leaf("baseValue", &[("baseType", kind)], value);
}

/// The identifier of an option's feedback.
pub(super) fn option_feedback(id: &str) -> String {
    format!("option-{}", identifier(id))
}
