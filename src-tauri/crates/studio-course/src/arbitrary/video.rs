//! Videos.

use super::ids::any_id;
use super::question::parts;
use super::text::any_section;
use super::units::any_millis;
use super::{any_language, any_media_name, any_question, any_text};
use crate::{Captions, Chapter, Video, VideoQuestion};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

pub(super) fn any_video() -> BoxedStrategy<Video> {
    (
        option::of(any_media_name()),
        option::of(any_millis()),
        option::of(any_media_name()),
        any_text(),
        any_chapters(),
        any_captions(),
        any_section(),
        any::<bool>(),
        any_video_questions(),
    )
        .prop_map(
            |(
                file,
                duration,
                poster,
                introduction,
                chapters,
                captions,
                transcript,
                narrates_page,
                questions,
            )| Video {
                file,
                duration,
                poster,
                introduction,
                chapters,
                captions,
                transcript,
                narrates_page,
                questions,
            },
        )
        .boxed()
}

pub(super) fn any_chapters() -> BoxedStrategy<Vec<Chapter>> {
    let chapter = (any_id(), any_millis(), any_text()).prop_map(|(id, at, title)| Chapter { id, at, title });
    parts(chapter, |chapter| &mut chapter.id)
}

pub(super) fn any_captions() -> BoxedStrategy<Vec<Captions>> {
    vec((any_language(), any_media_name()).prop_map(|(language, file)| Captions { language, file }), 0..3)
        .boxed()
}

pub(super) fn any_video_questions() -> BoxedStrategy<Vec<VideoQuestion>> {
    vec((any_millis(), any_question()).prop_map(|(at, question)| VideoQuestion { at, question }), 0..3)
        .boxed()
}
