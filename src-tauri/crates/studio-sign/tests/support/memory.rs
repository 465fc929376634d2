//! How much memory a test took.
#![allow(clippy::disallowed_methods, reason = "only the system knows")]

/// The most memory that this process ever had, in KiB; nothing where the system does not tell.
pub fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_ascii_whitespace().nth(1)?.parse().ok()
}
