//! A video.

use crate::keys::{DefaultId, Keys, Naming};
use crate::question;
use crate::sheet::Sheet;
use crate::unique::Ids;
use studio_course::{Captions, Chapter, Millis, Video, VideoQuestion};

const CHAPTER: Naming = Naming { what: "chapter", default: DefaultId::Numbered("c") };

pub(crate) fn read(keys: &mut Keys<'_>, questions: &mut Ids) -> Video {
    Video {
        file: keys.media_name("file"),
        duration: keys.millis("duration_ms"),
        poster: keys.media_name("poster"),
        introduction: keys.text("introduction"),
        transcript: keys.text("transcript"),
        narrates_page: keys.flag("narrates_page"),
        chapters: keys.identified("chapters", &CHAPTER, |keys, id| Chapter {
            id,
            at: keys.millis("at_ms").unwrap_or_default(),
            title: keys.text("title"),
        }),
        captions: keys.tables("captions", read_captions),
        questions: question::read_list(keys, questions, |keys, question| VideoQuestion {
            at: keys.millis("at_ms").unwrap_or_default(),
            question,
        }),
    }
}

fn read_captions(keys: &mut Keys<'_>) -> Option<Captions> {
    if !keys.has("file") {
        keys.report_missing("file", "\"line.en.vtt\"");
    }
    let (language, file) = (keys.language("language"), keys.media_name("file"));
    let captions = Captions { language: language?, file: file? };
    keys.be_known_by(&captions.language);
    Some(captions)
}

pub(crate) fn write(video: &Video, sheet: &mut Sheet) {
    sheet.optional_text("file", video.file.as_ref());
    sheet.optional_number("duration_ms", video.duration.map(|Millis(duration)| duration));
    sheet.optional_text("poster", video.poster.as_ref());
    sheet.text("introduction", &video.introduction);
    sheet.text("transcript", &video.transcript);
    sheet.flag("narrates_page", video.narrates_page);
    sheet.tables(
        "chapters",
        video.chapters.iter().map(|chapter| {
            let mut sheet = Sheet::new();
            sheet.text_always("id", &chapter.id);
            sheet.number("at_ms", chapter.at.0);
            sheet.text("title", &chapter.title);
            sheet
        }),
    );
    sheet.tables(
        "captions",
        video.captions.iter().map(|captions| {
            let mut sheet = Sheet::new();
            sheet.text_always("language", &captions.language);
            sheet.text_always("file", &captions.file);
            sheet
        }),
    );
    sheet.tables(
        "questions",
        video.questions.iter().map(|asked| {
            let mut sheet = Sheet::new();
            sheet.number("at_ms", asked.at.0);
            question::write(&asked.question, &mut sheet);
            sheet
        }),
    );
}
