//! The session plan.

use crate::keys::{DefaultId, Keys, Naming};
use crate::rules;
use crate::sheet::Sheet;
use studio_course::{Minutes, PlanItem, PlanItemKind, SessionPlan};

const ITEM: Naming = Naming { what: "line of the session plan", default: DefaultId::Numbered("s") };

pub(crate) fn read(keys: &mut Keys<'_>) -> SessionPlan {
    SessionPlan {
        starts_at: keys.time("starts_at"),
        room: keys.text("room"),
        head_count: keys.count("head_count"),
        materials: keys.texts("materials"),
        items: keys.identified("items", &ITEM, |keys, id| PlanItem {
            id,
            what: read_what(keys),
            minutes: keys.minutes("minutes").unwrap_or_default(),
        }),
    }
}

fn read_what(keys: &mut Keys<'_>) -> PlanItemKind {
    let lesson = keys.reference("lesson");
    let is_break = keys.flag("break");
    let title = keys.optional_text("title").map(|(title, _)| title.to_owned());
    let said = [keys.has("lesson"), is_break, keys.has("title")];
    if said.into_iter().filter(|is_said| *is_said).count() != 1 {
        let (line, message) =
            (keys.line(), "A line of the session plan is one of: a lesson, a break, or a title.");
        let hint = "Write exactly one of lesson = \"LESSON-ID\", break = true and title = \"Welcome\".";
        keys.report(&rules::UNCLEAR_PLAN_ITEM, line, &[], message, hint);
    }
    match (lesson, is_break, title) {
        (Some(lesson), _, _) => PlanItemKind::Lesson { lesson },
        (None, true, _) => PlanItemKind::Break,
        (None, false, title) => PlanItemKind::Other { title: title.unwrap_or_default() },
    }
}

pub(crate) fn write(plan: &SessionPlan) -> Sheet {
    let mut sheet = Sheet::new();
    let time = plan.starts_at.map(|Minutes(minutes)| format!("{:02}:{:02}", minutes / 60, minutes % 60));
    sheet.optional_text("starts_at", time);
    sheet.text("room", &plan.room);
    sheet.optional_number("head_count", plan.head_count);
    sheet.texts("materials", &plan.materials);
    sheet.tables("items", plan.items.iter().map(write_item));
    sheet
}

fn write_item(item: &PlanItem) -> Sheet {
    let mut sheet = Sheet::new();
    sheet.text_always("id", &item.id);
    match &item.what {
        PlanItemKind::Lesson { lesson } => sheet.text_always("lesson", lesson),
        PlanItemKind::Break => sheet.flag_always("break", true),
        PlanItemKind::Other { title } => sheet.text_always("title", title),
    }
    sheet.number("minutes", item.minutes.0);
    sheet
}
