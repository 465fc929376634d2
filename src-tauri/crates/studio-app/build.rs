//! Embeds the course templates, so that the studio has them wherever it is installed.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::expect_used,
    reason = "a build script reads the checkout and talks to cargo"
)]

use std::fmt::Write;
use std::path::{Path, PathBuf};

fn main() {
    let templates = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../course-templates");
    println!("cargo::rerun-if-changed={}", templates.display());
    let mut table = String::from("&[\n");
    for folder in sorted(&templates).into_iter().filter(|path| path.is_dir()) {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        writeln!(table, "    ({name:?}, &[").expect("writing to a string");
        for file in files(&folder) {
            println!("cargo::rerun-if-changed={}", file.display());
            let inner = file
                .strip_prefix(&folder)
                .expect("a file of the folder")
                .to_string_lossy()
                .replace('\\', "/");
            let file = file.canonicalize().expect("a file that was just listed");
            writeln!(
                table,
                "        ({inner:?}, include_bytes!({:?}) as &[u8]),",
                file.display().to_string()
            )
            .expect("writing to a string");
        }
        table.push_str("    ]),\n");
    }
    table.push_str("]\n");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("templates.rs");
    std::fs::write(out, table).expect("cargo's OUT_DIR can be written");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    sorted(folder)
        .into_iter()
        .flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] })
        .collect()
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}
