//! Blanks as Moodle's embedded answers (docs.moodle.org, “Embedded Answers (Cloze) question type”).

use super::out::Out;
use crate::prose::legal;
use crate::rules;
use studio_course::Blank;

/// Whether every blank has a form that can be spelled; those that cannot be are told.
pub(super) fn can_be_written(blanks: &[Blank], out: &mut Out<'_, '_>) -> bool {
    let mut can_be = true;
    for blank in blanks {
        let (forms, others): (Vec<String>, Vec<String>) = forms(blank).partition(|form| is_spelled(form));
        for form in others {
            out.telling.tell(&rules::FORM_NOT_CARRIED, &[("form", form)]);
        }
        can_be &= !forms.is_empty();
    }
    if !can_be {
        out.telling.tell(&rules::QUESTION_NOT_READY, &[("why", "no-key".to_owned())]);
    }
    can_be
}

fn forms(blank: &Blank) -> impl Iterator<Item = String> + '_ {
    blank.accepted.iter().map(|form| legal(form).trim().to_owned()).filter(|form| !form.is_empty())
}

/// Moodle takes a backslash before these two for an escape, whichever way both are written.
fn is_spelled(form: &str) -> bool {
    !form.contains("\\}") && !form.contains("\\#")
}

/// The points of one blank, which are what Moodle adds up; points that do not divide are told.
pub(super) fn weight(points: u32, blanks: usize, out: &mut Out<'_, '_>) -> u32 {
    let blanks = u32::try_from(blanks.max(1)).unwrap_or(u32::MAX);
    if points > 0 && points.is_multiple_of(blanks) {
        points / blanks
    } else {
        out.telling.tell(&rules::POINTS_NOT_CARRIED, &[("points", points.to_string())]);
        1
    }
}

/// The blank in the text.
pub(super) fn cloze(blank: &Blank, weight: u32, is_case_sensitive: bool) -> String {
    let kind = if is_case_sensitive { "SHORTANSWER_C" } else { "SHORTANSWER" };
    let forms: Vec<String> = forms(blank)
        .filter(|form| is_spelled(form))
        .map(|form| format!("={}", spelled(&literal(&form))))
        .collect();
    format!("{{{weight}:{kind}:{}}}", forms.join("~"))
}

/// A form that stands for itself: a star would stand for anything.
pub(super) fn literal(form: &str) -> String {
    form.replace('*', "\\*")
}

/// Every mark of the format and of HTML as a character reference, which Moodle decodes when it has taken the parts apart.
fn spelled(form: &str) -> String {
    let mut out = String::new();
    for c in form.chars() {
        match c {
            '&' | '<' | '>' | '"' | '\'' | '{' | '}' | '~' | '#' | '=' | '%' | '/' | '$' => {
                out.push_str(&format!("&#{};", u32::from(c)));
            }
            // Before a star it makes it a star; before anything else it must not be seen.
            '\\' => out.push_str("&#92;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use studio_course::PartId;

    #[test]
    fn a_blank_says_each_form_without_any_mark_of_the_format() {
        let accepted = ["Zoll", " 5 % ", "", "a}b~c#d", "R&D*", "end\\"].map(str::to_owned).to_vec();
        let blank = Blank { id: PartId::new("p1").unwrap(), accepted };
        let wanted = "{2:SHORTANSWER:=Zoll~=5 &#37;~=a&#125;b&#126;c&#35;d~=R&#38;D&#92;*~=end&#92;}";
        assert_eq!(cloze(&blank, 2, false), wanted);
        assert!(!is_spelled("a\\}"));
    }
}
