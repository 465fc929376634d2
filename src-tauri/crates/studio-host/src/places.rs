//! Where a system keeps what is the user's.

use std::path::PathBuf;

/// The folder for signers, the trust list and the settings: `TRAINER_STUDIO_CONFIG` where it is set (for kiosks, tests
/// and two studios side by side), else `trainer-studio` in the system's configuration folder.
pub fn config_folder() -> PathBuf {
    named("TRAINER_STUDIO_CONFIG")
        .unwrap_or_else(|| dirs::config_dir().unwrap_or_else(std::env::temp_dir).join("trainer-studio"))
}

/// The folder of the library that is opened when no other is named: `TRAINER_STUDIO_LIBRARY` where it is set, else
/// `Trainer Studio` in the user's documents.
pub fn library_folder() -> PathBuf {
    named("TRAINER_STUDIO_LIBRARY").unwrap_or_else(|| {
        let documents = dirs::document_dir().or_else(dirs::home_dir).unwrap_or_else(std::env::temp_dir);
        documents.join("Trainer Studio")
    })
}

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}
