//! `studio new`

use crate::arguments::New;
use crate::output::{Answer, Output};
use serde_json::json;
use studio_app::{App, Failure, Host};

/// Makes a course folder from a template.
pub(crate) fn run(app: &App, new: &New, output: Output) -> Result<Answer, Failure> {
    let host: &dyn Host = app.host();
    let mut template = studio_app::template(&new.template, host.new_course_id(), host.today())?;
    if let Some(title) = &new.title {
        template.course.title.clone_from(title);
    }
    studio_app::write_folder(&template.course, &template, &new.folder)?;
    let course = &template.course;
    output.report(json!({ "id": course.id, "title": course.title, "folder": new.folder }), || {
        format!("“{}” is in {}.", course.title, new.folder.display())
    });
    Ok(Answer::Yes)
}
