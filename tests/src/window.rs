//! The real window under a display without a screen, driven through WebKit's own WebDriver.

use crate::built;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long anything may take to appear. A test never waits this long when all is well.
const PATIENCE: Duration = Duration::from_secs(30);

/// A display that nobody sees.
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts one of the size of a small laptop's screen.
    pub fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let mut number = String::new();
        let out = server.stdout.take().expect("Xvfb says its number");
        BufReader::new(out).read_line(&mut number).expect("Xvfb says its number");
        Self { server, name: format!(":{}", number.trim()) }
    }

    /// Keeps what the display shows as a PNG.
    pub fn picture(&self, to: &Path) {
        let status = Command::new("ffmpeg")
            .args(["-loglevel", "error", "-y", "-f", "x11grab", "-video_size", "1440x900", "-i", &self.name])
            .args(["-frames:v", "1"])
            .arg(to)
            .status();
        assert!(status.is_ok_and(|status| status.success()), "no picture could be taken");
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        drop(self.server.kill());
        drop(self.server.wait());
    }
}

/// The studio's window with a library and a configuration folder of its own.
pub struct Window {
    driver: Child,
    /// What speaks to the page.
    pub page: Client,
    home: PathBuf,
}

impl Window {
    /// Starts the studio on the library in `home` and waits until its page stands.
    pub async fn open(display: &Display, home: &Path) -> Self {
        let program = built("trainer-studio", "trainer-studio");
        let port =
            TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("DISPLAY", &display.name)
            .env("GDK_BACKEND", "x11")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("TRAINER_STUDIO_CONFIG", home.join("config"))
            .env("LANGUAGE", "en")
            // Without a graphics card the page is drawn in software, which these two keep WebKit from trying otherwise.
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts");
        let arguments = json!(["--library", home.join("library")]);
        let options = json!({ "binary": program, "args": arguments });
        let capabilities: Capabilities =
            [("webkitgtk:browserOptions".to_owned(), options)].into_iter().collect();
        let address = format!("http://127.0.0.1:{port}");
        let begun = Instant::now();
        let page = loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            match builder.capabilities(capabilities.clone()).connect(&address).await {
                Ok(page) => break page,
                Err(error) if begun.elapsed() > PATIENCE => panic!("the window does not open: {error}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        };
        Self { driver, page, home: home.to_owned() }
    }

    /// The element that the XPath finds, waited for.
    pub async fn find(&self, xpath: &str) -> fantoccini::elements::Element {
        let found = self.page.wait().at_most(PATIENCE).for_element(Locator::XPath(xpath)).await;
        match found {
            Ok(element) => element,
            Err(error) => panic!("“{xpath}” does not appear ({error}); the page says: {}", self.text().await),
        }
    }

    /// Presses what has this role's tag or role and this accessible name, as a person with a mouse would.
    pub async fn press(&self, name: &str) {
        let xpath = format!(
            "//*[self::button or @role='button' or @role='menuitem' or @role='option' or @role='tab' or @role='row' or @role='radio' or self::label]\
             [not(@disabled)][normalize-space(.)={0} or @aria-label={0}]",
            quoted(name)
        );
        self.find(&xpath)
            .await
            .click()
            .await
            .unwrap_or_else(|error| panic!("“{name}” cannot be pressed: {error}"));
    }

    /// The field with this label, of those that can be reached: a dialog hides what lies behind it.
    pub async fn field(&self, label: &str) -> fantoccini::elements::Element {
        let xpath = format!(
            "//*[self::input or self::textarea][@aria-label={0} or @id=//label[normalize-space(.)={0}]/@for]\
             [not(ancestor::*[@aria-hidden='true' or @inert])][not(@type='hidden')]",
            quoted(label)
        );
        self.find(&xpath).await
    }

    /// Waits until the page says something.
    pub async fn says(&self, words: &str) {
        let begun = Instant::now();
        while !self.text().await.contains(words) {
            assert!(
                begun.elapsed() < PATIENCE,
                "the page does not say “{words}”, but: {}",
                self.text().await
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until the page says something no more.
    pub async fn stops_saying(&self, words: &str) {
        let begun = Instant::now();
        while self.text().await.contains(words) {
            assert!(begun.elapsed() < PATIENCE, "the page still says “{words}”");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Everything that the page says.
    pub async fn text(&self) -> String {
        let text = self.page.execute("return document.body ? document.body.innerText : ''", vec![]).await;
        text.ok().and_then(|text| text.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// Runs a script in the page and returns what it returns.
    pub async fn script(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.page.execute(script, arguments).await.unwrap_or_else(|error| panic!("the script fails: {error}"))
    }

    /// Answers the system's file dialogs, which WebDriver cannot see, with this path from now on.
    pub async fn dialogs_answer(&self, path: &Path) {
        self.script(
            "const asked = window.__asked = window.__asked || window.fetch; const answer = JSON.stringify(arguments[0]);
             window.fetch = (address, ...rest) => decodeURIComponent(String(address)).includes('plugin:dialog|')
               ? Promise.resolve(new Response(answer, { headers: { 'Tauri-Response': 'ok', 'content-type': 'application/json' } }))
               : asked(address, ...rest);",
            vec![json!(path)],
        )
        .await;
    }

    /// Ends the studio as a power cut would, at once and without a word.
    pub async fn kill(mut self) {
        let killed = Command::new("pkill")
            .args(["-KILL", "-f"])
            .arg(format!("^.*trainer-studio --library {}", self.home.display()))
            .status();
        assert!(killed.is_ok_and(|status| status.success()), "the studio was not running");
        drop(self.driver.kill());
        drop(self.driver.wait());
    }

    /// Closes the window.
    pub async fn close(mut self) {
        drop(self.page.clone().close().await);
        drop(self.driver.kill());
        drop(self.driver.wait());
    }
}

fn quoted(text: &str) -> String {
    if text.contains('\'') { format!("\"{text}\"") } else { format!("'{text}'") }
}
