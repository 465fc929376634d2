//! `studio templates`

use crate::output::{Answer, Output};
use serde_json::json;
use studio_app::{App, Failure, wire::Nothing};

/// Lists the templates.
pub(crate) fn run(app: &App, output: Output) -> Result<Answer, Failure> {
    let templates = studio_app::template_list(app, Nothing {})?.templates;
    let rows: Vec<_> = templates
        .iter()
        .map(|template| {
            json!({
                "id": template.id, "title": template.title, "summary": template.summary, "language": template.language,
                "modules": template.modules, "lessons": template.lessons,
            })
        })
        .collect();
    output.report(json!({ "templates": rows }), || {
        let line = |template: &studio_app::wire::Template| {
            format!("{:<42} {:<8} {}", template.id, template.language.as_str(), template.title)
        };
        templates.iter().map(line).collect::<Vec<_>>().join("\n")
    });
    Ok(Answer::Yes)
}
