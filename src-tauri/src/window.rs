//! The window and what it is made of.

use crate::arguments::Arguments;
use crate::desktop::Desktop;
use crate::{rpc, server};
use std::sync::Arc;
use studio_app::App;
use tauri::{Manager, WebviewUrl, WebviewWindowBuilder};

/// Opens the window and returns when it is closed.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let library = arguments.library.clone();
    let is_sample = arguments.is_sample;
    let mut builder = tauri::Builder::default();
    if library.is_none() {
        // A second start on the same library shows the first one's window instead of a refusal.
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, _, _| {
            if let Some(window) = app.get_webview_window("main") {
                drop(window.unminimize());
                drop(window.set_focus());
            }
        }));
    }
    builder
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(tauri_plugin_window_state::Builder::default().build())
        .invoke_handler(tauri::generate_handler![rpc::rpc, rpc::open_link, rpc::reveal_file])
        .setup(move |tauri_app| {
            let desktop = Arc::new(Desktop::new(tauri_app.handle().clone(), library));
            let app = App::new(desktop.clone());
            desktop.serves_at(server::start(app.clone())?);
            if is_sample {
                app.fill_sample_library()?;
            }
            tauri_app.manage(app);
            WebviewWindowBuilder::new(tauri_app, "main", WebviewUrl::App("index.html".into()))
                .title("Trainer Studio")
                .inner_size(1320.0, 860.0)
                .min_inner_size(900.0, 600.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
        .map_err(|error| format!("The window cannot be opened: {error}."))
}
