//! The table of rules. Whoever adds one writes one file and two lines here.

mod answer_without_text;
mod attempts_of_none;
mod blank_not_in_prompt;
mod chapter_after_end;
mod competency_is_a_heading;
mod contributor_without_name;
mod contributors_of_one_role;
mod course_without_contributors;
mod course_without_final_test;
mod course_without_instructors;
mod course_without_language;
mod course_without_lessons;
mod course_without_outcomes;
mod course_without_title;
mod cover_missing;
mod debrief_shorter_than_enactment;
mod draw_larger_than_pool;
mod draw_of_nothing;
mod duplicate_lesson_title;
mod empty_reading;
mod facilitated_lesson_not_planned;
mod feedback_shows_answers_with_attempts;
mod final_test_facilitated;
mod final_test_missing;
mod final_test_not_a_quiz;
mod final_test_too_short;
mod foreign_edition_competency;
mod framework_not_known;
mod hotspot_picture_missing;
mod hotspot_region_outside_picture;
mod hotspot_without_description;
mod hotspot_without_picture;
mod instructors_of_one_kind;
mod lesson_with_unknown_outcome;
mod lesson_without_title;
mod link_leads_nowhere;
mod link_to_missing_media;
mod longest_option_is_key;
mod media_unused;
mod module_without_lessons;
mod module_without_title;
mod negative_tolerance;
mod option_all_of_the_above;
mod outcome_not_assessed;
mod outcome_not_taught;
mod outcome_without_text;
mod package_too_large;
mod pass_mark_zero;
mod phase_without_minutes;
mod picture_outside_course;
mod picture_without_description;
mod planned_time_above_half;
mod planned_time_without_reason;
mod prompt_gap_without_blank;
mod prop_file_missing;
mod prop_without_content;
mod question_with_equal_options;
mod question_with_several_keys;
mod question_with_too_few_options;
mod question_with_unknown_outcome;
mod question_without_feedback;
mod question_without_key;
mod question_without_points;
mod question_without_text;
mod quiz_without_questions;
mod raw_html_in_reading;
mod reading_skips_heading_level;
mod reading_too_long;
mod reference_with_bad_link;
mod retired_competency;
mod role_play_not_facilitated;
mod role_play_without_checklist;
mod role_play_without_debrief;
mod role_play_without_enactment;
mod role_play_without_roles;
mod role_play_without_scenario;
mod role_without_private_brief;
mod session_plan_names_missing_lesson;
mod session_plan_too_short;
mod suspend_data_nearly_full;
mod suspend_data_over_smallest_limit;
mod tags_without_framework;
mod time_limit_of_nothing;
mod unknown_competency;
mod unknown_hours_policy;
mod untagged_checklist_line;
mod untagged_lesson;
mod untagged_outcome;
mod untagged_question;
mod video_longer_than_six_minutes;
mod video_media_missing;
mod video_of_unknown_length;
mod video_question_after_end;
mod video_without_captions;
mod video_without_file;
mod video_without_transcript;

use crate::Rule;

/// Every rule, those about the whole course first. Among findings of one severity at one place, this order decides.
pub static RULES: &[Rule] = &[
    course_without_title::RULE,
    course_without_language::RULE,
    course_without_lessons::RULE,
    course_without_outcomes::RULE,
    course_without_final_test::RULE,
    final_test_missing::RULE,
    final_test_not_a_quiz::RULE,
    final_test_facilitated::RULE,
    unknown_hours_policy::RULE,
    course_without_instructors::RULE,
    instructors_of_one_kind::RULE,
    course_without_contributors::RULE,
    contributors_of_one_role::RULE,
    contributor_without_name::RULE,
    cover_missing::RULE,
    reference_with_bad_link::RULE,
    module_without_lessons::RULE,
    module_without_title::RULE,
    lesson_without_title::RULE,
    duplicate_lesson_title::RULE,
    outcome_without_text::RULE,
    outcome_not_taught::RULE,
    outcome_not_assessed::RULE,
    lesson_with_unknown_outcome::RULE,
    question_with_unknown_outcome::RULE,
    framework_not_known::RULE,
    tags_without_framework::RULE,
    unknown_competency::RULE,
    retired_competency::RULE,
    foreign_edition_competency::RULE,
    competency_is_a_heading::RULE,
    untagged_outcome::RULE,
    untagged_lesson::RULE,
    untagged_question::RULE,
    untagged_checklist_line::RULE,
    empty_reading::RULE,
    reading_too_long::RULE,
    reading_skips_heading_level::RULE,
    raw_html_in_reading::RULE,
    picture_without_description::RULE,
    link_to_missing_media::RULE,
    link_leads_nowhere::RULE,
    picture_outside_course::RULE,
    video_without_file::RULE,
    video_of_unknown_length::RULE,
    video_media_missing::RULE,
    video_without_captions::RULE,
    video_without_transcript::RULE,
    video_longer_than_six_minutes::RULE,
    video_question_after_end::RULE,
    chapter_after_end::RULE,
    quiz_without_questions::RULE,
    draw_of_nothing::RULE,
    draw_larger_than_pool::RULE,
    attempts_of_none::RULE,
    time_limit_of_nothing::RULE,
    pass_mark_zero::RULE,
    final_test_too_short::RULE,
    feedback_shows_answers_with_attempts::RULE,
    longest_option_is_key::RULE,
    question_without_text::RULE,
    question_without_key::RULE,
    question_with_several_keys::RULE,
    question_with_too_few_options::RULE,
    answer_without_text::RULE,
    question_with_equal_options::RULE,
    question_without_feedback::RULE,
    question_without_points::RULE,
    option_all_of_the_above::RULE,
    blank_not_in_prompt::RULE,
    prompt_gap_without_blank::RULE,
    hotspot_without_picture::RULE,
    hotspot_picture_missing::RULE,
    hotspot_without_description::RULE,
    hotspot_region_outside_picture::RULE,
    negative_tolerance::RULE,
    role_play_without_scenario::RULE,
    role_play_without_roles::RULE,
    role_without_private_brief::RULE,
    role_play_without_enactment::RULE,
    phase_without_minutes::RULE,
    role_play_without_debrief::RULE,
    debrief_shorter_than_enactment::RULE,
    role_play_without_checklist::RULE,
    role_play_not_facilitated::RULE,
    prop_without_content::RULE,
    prop_file_missing::RULE,
    planned_time_without_reason::RULE,
    planned_time_above_half::RULE,
    session_plan_names_missing_lesson::RULE,
    facilitated_lesson_not_planned::RULE,
    session_plan_too_short::RULE,
    media_unused::RULE,
    suspend_data_over_smallest_limit::RULE,
    suspend_data_nearly_full::RULE,
    package_too_large::RULE,
];
