//! The commands that the page can send to the shell.

use studio_app::{App, Failure, FailureCode};
use tauri::State;
use tauri_plugin_opener::OpenerExt;

/// Passes a request to the app. It runs off the window's thread, so that a slow disk never freezes the window.
#[tauri::command]
pub(crate) async fn rpc(
    app: State<'_, App>,
    command: String,
    request: serde_json::Value,
) -> Result<serde_json::Value, Failure> {
    let app = app.inner().clone();
    let answered = tauri::async_runtime::spawn_blocking(move || app.dispatch(&command, request)).await;
    answered.unwrap_or_else(|error| {
        Err(Failure::new(FailureCode::Fault, format!("The request broke off: {error}.")))
    })
}

/// Opens an address in the person's browser. Only what a person would follow from a page: the web and mail.
#[tauri::command]
pub(crate) fn open_link(window: tauri::AppHandle, address: &str) -> Result<(), Failure> {
    let is_followed = ["https://", "http://", "mailto:"].iter().any(|scheme| address.starts_with(scheme));
    if !is_followed {
        return Err(Failure::new(
            FailureCode::BadRequest,
            format!("“{address}” is not an address on the web."),
        ));
    }
    window.opener().open_url(address, None::<&str>).map_err(|error| could_not_open(address, &error))
}

/// Shows a file in its folder.
#[tauri::command]
pub(crate) fn reveal_file(window: tauri::AppHandle, path: &str) -> Result<(), Failure> {
    window.opener().reveal_item_in_dir(path).map_err(|error| could_not_open(path, &error))
}

fn could_not_open(what: &str, error: &dyn std::fmt::Display) -> Failure {
    Failure::new(FailureCode::Fault, format!("“{what}” cannot be opened: {error}."))
}
