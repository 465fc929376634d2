//! Quizzes by chance, the same ones each time.

use crate::missing;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;
use std::io::{self, Cursor};
use studio_course::arbitrary::{any_question, any_text};
use studio_course::{
    Blank, Choice, CompetencyCode, Decimal, Element, Feedback, FeedbackTime, MediaName, Minutes, OutcomeId,
    Pair, PartId, Percent, Question, QuestionDifficulty, QuestionId, QuestionKind, Quiz, Region, Shape,
    markdown,
};

/// Words of several scripts, and such as a parser stumbles over.
const PHRASES: &[&str] = &[
    "Which value is declared?",
    "海关申报单位是什么？",
    "保税区内的货物，\n何时缴税？",
    "ما هي القيمة المصرح بها؟",
    "La valeur *en douane* est **fixée**.",
    "Goods of `HS 8703` & <parts> at 5% {or} more = ~10#",
    "::name:: {=a ~b} -> c // d",
    "- one\n- two\n\n1. three",
    "| a | b |\n|---|--:|\n| 1 | 2 |",
    "![An x-ray of a lorry](media/x-ray.png)",
    "See [the form](media/the%20form.pdf) or [the site](https://example.org/?a=1&b=2).",
    "$\\frac{d}{v}$ and $$x = 1$$",
    "Formula-like \\\\(no\\\\) text",
    "> [!WARNING]\n> Mind the seal.",
    "```\ncode { = } ~ #\n\n  more\n```",
    "Line one\\\nline two",
    "H<sub>2</sub>O",
    "[html]not a format",
    "T",
    "%50%",
];

/// A text that a learner sees something of.
fn text() -> BoxedStrategy<String> {
    prop_oneof![
        3 => select(PHRASES).prop_map(str::to_owned),
        1 => (select(PHRASES), select(PHRASES)).prop_map(|(a, b)| format!("{a}\n\n{b}")),
        2 => any_text(),
    ]
    .prop_filter("a text that says something", |text| !markdown::plain_text(text).trim().is_empty())
    .boxed()
}

fn maybe_text() -> BoxedStrategy<String> {
    prop_oneof![Just(String::new()), text()].boxed()
}

/// Words without marks of their own.
fn words() -> BoxedStrategy<String> {
    prop_oneof![
        3 => select(&["duty", "关税", "قيمة", "R&D", "5 * 3", "a -> b", "<b>", "100 %", "a=b", "x~y#z", "{1}", "\\(x\\)", "C:\\goods\\", "“quoted”"][..])
            .prop_map(str::to_owned),
        1 => "[A-Za-z]{1,8}( [a-z]{1,8}){0,3}",
        1 => any_text(),
    ]
    .prop_filter("words that say something", |text| {
        text.chars().any(|c| !c.is_whitespace() && !c.is_control() && !matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}'))
    })
    .boxed()
}

fn parts<T: Clone + std::fmt::Debug + 'static>(
    part: impl Strategy<Value = T> + 'static,
    least: usize,
    id: fn(&mut T) -> &mut PartId,
) -> BoxedStrategy<Vec<T>> {
    vec(part, least..6)
        .prop_map(move |mut parts| {
            for (at, part) in parts.iter_mut().enumerate() {
                *id(part) = PartId::new(format!("{}part-{at}", if at % 2 == 0 { "" } else { "7" })).unwrap();
            }
            parts
        })
        .boxed()
}

fn part_id() -> PartId {
    PartId::new("x").unwrap()
}

fn options() -> BoxedStrategy<Vec<Choice>> {
    let option = (text(), any::<bool>(), maybe_text()).prop_map(|(text, is_key, feedback)| Choice {
        id: part_id(),
        text,
        is_key,
        feedback,
    });
    parts(option, 2, |option| &mut option.id)
}

fn decimal(range: std::ops::Range<i64>) -> BoxedStrategy<Decimal> {
    (range, 0..4u8).prop_map(|(units, scale)| Decimal::new(units, scale).unwrap()).boxed()
}

fn shape() -> BoxedStrategy<Shape> {
    (any::<bool>(), 1..400u16, 1..400u16, 10..300u16, 10..300u16)
        .prop_map(|(is_rectangle, x, y, a, b)| {
            if is_rectangle {
                Shape::Rectangle { x, y, width: a, height: b }
            } else {
                Shape::Ellipse { x: x + a, y: y + b, radius_x: a, radius_y: b }
            }
        })
        .boxed()
}

fn kind() -> BoxedStrategy<QuestionKind> {
    let keyed = |mut options: Vec<Choice>, at: prop::sample::Index| {
        let at = at.index(options.len());
        options.iter_mut().enumerate().for_each(|(place, option)| option.is_key = place == at);
        options
    };
    let single = (options(), any::<prop::sample::Index>())
        .prop_map(move |(options, at)| QuestionKind::SingleChoice { options: keyed(options, at) });
    let multiple = options().prop_map(|mut options| {
        options[0].is_key = true;
        QuestionKind::MultipleResponse { options }
    });
    let pair = (option::weighted(0.8, words()), words()).prop_map(|(left, right)| Pair {
        id: part_id(),
        left: left.unwrap_or_default(),
        right,
    });
    let matching = (parts(pair, 2, |pair| &mut pair.id), words()).prop_map(|(mut pairs, left)| {
        pairs[0].left = left;
        QuestionKind::Matching { pairs }
    });
    let element = words().prop_map(|text| Element { id: part_id(), text });
    let ordering =
        parts(element, 2, |element| &mut element.id).prop_map(|elements| QuestionKind::Ordering { elements });
    let unit = prop_oneof![
        Just(String::new()),
        select(&["kg", "元", "% ad valorem", "m²"][..]).prop_map(str::to_owned)
    ];
    let numeric = (decimal(-100_000..100_000), decimal(0..50), unit, any::<bool>()).prop_map(
        |(key, tolerance, unit, is_calculation)| QuestionKind::Numeric {
            key,
            tolerance,
            unit,
            is_calculation,
        },
    );
    let short = (vec(words(), 1..4), any::<bool>())
        .prop_map(|(accepted, is_case_sensitive)| QuestionKind::ShortAnswer { accepted, is_case_sensitive });
    let blank = vec(words(), 1..3).prop_map(|accepted| Blank { id: part_id(), accepted });
    let fill = (parts(blank, 1, |blank| &mut blank.id), any::<bool>())
        .prop_map(|(blanks, is_case_sensitive)| QuestionKind::FillBlank { blanks, is_case_sensitive });
    let region = (words(), shape(), any::<bool>()).prop_map(|(label, shape, is_key)| Region {
        id: part_id(),
        label,
        shape,
        is_key,
    });
    let hotspot = (
        parts(region, 1, |region| &mut region.id),
        maybe_text(),
        select(&["x-ray.png", "海关 检查.png", "missing.png"][..]),
    )
        .prop_map(|(mut regions, alt, picture)| {
            regions[0].is_key = true;
            QuestionKind::Hotspot { picture: Some(MediaName::new(picture).unwrap()), alt, regions }
        });
    prop_oneof![
        single,
        multiple,
        any::<bool>().prop_map(|is_true| QuestionKind::TrueFalse { is_true }),
        matching,
        ordering,
        numeric,
        short,
        fill,
        hotspot,
    ]
    .boxed()
}

fn question() -> BoxedStrategy<Question> {
    let difficulty =
        select(&[QuestionDifficulty::Easy, QuestionDifficulty::Medium, QuestionDifficulty::Hard][..]);
    let code = select(
        &[
            "TS.K.RISK",
            "EUC.OP.04",
            "WCO level 3",
            "a,b",
            "a very long competency code that no tag would hold",
        ][..],
    );
    let outcome = select(&["assess-risk", "select-parcels"][..]).prop_map(|id| OutcomeId::new(id).unwrap());
    (
        (text(), kind(), prop_oneof![2 => Just(1u32), 1 => 0..7u32]),
        (maybe_text(), maybe_text(), any::<bool>()),
        difficulty,
        vec(outcome, 0..2),
        vec(code.prop_map(|code| CompetencyCode(code.to_owned())), 0..3),
    )
        .prop_map(|((prompt, answer, points), (right, wrong, is_same), difficulty, outcomes, alignments)| {
            let wrong = if is_same { right.clone() } else { wrong };
            let mut question = Question {
                id: QuestionId::new("x").unwrap(),
                prompt,
                answer,
                points,
                feedback: Feedback { right, wrong },
                difficulty,
                outcomes,
                alignments,
            };
            if let QuestionKind::FillBlank { blanks, .. } = &question.answer {
                for blank in blanks {
                    question.prompt.push_str(&format!(" [[{}]]，", blank.id));
                }
            }
            question
        })
        .boxed()
}

fn quiz(question: BoxedStrategy<Question>) -> BoxedStrategy<Quiz> {
    let feedback_time =
        select(&[FeedbackTime::EachQuestion, FeedbackTime::Submission, FeedbackTime::Never][..]);
    (
        maybe_text(),
        vec(question, 1..7),
        (0..=100u8).prop_map(|percent| Percent::new(percent).unwrap()),
        option::of(1..5u32),
        any::<[bool; 2]>(),
        option::of(1..9u32),
        option::of((1..90u32).prop_map(Minutes)),
        feedback_time,
    )
        .prop_map(
            |(
                introduction,
                mut questions,
                pass_mark,
                attempts,
                shuffles,
                draw,
                time_limit,
                feedback_time,
            )| {
                for (at, question) in questions.iter_mut().enumerate() {
                    let id = if at % 3 == 2 { format!("{at}-question") } else { format!("q-{at}") };
                    question.id = QuestionId::new(id).unwrap();
                }
                let [shuffles_questions, shuffles_options] = shuffles;
                Quiz {
                    introduction,
                    questions,
                    pass_mark,
                    attempts,
                    shuffles_questions,
                    shuffles_options,
                    draw,
                    time_limit,
                    feedback_time,
                }
            },
        )
        .boxed()
}

fn drawn(strategy: BoxedStrategy<Quiz>, count: usize) -> Vec<Quiz> {
    let mut runner = TestRunner::deterministic();
    (0..count).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect()
}

/// Quizzes as authors write them: every question can be answered.
pub(crate) fn quizzes(count: usize) -> Vec<Quiz> {
    let quizzes = drawn(quiz(question()), count);
    let kinds: BTreeSet<String> = quizzes
        .iter()
        .flat_map(|quiz| &quiz.questions)
        .map(|question| format!("{:?}", question.answer).split([' ', '{']).next().unwrap().to_owned())
        .collect();
    assert_eq!(kinds.len(), 9, "{kinds:?}");
    quizzes
}

/// Quizzes of which most questions make no sense.
pub(crate) fn wild_quizzes(count: usize) -> Vec<Quiz> {
    drawn(quiz(any_question()), count)
}

/// A picture of 800 × 500 pixels, a document, or nothing.
pub(crate) fn open_media(name: &MediaName) -> io::Result<Vec<u8>> {
    match name.as_str() {
        "x-ray.png" => Ok(picture(1)),
        "海关 检查.png" => Ok(picture(2)),
        "the form.pdf" => Ok(b"%PDF-1.7\n".to_vec()),
        _ => Err(missing(name)),
    }
}

fn picture(shade: u8) -> Vec<u8> {
    let picture = image::GrayImage::from_pixel(800, 500, image::Luma([shade]));
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}
