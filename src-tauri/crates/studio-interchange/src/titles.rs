//! Titles of quizzes as names of categories.

use crate::prose::{legal, one_line};
use crate::{Pool, PoolQuiz};
use std::collections::BTreeSet;

/// So long may the name of a category be.
const LONGEST: usize = 250;

/// The titles that are taken.
#[derive(Debug, Default)]
pub(crate) struct Titles {
    taken: BTreeSet<String>,
}

impl Titles {
    /// The quiz's title, or one with a number where another quiz has it: two categories of one name are one.
    pub(crate) fn free(&mut self, asked: &PoolQuiz<'_>) -> String {
        let title = one_line(&legal(asked.title), LONGEST);
        let title = if title.is_empty() { asked.lesson.to_string() } else { title };
        let numbered = (2..).map(|n| format!("{title} ({n})"));
        let free = std::iter::once(title.clone()).chain(numbered).find(|title| !self.taken.contains(title));
        let free = free.unwrap_or(title);
        self.taken.insert(free.clone());
        free
    }

    /// The path of the quiz's category in Moodle, in which a slash is written twice.
    pub(crate) fn path(&self, pool: &Pool<'_>, title: &str) -> String {
        let segment = |title: &str| title.replace('/', "//");
        let course = one_line(&legal(pool.title), LONGEST);
        if pool.quizzes.len() < 2 || course.is_empty() {
            format!("$course$/top/{}", segment(title))
        } else {
            format!("$course$/top/{}/{}", segment(&course), segment(title))
        }
    }

    /// The title that a path ends with.
    pub(crate) fn of_path(path: &str) -> String {
        let parts: Vec<String> =
            path.replace("//", "\0").split('/').map(|part| part.replace('\0', "/")).collect();
        one_line(parts.last().map_or("", String::as_str), LONGEST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use studio_course::{LessonId, Quiz};

    #[test]
    fn a_category_is_called_by_the_last_part_of_its_path() {
        assert_eq!(Titles::of_path("$course$/top/Module 1/Import//export"), "Import/export");
        assert_eq!(Titles::of_path("Duty"), "Duty");
    }

    #[test]
    fn two_quizzes_of_one_title_are_two_categories() {
        let (lesson, quiz) = (LessonId::new("l").unwrap(), Quiz::default());
        let asked = PoolQuiz { lesson: &lesson, title: " Duty\n1 ", quiz: &quiz };
        let mut titles = Titles::default();
        assert_eq!([titles.free(&asked), titles.free(&asked)], ["Duty 1", "Duty 1 (2)"]);
    }
}
