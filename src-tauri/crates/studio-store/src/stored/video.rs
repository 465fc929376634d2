//! A video at rest.

use crate::stored::form::stored_struct;
use studio_course::{Captions, Chapter, Video, VideoQuestion};

stored_struct!(Video {
    file as "file",
    duration as "duration-ms",
    poster as "poster",
    introduction as "introduction",
    chapters as "chapters",
    captions as "captions",
    transcript as "transcript",
    narrates_page as "narrates-page",
    questions as "questions",
});

stored_struct!(Chapter {
    id as "id",
    at as "at-ms",
    title as "title",
});

stored_struct!(Captions {
    language as "language",
    file as "file",
});

stored_struct!(VideoQuestion {
    at as "at-ms",
    question as "question",
});
