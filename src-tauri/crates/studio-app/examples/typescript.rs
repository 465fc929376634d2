//! Prints the TypeScript side of the wire; `cargo xtask codegen` writes it to `ui/src/api/generated.ts`.
#![allow(clippy::print_stdout, reason = "printing is what it is for")]

fn main() {
    print!("{}", studio_app::typescript());
}
