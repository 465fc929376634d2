//! What the user has chosen for the studio itself, kept as `settings.json` in the configuration folder.

use crate::app::App;
use crate::failure::{Failure, FailureCode};
use crate::wire::{Appearance, Nothing, Settings, SettingsSet};
use serde_json::{Value, json};
use std::path::PathBuf;

/// The settings; defaults where there are none or where they cannot be read, since no setting is worth a refusal to
/// start.
pub(crate) fn get(app: &App, _: Nothing) -> Result<Settings, Failure> {
    let text = std::fs::read(file(app)).unwrap_or_default();
    let stored: Value = serde_json::from_slice(&text).unwrap_or_default();
    let appearance = match stored["appearance"].as_str() {
        Some("light") => Appearance::Light,
        Some("dark") => Appearance::Dark,
        _ => Appearance::System,
    };
    Ok(Settings { language: stored["language"].as_str().map(str::to_owned), appearance })
}

/// Keeps the settings.
pub(crate) fn set(app: &App, request: SettingsSet) -> Result<Settings, Failure> {
    let Settings { language, appearance } = &request.settings;
    let appearance = match appearance {
        Appearance::System => "system",
        Appearance::Light => "light",
        Appearance::Dark => "dark",
    };
    let stored = json!({ "format": 1, "language": language, "appearance": appearance });
    write(app, &stored).map_err(|error| {
        Failure::new(FailureCode::Disk, format!("The settings cannot be kept: {error}."))
            .with_hint("Check that the disk has room and that you may write to your configuration folder.")
    })?;
    Ok(request.settings)
}

fn write(app: &App, stored: &Value) -> std::io::Result<()> {
    let folder = app.host().config_folder();
    std::fs::create_dir_all(&folder)?;
    let mut file = tempfile::NamedTempFile::new_in(&folder)?;
    std::io::Write::write_all(&mut file, stored.to_string().as_bytes())?;
    file.persist(self::file(app)).map(drop).map_err(|error| error.error)
}

fn file(app: &App) -> PathBuf {
    app.host().config_folder().join("settings.json")
}
