//! What the project measures.

mod export_time;
mod first_lesson;
mod measure;
mod player_size;
mod suspend_data;

use crate::run::run;
use crate::workspace::{root, target};

/// Builds in release and prints every measure; what is a time is also given as a ratio to a floor of the same run.
pub(crate) fn bench() -> Result<(), String> {
    run(&root(), "cargo", &["build", "--release", "-p", "studio-cli", "-p", "studio-tests", "--bins"])?;
    let folder = target().join("bench");
    drop(std::fs::remove_dir_all(&folder));
    std::fs::create_dir_all(&folder)
        .map_err(measure::sentence(&format!("{} cannot be made", folder.display())))?;
    player_size::print(&folder)?;
    suspend_data::print(&folder)?;
    first_lesson::print(&folder)?;
    export_time::print(&folder)
}
