//! Lets Tauri embed the screens and the capabilities.

fn main() {
    tauri_build::build()
}
