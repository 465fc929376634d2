//! What becomes of a file once it is listed.

use crate::failure::{Failure, FailureCode};
use crate::wire::MediaPurpose;
use studio_course::{
    Body, Captions, Course, CourseField, Edit, Language, LessonId, MediaName, Millis, Video, VideoField,
};

/// The edits that put the files to their purpose. `names` are those of the files, the chosen one first.
pub(super) fn edits(
    course: &Course,
    purpose: &MediaPurpose,
    names: &[MediaName],
    duration: Option<Millis>,
) -> Result<Vec<Edit>, Failure> {
    let main = names.first().cloned();
    let set = |id: &LessonId, set| Edit::VideoSet { id: id.clone(), set };
    Ok(match purpose {
        MediaPurpose::Listed => Vec::new(),
        MediaPurpose::Cover => vec![Edit::CourseSet { set: CourseField::Cover(main) }],
        MediaPurpose::Film { lesson } => {
            video(course, lesson)?;
            let mut edits =
                vec![set(lesson, VideoField::File(main)), set(lesson, VideoField::Duration(duration))];
            if let Some(poster) = names.get(1) {
                edits.push(set(lesson, VideoField::Poster(Some(poster.clone()))));
            }
            edits
        }
        MediaPurpose::Captions { lesson, language } => {
            let language =
                Language::new(language.clone()).map_err(|why| Failure::new(FailureCode::BadRequest, why))?;
            let mut captions = video(course, lesson)?.captions.clone();
            captions.retain(|known| known.language != language);
            captions.extend(main.map(|file| Captions { language, file }));
            vec![set(lesson, VideoField::Captions(captions))]
        }
    })
}

fn video<'a>(course: &'a Course, lesson: &LessonId) -> Result<&'a Video, Failure> {
    match course.lesson(lesson).map(|lesson| &lesson.body) {
        Some(Body::Video(video)) => Ok(video),
        _ => Err(Failure::new(FailureCode::NotFound, "The video lesson is not there any more.")
            .with_hint("Open the course again.")),
    }
}
