//! The folder, written by hand.

pub(crate) const COURSE: &str = r#"
format = 1
id = "5A0B6C2E-9D1F-4C3A-8B7E-0123456789AB"
title = "Express mail inspection"
summary = "For officers at the line."
language = "en"
released_on = 2026-11-23
keywords = ["express mail", "risk"]
rights = "© The authors"
cover = "cover.png"
reader = "fluent-second-language"
hours_policy = "plain-60"
framework = { id = "wco-professional-standards", edition = "2019" }
final_test = "final"

[[outcomes]]
id = "select-parcels"
text = "Select parcels for inspection."
alignments = ["TS.K.RISK"]

[[instructors]]
id = "wang"
name = "Wang Li"
kind = "academic"
affiliation = "Customs College"

[[instructors]]
name = "Amina Diallo"
kind = "practice"
about = "Twelve years at the line."

[[contributors]]
name = "Rosa Costa"
role = "author"
affiliation = "Customs College"

[[contributors]]
id = "board"
name = "The board of review"
role = "reviewer"

[[references]]
citation = "WCO, SAFE Framework, 2021"
link = "https://www.wcoomd.org/"

[[glossary]]
id = "aeo"
term = "AEO"
meaning = "Authorised economic operator"

[[media]]
name = "line.mp4"
credit = "Film: the port"

[[modules]]
id = "before"
title = "Before the parcel arrives"
summary = "Data first."
lessons = ["lessons/why.md", "lessons/film.toml"]

[[modules]]
id = "at-the-line"
title = "At the line"
lessons = ["role-plays/line.md", "quizzes/final.toml"]

[session_plan]
starts_at = 09:00
room = "Room 2, tables in a U"
head_count = 24
materials = ["Role cards"]
items = [
  { title = "Welcome", minutes = 10 },
  { lesson = "line", minutes = 45 },
  { id = "tea", break = true, minutes = 15 },
]
"#;

pub(crate) const WHY: &str = "+++\r
kind = \"reading\"\r
title = \"Why pre-arrival data\"\r
difficulty = \"hard\"\r
purpose = \"close-study\"\r
outcomes = [\"select-parcels\"]\r
alignments = [\"TS.K.RISK\"]\r
planned = { minutes = 20, reason = \"Three cases\" }\r
+++\r
\r
# Data first\r
\r
![](media/cover.png)\r
";

pub(crate) const FILM: &str = r#"
title = "The line"
file = "line.mp4"
duration_ms = 95000
poster = "cover.png"
introduction = """
Watch for the *belt*.
"""
transcript = "An officer stops the belt."
narrates_page = true
chapters = [{ at_ms = 0, title = "Arrival" }, { at_ms = 41_000, title = "X-ray" }]
captions = [{ language = "en", file = "line.en.vtt" }]

[[questions]]
at_ms = 41000
id = "q-belt"
kind = "true-false"
prompt = "The belt stops by itself."
is_true = false
"#;

pub(crate) const LINE: &str = r#"+++
kind = "role-play"
delivery = "facilitated"
title = "At the inspection line"

[[roles]]
id = "officer"
name = "Duty officer"

[[roles]]
id = "courier"
name = "Courier"

[[phases]]
kind = "briefing"
title = "Briefing"
minutes = 10

[[phases]]
id = "play"
kind = "enactment"
title = "Two rounds"
minutes = 15
rounds = 2
prompts = ["Call time after ten minutes."]

[[props]]
title = "CN 23 declaration"
file = "cover.png"
text = "Gift, 10 EUR"

[[checklist]]
id = "explains-power"
text = "Explains the power to open the parcel"
alignments = ["TS.S.COMM"]

[[debrief_questions]]
text = "What would you do differently?"
+++

# Scenario

A parcel is held.

## What is known

\# 1 is the parcel's number.

# Role: officer

On duty.

# Private: officer

New to the line.

# Role: courier
In a hurry.
# Safety

Nobody lifts more than 20 kg.
"#;

pub(crate) const FINAL: &str = r#"
kind = "quiz"
title = "Final test"
introduction = "Ten minutes."
pass_mark = 70
attempts = 3
shuffles_questions = true
shuffles_options = true
draw = 8
time_limit_minutes = 10
feedback_time = "submission"

[[questions]]
id = "q-single"
kind = "single-choice"
prompt = "Which **first**?"
points = 2
difficulty = "hard"
outcomes = ["select-parcels"]
alignments = ["TS.K.RISK"]
feedback = { right = "Yes.", wrong = "Read again." }
options = [{ text = "Data", key = true, feedback = "Always." }, { text = "Parcel" }]

[[questions]]
id = "q-multiple"
kind = "multiple-response"

[[questions.options]]
id = "x"
text = "One"
key = true

[[questions.options]]
text = "Two"
key = true

[[questions]]
id = "q-matching"
kind = "matching"
pairs = [{ left = "CN 22", right = "Below 300 SDR" }, { right = "Nothing" }]

[[questions]]
id = "q-ordering"
kind = "ordering"
elements = [{ text = "Select" }, { text = "Open" }]

[[questions]]
id = "q-numeric"
kind = "numeric"
key = "12.50"
tolerance = 0.01
unit = "EUR"
is_calculation = true

[[questions]]
id = "q-short"
kind = "short-answer"
accepted = ["X-ray", "x ray"]
is_case_sensitive = true

[[questions]]
id = "q-blank"
kind = "fill-blank"
prompt = "Stop the [[p1]]."
blanks = [{ accepted = ["belt"] }]

[[questions]]
id = "q-hotspot"
kind = "hotspot"
picture = "x-ray.png"
alt = "X-ray of a carton"
regions = [
  { label = "Battery", key = true, rectangle = [100, 200, 50, 60] },
  { label = "Tape", ellipse = [500, 500, 20, 10] },
]
"#;
