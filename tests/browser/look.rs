//! Looking at a page: wide and narrow, light and dark, by eye (a picture is kept) and by axe-core.

use serde_json::{Value, json};

use super::screen::{Screen, Script};

/// What axe-core checks: WCAG 2.2 to level AA, and its best practices.
const RULES: &str = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
/// How often one kind of page is looked at.
const LOOKS: usize = 3;
/// A desk and the narrowest telephone.
const WIDTHS: [u32; 2] = [1280, 320];

impl Screen {
    /// Looks at the page the browser is on. A kind of page is looked at again where it is made of other parts, such as
    /// a task list that is done, but not for every challenge.
    pub async fn look(&mut self) {
        let kind = kind(&self.path().await);
        let parts = self
            .run(
                "return [...new Set([...document.querySelectorAll('main *')].map(e => e.tagName + '.' + e.className))]\
                 .sort().join()",
            )
            .await;
        let looks = self.seen.entry(kind.clone()).or_default();
        if looks.len() >= LOOKS || !looks.insert(parts.to_string()) {
            return;
        }
        let page = if looks.len() == 1 { kind } else { format!("{kind} {}", looks.len()) };
        self.expect_status(&page, 200).await;
        self.examine(&page).await;
    }

    /// Looks at a page that says that something is not there.
    pub async fn look_at_refusal(&mut self, path: &str, status: i64) {
        self.go(path).await;
        let page = kind(path);
        self.expect_status(&page, status).await;
        self.examine(&page).await;
    }

    async fn expect_status(&mut self, page: &str, wanted: i64) {
        let status = self.run("return performance.getEntriesByType('navigation')[0].responseStatus").await;
        let status = status.as_i64().unwrap_or_default();
        if status != wanted {
            self.fault(format!("{page} answers {status}, not {wanted}"), "always");
        }
    }

    async fn examine(&mut self, page: &str) {
        if self.script != Script::Off {
            let axe = self.axe.clone();
            self.run(&axe).await;
        }
        for width in WIDTHS {
            let metrics = json!({"width": width, "height": 1600, "deviceScaleFactor": 1, "mobile": false});
            self.tell("Emulation.setDeviceMetricsOverride", metrics).await;
            for theme in ["light", "dark"] {
                let features = json!([{"name": "prefers-color-scheme", "value": theme}]);
                self.tell("Emulation.setEmulatedMedia", json!({"features": features})).await;
                let when = format!("{width} {theme}");
                self.measure(page, &when).await;
                if self.script != Script::Off {
                    self.ask_axe(page, &when).await;
                }
                let name = page.trim_start_matches("/en/").trim_matches('/').replace(['/', ' '], "_");
                let name = if name.is_empty() { "start" } else { &name };
                let picture = format!("{name}-{width}-{theme}.png");
                self.driver.screenshot(&self.pictures.join(picture)).await.unwrap();
            }
        }
        self.tell("Emulation.clearDeviceMetricsOverride", json!({})).await;
        self.read_console(page).await;
    }

    /// Nothing may stick out to the side.
    async fn measure(&mut self, page: &str, when: &str) {
        let wide = self
            .run(
                "const root = document.documentElement; if (root.scrollWidth <= root.clientWidth) return ''; \
                 const out = [...document.body.querySelectorAll('*')].filter(e => \
                 e.getBoundingClientRect().right > root.clientWidth + 1); const e = out[out.length - 1]; \
                 return root.scrollWidth + ' px: ' + (e ? e.tagName + '.' + e.className : '?')",
            )
            .await;
        if let Some(fault) = wide.as_str().filter(|text| !text.is_empty()) {
            self.fault(format!("{page} scrolls sideways, {fault}"), when);
        }
    }

    async fn ask_axe(&mut self, page: &str, when: &str) {
        let script = format!(
            "const done = arguments[0]; axe.run(document, {{runOnly: {{type: 'tag', values: {RULES}}}, \
             resultTypes: ['violations']}}).then(found => done(found.violations.flatMap(rule => rule.nodes.map(node => \
             rule.id + ' (' + rule.impact + ') at ' + node.target.join(' ') + ': ' + node.failureSummary))), \
             fault => done(['axe-core: ' + fault]))"
        );
        let found = self.driver.execute_async(&script, Vec::new()).await.unwrap().json().clone();
        for violation in found.as_array().into_iter().flatten().filter_map(Value::as_str) {
            self.fault(format!("{page} {}", violation.replace('\n', " ")), when);
        }
    }

    /// The browser reports what the policy of the page forbade, and scripts that failed.
    async fn read_console(&mut self, page: &str) {
        let Ok(entries) = self.driver.browser_log().await else { return };
        for entry in entries {
            let policy = entry.message.contains("Content Security Policy") || entry.message.contains("Refused to");
            if policy || entry.source.as_deref() == Some("javascript") {
                self.fault(format!("{page} in the console: {}", entry.message), "always");
            }
        }
    }
}

/// The kind of page an address shows: names of things are left out.
pub fn kind(path: &str) -> String {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let segment = |segment: &str| {
        let is_id = segment.len() == 26 && segment.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if is_id {
            "{id}".to_owned()
        } else if segment.starts_with("CH-") {
            "{reference}".to_owned()
        } else if !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit()) {
            "{n}".to_owned()
        } else {
            segment.to_owned()
        }
    };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}
