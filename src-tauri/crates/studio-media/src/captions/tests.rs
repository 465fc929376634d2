//! Captions in, captions out.

use super::*;
use proptest::prelude::*;

fn sentences(captions: &Captions) -> Vec<(u32, &str)> {
    captions.problems.iter().map(|problem| (problem.line, problem.sentence.as_str())).collect()
}

fn cue(start_ms: u64, end_ms: u64, text: &str) -> Cue {
    Cue { id: None, start_ms, end_ms, settings: String::new(), text: text.into() }
}

#[test]
fn webvtt_is_read_with_everything_it_may_hold() {
    let text = "\u{feff}WEBVTT - English\r\nKind: captions\r\n\r\nNOTE for the editor\r\n\r\nopening\r\n00:01.000 --> 00:02.500 align:start line:0\r\n<v Li>Good morning.\r\nPlease sit.\r\n\r\n00:00:03.000 --> 00:00:04.000\r\n关税 &amp; 税\r\n";
    let read = read(text.as_bytes()).unwrap();
    assert_eq!(sentences(&read), []);
    let first = Cue {
        id: Some("opening".into()),
        settings: "align:start line:0".into(),
        ..cue(1_000, 2_500, "<v Li>Good morning.\nPlease sit.")
    };
    assert_eq!(read.cues, [first, cue(3_000, 4_000, "关税 &amp; 税")]);
    assert_eq!(read.cues[1].plain_text(), "关税 & 税");
}

#[test]
fn subrip_becomes_webvtt() {
    let text = "1\n00:00:01,000 --> 00:00:02,000 X1:10 X2:20\n<font color=\"red\">Stop</font> & <i>check</i>\n\n2\n00:00:02,000 --> 00:00:03,000\n{\\an8}Above\n";
    let read = read(text.as_bytes()).unwrap();
    assert_eq!((read.format, sentences(&read)), (Format::SubRip, vec![]));
    assert_eq!(
        write_webvtt(&read.cues),
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nStop &amp; <i>check</i>\n\n00:00:02.000 --> 00:00:03.000\nAbove\n"
    );
}

#[test]
fn each_mistake_is_named_with_its_line_and_the_rest_is_kept() {
    let text = "WEBVTT\n\n00:01.000 --> 00:02.000\nfine\n\n00:02.000 --> 00:99.000\nbad time\n\n00:05.000 --> 00:04.000\nbackwards\n\n00:06,000 --> 00:07,000 align:middle\ncomma\n\n00:08.000 --> 00:09.000\n\nlost words\n\n00:03.000 --> 00:03.500\n<font>early</font>\n";
    let read = read(text.as_bytes()).unwrap();
    let lines: Vec<u32> = read.problems.iter().map(|problem| problem.line).collect();
    assert_eq!(lines, [6, 9, 12, 12, 15, 17, 19, 19]);
    let texts: Vec<&str> = read.cues.iter().map(|cue| cue.text.as_str()).collect();
    assert_eq!(texts, ["fine", "early", "comma"]);
}

#[test]
fn missing_blank_lines_lose_no_caption() {
    let text = "1\n00:00:01,000 --> 00:00:02,000\none\n2\n00:00:02,000 --> 00:00:03,000\ntwo\n\nand more\n";
    let read = read(text.as_bytes()).unwrap();
    assert_eq!(read.cues, [cue(1_000, 2_000, "one"), cue(2_000, 3_000, "two\nand more")]);
    assert_eq!(read.problems.iter().map(|p| p.line).collect::<Vec<_>>(), [5, 8]);
    let glued = super::read(b"WEBVTT\n00:01.000 --> 00:02.000\nx").unwrap();
    assert_eq!((glued.cues, glued.problems.len()), (vec![cue(1_000, 2_000, "x")], 1));
}

#[test]
fn an_arrow_among_the_words_stays_a_word() {
    let read = read(b"WEBVTT\n\n00:01.000 --> 00:02.000\npress A --> B\n").unwrap();
    assert_eq!(read.cues, [cue(1_000, 2_000, "press A --&gt; B")]);
}

#[test]
fn a_file_without_captions_says_so() {
    assert_eq!(sentences(&read(b"WEBVTT\n").unwrap()), [(1, "There is not one caption in this file.")]);
    assert!(matches!(read(b""), Err(MediaError::Empty)));
    assert!(matches!(read(b"caf\xE9"), Err(MediaError::NotUtf8 { .. })));
    assert!(matches!(read(&vec![b'a'; MOST_BYTES as usize + 1]), Err(MediaError::FileTooLarge { .. })));
}

fn any_cue() -> impl Strategy<Value = Cue> {
    let id = prop::option::of("[a-zA-Z0-9é \n>-]{0,12}");
    let settings = "(line:[0-9]|align:start|size:50%|nonsense| ){0,3}";
    let text = "([a-c<>&é中ـ \n-]|-->|<i>|</i>|NOTE|WEBVTT|00:00:01.000 --> 00:00:02.000\n){0,30}";
    (id, 0u64..10_000_000, 0u64..10_000_000, settings, text)
        .prop_map(|(id, start_ms, end_ms, settings, text)| Cue { id, start_ms, end_ms, settings, text })
}

proptest! {
    #[test]
    fn arbitrary_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
    }

    #[test]
    fn near_captions_are_read_without_a_panic(text in "(WEBVTT)?([\n0-9:.,<>&\\{\\} -]|-->|00:00:01.000|NOTE|STYLE|é){0,80}") {
        let _ = read(text.as_bytes());
    }

    #[test]
    fn what_is_written_is_read_back_without_a_problem(cues in prop::collection::vec(any_cue(), 1..8)) {
        let mut cues = cues;
        cues.sort_by_key(|cue| cue.start_ms);
        let written = write_webvtt(&cues);
        let again = read(written.as_bytes()).unwrap();
        if !again.cues.is_empty() {
            prop_assert_eq!(sentences(&again), vec![]);
        }
        prop_assert_eq!(write_webvtt(&again.cues), written);
    }
}
