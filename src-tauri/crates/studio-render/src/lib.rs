//! Turns lessons and guides into accessible HTML; holds the player.
//!
//! A launch page, by default the one page `index.html`, holds a cover and every lesson of its launch unit one after the
//! other, readable without scripts. The player, one classic script beside it, shows them one at a time and
//! remembers. It stays one document because that is what works everywhere: nothing can be fetched beside a page opened from
//! a disk, frames would divide focus, zoom and print, and moving from page to page would end the LMS's
//! session each time. Lessons that are not shown cost a browser nothing but their parsing.

mod certificate;
mod closing;
mod course_part;
mod cover;
mod html;
mod keys;
mod launch_page;
mod learner_files;
mod lesson;
mod markdown;
mod media_paths;
mod options;
mod outline;
mod player;
mod player_data;
mod question;
mod quiz;
mod role_play;
mod shape;
mod shown;
mod strings;
mod suspend_data;
mod video;
mod view;

pub use learner_files::learner_files;
pub use options::{LaunchPage, RenderOptions, Standard};
pub use shown::{Shown, ShownHours};
pub use suspend_data::{suspend_worst_case, suspend_worst_case_of};
