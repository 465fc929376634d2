//! Ids, codes, languages and names of media.

use crate::{CompetencyCode, Language, LessonId, Media, MediaName, OutcomeId, Sha256};
use proptest::prelude::*;

/// Ids that more than one place may speak of, and some that a file system or a parser stumbles over.
const POOL: &[&str] = &[
    "select-parcels",
    "assess-risk",
    "final-test",
    "reading-1",
    "quiz-1",
    "film-1",
    "role-play-1",
    "officer",
    "a",
    "b",
    "0",
    "con",
    "nul",
    "aux",
    "com1",
    "true",
    "course",
    "x-",
    "a--b",
];

const MEDIA: &[&str] = &[
    "line.mp4",
    "Line.MP4",
    "line.en.vtt",
    "x-ray.png",
    "inspection line.jpg",
    "海关 检查.png",
    "مثال.vtt",
    "σύνορα.webp",
    "no-extension",
    "100%25.pdf",
    "a+b=c;'&#.txt",
    "e\u{301}te\u{301}.png",
    "course.toml",
];

fn id_text() -> BoxedStrategy<String> {
    prop_oneof![
        6 => proptest::sample::select(POOL).prop_map(str::to_owned),
        3 => "[a-z][a-z0-9-]{0,10}",
        1 => "[a-z0-9][a-z0-9-]{63}",
    ]
    .boxed()
}

/// Any id of the asked-for kind.
pub(super) fn any_id<Id: TryFrom<String> + std::fmt::Debug + 'static>() -> BoxedStrategy<Id> {
    id_text().prop_filter_map("an id", |text| Id::try_from(text).ok()).boxed()
}

pub(super) fn any_outcomes() -> BoxedStrategy<Vec<OutcomeId>> {
    proptest::collection::vec(any_id(), 0..3).boxed()
}

pub(super) fn any_lesson_reference() -> BoxedStrategy<LessonId> {
    any_id()
}

/// Any codes, also such as no framework knows.
pub(super) fn any_alignments() -> BoxedStrategy<Vec<CompetencyCode>> {
    let code = prop_oneof![
        3 => proptest::sample::select(&["TS.K.RISK", "TS.S.COMM", "EUC.OP.04"][..]).prop_map(str::to_owned),
        1 => super::any_text(),
    ];
    proptest::collection::vec(code.prop_map(CompetencyCode), 0..3).boxed()
}

/// Any language tag.
pub fn any_language() -> BoxedStrategy<Language> {
    prop_oneof![
        4 => proptest::sample::select(&["en", "fr", "zh-Hans", "ar", "es-419"][..]).prop_map(str::to_owned),
        1 => "[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8}){0,2}",
    ]
    .prop_filter_map("a language tag", |tag| Language::new(tag).ok())
    .boxed()
}

/// Any name of a media file, in several scripts.
pub fn any_media_name() -> BoxedStrategy<MediaName> {
    prop_oneof![
        4 => proptest::sample::select(MEDIA).prop_map(str::to_owned),
        1 => "[\\p{L}\\p{N} _.+-]{1,12}\\.[a-z0-9]{1,4}",
        1 => "\\PC{1,10}",
    ]
    .prop_filter_map("a media name", |name| MediaName::new(name).ok())
    .boxed()
}

/// Any media file; its bytes are nowhere.
pub fn any_media() -> BoxedStrategy<Media> {
    (any_media_name(), any::<[u8; 32]>(), 0..(1u64 << 40), super::any_text())
        .prop_map(|(name, digest, bytes, credit)| Media { name, sha256: Sha256(digest), bytes, credit })
        .boxed()
}
