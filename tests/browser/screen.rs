//! A browser with a screen, and a person in front of it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::machine::{self, CHROMIUM, Machine};

/// What the browser does with scripts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Script {
    /// Runs them.
    On,
    /// Runs none of ours, so that pages stand as they were sent; axe-core, which is a script itself, still runs.
    Blocked,
    /// Runs none at all, as some browsers are set.
    Off,
}

pub struct Screen {
    pub(super) driver: WebDriver,
    pub(super) script: Script,
    pub(super) axe: String,
    /// Where pictures go.
    pub(super) pictures: PathBuf,
    /// The kinds of pages looked at, each with the parts it was made of.
    pub(super) seen: BTreeMap<String, BTreeSet<String>>,
    /// What is wrong, and under which circumstances.
    pub(super) faults: BTreeMap<String, Vec<String>>,
    base: String,
    port: u16,
}

impl Drop for Screen {
    fn drop(&mut self) {
        machine::end_session(self.port, &self.driver.session_id().to_string());
    }
}

impl Screen {
    /// Opens a browser without a past.
    pub async fn open(machine: &Machine, name: &str, script: Script) -> Self {
        let driver = WebDriver::new(&machine.driver, wishes(machine.folder.path(), script)).await.unwrap();
        // Its own way to end a session blocks the test for good when that test has failed: see Drop below.
        driver.clone().leak().unwrap();
        let pictures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/artefacts/browser").join(name);
        drop(std::fs::remove_dir_all(&pictures));
        std::fs::create_dir_all(&pictures).unwrap();
        let (seen, faults) = (BTreeMap::new(), BTreeMap::new());
        let (axe, base) = (machine.axe.clone(), machine.base.clone());
        let port = machine.driver_port;
        let screen = Self { driver, script, axe, pictures, seen, faults, base, port };
        if script == Script::Blocked {
            screen.tell("Network.enable", json!({})).await;
            screen.tell("Network.setBlockedURLs", json!({"urls": ["*parvis*.js*"]})).await;
        }
        screen
    }

    /// Closes it and says everything that was wrong, page by page.
    pub fn close(self) {
        println!("looked at {} kinds of pages", self.seen.len());
        let faults: Vec<String> =
            self.faults.iter().map(|(fault, when)| format!("{fault} [{}]", when.join(", "))).collect();
        assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    }

    /// Notes that something is wrong, and says it at once: a story that stops later must not take it along.
    pub fn fault(&mut self, fault: String, when: &str) {
        println!("{fault} [{when}]");
        self.faults.entry(fault).or_default().push(when.to_owned());
    }

    /// Goes to an address.
    pub async fn go(&self, path: &str) {
        self.driver.goto(format!("{}{path}", self.base)).await.unwrap_or_else(|why| panic!("{path}: {why}"));
    }

    /// Where the browser is, without what comes after the path.
    pub async fn path(&self) -> String {
        self.driver.current_url().await.unwrap().path().to_owned()
    }

    /// Everything the page says.
    pub async fn text(&self) -> String {
        self.run("return document.body.innerText").await.as_str().unwrap_or_default().to_owned()
    }

    /// Whether something stands on the page.
    pub async fn has(&self, css: &str) -> bool {
        !self.driver.find_all(By::Css(css)).await.unwrap().is_empty()
    }

    /// Where the links go that a selector finds.
    pub async fn links(&self, css: &str) -> Vec<String> {
        let script = format!("return [...document.querySelectorAll({})].map(a => a.getAttribute('href'))", json!(css));
        let found = self.run(&script).await;
        let found = found.as_array().into_iter().flatten().filter_map(Value::as_str);
        found.map(|link| link.split('#').next().unwrap_or_default().to_owned()).collect()
    }

    /// Types into a field, over what stands there.
    pub async fn write(&self, css: &str, text: &str) {
        let field = self.one(css).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Ticks or chooses: presses the words beside the input, as people do.
    pub async fn choose(&self, css: &str) {
        let field = self.one(css).await;
        let words = field.parent().await.unwrap();
        words.scroll_into_view().await.unwrap();
        words.click().await.unwrap();
        assert!(field.is_selected().await.unwrap(), "{css} is chosen");
    }

    /// Presses something that leads to another page, and waits for that page.
    pub async fn press(&self, css: &str) {
        let from = self.path().await;
        let button = self.one(css).await;
        self.run("window.isOldPage = true").await;
        button.scroll_into_view().await.unwrap();
        button.click().await.unwrap_or_else(|why| panic!("{css} on {from}: {why}"));
        for _ in 0..400 {
            let ready = "return !window.isOldPage && document.readyState === 'complete'";
            let is_new = self.driver.execute(ready, Vec::new()).await.is_ok_and(|found| found.json() == &json!(true));
            if is_new {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("pressing {css} on {from} leads nowhere");
    }

    /// Signs in with the password the demo world shows, after signing whoever was there out.
    pub async fn sign_in(&mut self, role: &str, email: &str) {
        self.driver.delete_all_cookies().await.unwrap();
        self.go("/en/sign-in").await;
        let shown = self.driver.find(By::Css("input[type=hidden][name=password]")).await;
        let password = shown.expect("a demo sign-in").value().await.unwrap().unwrap();
        self.look().await;
        self.write("input#email", email).await;
        self.write("input#password", &password).await;
        self.press("main form button").await;
        assert!(!self.path().await.contains("sign-in"), "{role} is signed in: {}", self.text().await);
        if self.path().await.ends_with("/me/role") {
            self.look().await;
            self.press("main form button").await;
        }
    }

    async fn one(&self, css: &str) -> WebElement {
        match self.driver.find(By::Css(css)).await {
            Ok(found) => found,
            Err(_) => panic!("no {css} on {}:\n{}", self.path().await, self.text().await),
        }
    }

    /// Runs a script of the test, not of the page.
    pub async fn run(&self, script: &str) -> Value {
        self.driver.execute(script, Vec::new()).await.unwrap_or_else(|why| panic!("{script}: {why}")).json().clone()
    }

    /// Sets something of the browser that pages cannot set.
    pub async fn tell(&self, command: &str, how: Value) {
        self.driver.cdp().send_raw(command, how).await.unwrap_or_else(|why| panic!("{command}: {why}"));
    }
}

/// The browser as wanted: a profile of its own, no network but this machine's.
fn wishes(folder: &Path, script: Script) -> thirtyfour::ChromeCapabilities {
    let mut wishes = DesiredCapabilities::chrome();
    wishes.set_binary(CHROMIUM).unwrap();
    for argument in [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--force-prefers-reduced-motion",
    ] {
        wishes.add_arg(argument).unwrap();
    }
    wishes.add_arg(&format!("--user-data-dir={}", folder.join("browser").display())).unwrap();
    wishes.set("goog:loggingPrefs", json!({"browser": "ALL"})).unwrap();
    if script == Script::Off {
        let prefs = json!({"profile.managed_default_content_settings.javascript": 2});
        wishes.add_experimental_option("prefs", prefs).unwrap();
    }
    wishes
}
