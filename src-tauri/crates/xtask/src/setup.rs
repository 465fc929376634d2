//! Installs what is missing on Debian and Ubuntu, and says what to install elsewhere.

use crate::run::{output, run, run_with};
use crate::workspace::{root, ui};

/// What the build needs from Debian: WebKitGTK and librsvg for the window, FFmpeg's libraries and libclang for media.
const BUILD: &[&str] = &[
    "build-essential",
    "libavcodec-dev",
    "libavfilter-dev",
    "libavformat-dev",
    "libavutil-dev",
    "libclang-dev",
    "librsvg2-dev",
    "libswresample-dev",
    "libswscale-dev",
    "libwebkit2gtk-4.1-dev",
    "pkg-config",
];

/// What running and testing need: a display without a screen, a driver for the window, codecs, a browser, fonts, and
/// the independent judges of packages and signatures.
const RUN: &[&str] = &[
    "chromium",
    "dbus",
    "ffmpeg",
    "fonts-noto-cjk",
    "fonts-noto-core",
    "gstreamer1.0-libav",
    "gstreamer1.0-plugins-bad",
    "gstreamer1.0-plugins-good",
    "libxml2-utils",
    "openssl",
    "time",
    "unzip",
    "webkit2gtk-driver",
    "xauth",
    "xvfb",
];

/// Makes the machine ready to build, run and test.
pub(crate) fn setup() -> Result<(), String> {
    system_packages()?;
    node_modules()
}

/// Makes the machine ready to build and run, without what only tests need.
pub(crate) fn node_modules() -> Result<(), String> {
    let version = output(&root(), "node", &["--version"])
        .ok_or("Node.js is not installed: install version 20 or newer, with npm, and run this again.")?;
    let major: u32 =
        version.trim().trim_start_matches('v').split('.').next().and_then(|n| n.parse().ok()).unwrap_or(0);
    if major < 20 {
        return Err(format!("Node.js {} is too old: install version 20 or newer.", version.trim()));
    }
    if is_installed() {
        return Ok(());
    }
    println!("Installing the npm packages of ui/package-lock.json …");
    run(&ui(), "npm", &["ci", "--ignore-scripts", "--no-audit", "--no-fund"])?;
    std::fs::copy(ui().join("package-lock.json"), stamp())
        .map(drop)
        .map_err(|error| format!("ui/node_modules cannot be written: {error}."))
}

/// Whether the modules are those of the lock file: the lock file that they were installed from lies beside them.
fn is_installed() -> bool {
    let lock = std::fs::read(ui().join("package-lock.json")).ok();
    lock.is_some() && lock == std::fs::read(stamp()).ok()
}

fn stamp() -> std::path::PathBuf {
    ui().join("node_modules").join(".installed-from-lock.json")
}

/// Installs the Debian packages that are missing, or names what another system needs.
pub(crate) fn system_packages() -> Result<(), String> {
    if !cfg!(target_os = "linux") {
        println!("{}", elsewhere());
        return Ok(());
    }
    if output(&root(), "dpkg-query", &["--version"]).is_none() {
        println!("This is not Debian or Ubuntu. Install what these packages hold: {}.", all().join(", "));
        return Ok(());
    }
    let missing: Vec<&str> = all().into_iter().filter(|package| !has_package(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing with apt-get: {}", missing.join(" "));
    let is_root = output(&root(), "id", &["-u"]).is_some_and(|id| id.trim() == "0");
    let apt = |arguments: &[&str]| {
        let environment = [("DEBIAN_FRONTEND", "noninteractive")];
        if is_root {
            run_with(&root(), "apt-get", arguments, &environment)
        } else {
            let mut with_sudo = vec!["DEBIAN_FRONTEND=noninteractive", "apt-get"];
            with_sudo.extend(arguments);
            run(&root(), "sudo", &with_sudo)
        }
    };
    apt(&["update", "-q"])?;
    let mut install = vec!["install", "-y", "-q", "--no-install-recommends"];
    install.extend(&missing);
    apt(&install)
}

fn all() -> Vec<&'static str> {
    BUILD.iter().chain(RUN).copied().collect()
}

fn has_package(package: &str) -> bool {
    output(&root(), "dpkg-query", &["-W", "-f=${Status}", package])
        .is_some_and(|status| status.contains("ok installed"))
}

fn elsewhere() -> &'static str {
    if cfg!(windows) {
        "On Windows install by hand: Rust with the MSVC build tools, Node.js 20 or newer, LLVM (for libclang), a shared \
         development build of FFmpeg 5.1 or newer with FFMPEG_DIR set to it, and the WebView2 runtime (part of Windows 11)."
    } else {
        "On macOS install by hand: the Xcode command line tools, Rust, and with Homebrew: node ffmpeg pkg-config llvm."
    }
}
