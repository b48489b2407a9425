//! A browser without a screen: keeps cookies, follows redirects, fills forms as they stand in the page.

use std::collections::BTreeMap;

use actix_web::cookie::Cookie;
use actix_web::http::header;
use actix_web::test::TestRequest;
use parvis::kernel::id::AccountId;
use scraper::{ElementRef, Html, Selector};

use super::Answering;

/// Somebody's browser.
pub struct Browser {
    answer: Answering,
    cookies: BTreeMap<String, String>,
    account: Option<AccountId>,
    network: [u8; 4],
    pub name: String,
    pub email: String,
}

/// A page as it came.
#[derive(Debug, Clone)]
pub struct Page {
    pub status: u16,
    pub path: String,
    pub html: String,
    pub location: Option<String>,
    pub headers: Vec<(String, String)>,
}

impl Browser {
    pub(super) fn new(answer: Answering) -> Self {
        Self {
            answer,
            cookies: BTreeMap::new(),
            account: None,
            network: [127, 0, 0, 1],
            name: String::new(),
            email: String::new(),
        }
    }

    pub(super) fn be(&mut self, account: AccountId, name: &str, email: &str) {
        self.account = Some(account);
        name.clone_into(&mut self.name);
        email.clone_into(&mut self.email);
    }

    /// Goes on from another network address.
    pub fn move_to(&mut self, network: [u8; 4]) {
        self.network = network;
    }

    /// The account of the person.
    pub fn account(&self) -> AccountId {
        self.account.expect("somebody with an account")
    }

    pub fn set_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    /// Loses every cookie, as when somebody clears the browser.
    pub fn clear_cookies(&mut self) {
        self.cookies.clear();
    }

    pub fn cookie(&self, name: &str) -> Option<&str> {
        self.cookies.get(name).map(String::as_str)
    }

    /// Gets a page and follows redirects.
    pub async fn get(&mut self, path: &str) -> Page {
        let mut page = self.get_once(path).await;
        for _ in 0..5 {
            let Some(location) = page.location.clone() else { break };
            page = self.get_once(&location).await;
        }
        page
    }

    /// Gets a page and stays where it answers.
    pub async fn get_once(&mut self, path: &str) -> Page {
        self.send(TestRequest::get().uri(without_fragment(path)), path).await
    }

    /// Asks only whether a page is there.
    pub async fn head(&mut self, path: &str) -> Page {
        self.send(TestRequest::with_uri(path).method(actix_web::http::Method::HEAD), path).await
    }

    /// Posts fields to a path as a form of ours would, with a token from any page.
    pub async fn post_once(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let owned: Vec<(String, String)> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.post_raw(path, &encode(&owned), "same-origin").await
    }

    /// Posts fields and follows the redirect.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.post_once(path, fields).await;
        match page.location.clone() {
            Some(location) => self.get(&location).await,
            None => page,
        }
    }

    /// Posts a body from a site.
    pub async fn post_raw(&mut self, path: &str, body: &str, from: &str) -> Page {
        let request = TestRequest::post()
            .uri(without_fragment(path))
            .insert_header(("sec-fetch-site", from))
            .insert_header((header::CONTENT_TYPE, "application/x-www-form-urlencoded"))
            .set_payload(body.to_owned());
        self.send(request, path).await
    }

    /// Fills the form whose action contains `action`, over what it holds already, and posts it; follows the redirect.
    pub async fn fill(&mut self, page: &Page, action: &str, values: &[(&str, &str)]) -> Page {
        let answer = self.fill_once(page, action, values).await;
        match answer.location.clone() {
            Some(location) => self.get(&location).await,
            None => answer,
        }
    }

    /// The same, staying where it answers.
    pub async fn fill_once(&mut self, page: &Page, action: &str, values: &[(&str, &str)]) -> Page {
        let (target, mut fields) = page.form(action);
        for (name, _) in values {
            fields.retain(|(field, _)| field != name);
        }
        fields.extend(values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        let target = if target.is_empty() { page.path.clone() } else { target };
        self.post_raw(&target, &encode(&fields), "same-origin").await
    }

    async fn send(&mut self, mut request: TestRequest, path: &str) -> Page {
        for (name, value) in &self.cookies {
            request = request.cookie(Cookie::new(name.clone(), value.clone()));
        }
        let request = request.peer_addr((self.network, 40_000).into()).to_request();
        let raw = (self.answer)(request).await;
        for set in raw.headers.get_all(header::SET_COOKIE) {
            let cookie = Cookie::parse(set.to_str().unwrap().to_owned()).unwrap();
            let gone = cookie.max_age().is_some_and(|age| age.is_zero());
            if gone || cookie.value().is_empty() {
                self.cookies.remove(cookie.name());
            } else {
                self.cookies.insert(cookie.name().to_owned(), cookie.value().to_owned());
            }
        }
        let text = |name| raw.headers.get(name).and_then(|value| value.to_str().ok()).map(ToOwned::to_owned);
        Page {
            status: raw.status,
            path: without_fragment(path).to_owned(),
            html: String::from_utf8_lossy(&raw.body).into_owned(),
            location: text(header::LOCATION),
            headers: raw
                .headers
                .iter()
                .map(|(name, value)| (name.to_string(), value.to_str().unwrap_or_default().to_owned()))
                .collect(),
        }
    }
}

impl Page {
    /// The texts of everything a CSS selector finds.
    pub fn all(&self, selector: &str) -> Vec<String> {
        let document = Html::parse_document(&self.html);
        document.select(&parse(selector)).map(|found| tidy(&found.text().collect::<String>())).collect()
    }

    /// The text of the first thing a CSS selector finds.
    pub fn one(&self, selector: &str) -> String {
        let all = self.all(selector);
        all.into_iter().next().unwrap_or_else(|| panic!("no {selector} on {}:\n{}", self.path, self.html))
    }

    /// The addresses of all links.
    pub fn links(&self) -> Vec<String> {
        let document = Html::parse_document(&self.html);
        let links = parse("a[href]");
        document.select(&links).filter_map(|link| link.value().attr("href").map(ToOwned::to_owned)).collect()
    }

    /// An attribute of the first thing a CSS selector finds.
    pub fn attribute(&self, selector: &str, name: &str) -> String {
        let document = Html::parse_document(&self.html);
        let found = document.select(&parse(selector)).next();
        found.and_then(|found| found.value().attr(name)).unwrap_or_default().to_owned()
    }

    /// Whether the page shows a text.
    pub fn shows(&self, text: &str) -> bool {
        self.text().contains(&tidy(text))
    }

    /// Everything the page says, in one line.
    pub fn text(&self) -> String {
        let document = Html::parse_document(&self.html);
        tidy(&document.root_element().text().collect::<Vec<_>>().join(" "))
    }

    /// The address and current values of the form whose action contains `action`.
    pub fn form(&self, action: &str) -> (String, Vec<(String, String)>) {
        let document = Html::parse_document(&self.html);
        let forms = parse("form[method=post]");
        let form = document
            .select(&forms)
            .find(|form| form.value().attr("action").unwrap_or_default().contains(action))
            .unwrap_or_else(|| panic!("no form to {action} on {} ({}):\n{}", self.path, self.status, self.html));
        let mut fields = Vec::new();
        for input in form.select(&parse("input, textarea, select")) {
            if let Some(name) = input.value().attr("name") {
                fields.extend(values(input).into_iter().map(|value| (name.to_owned(), value)));
            }
        }
        let target = form.value().attr("action").unwrap_or_default();
        (without_fragment(target).to_owned(), fields)
    }

    /// A header of the answer.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(header, _)| header == name).map(|(_, value)| value.as_str())
    }
}

/// What a control would send.
fn values(input: ElementRef<'_>) -> Vec<String> {
    let attribute = |name| input.value().attr(name);
    match input.value().name() {
        "textarea" => {
            let text = input.text().collect::<String>();
            vec![text.strip_prefix('\n').unwrap_or(&text).to_owned()]
        }
        "select" => {
            let options = parse("option");
            let chosen = input.select(&options).find(|option| option.value().attr("selected").is_some());
            let chosen = chosen.or_else(|| input.select(&options).next());
            chosen.and_then(|option| option.value().attr("value")).map(ToOwned::to_owned).into_iter().collect()
        }
        _ => match attribute("type").unwrap_or("text") {
            "radio" | "checkbox" if attribute("checked").is_none() => Vec::new(),
            "submit" | "button" => Vec::new(),
            "radio" | "checkbox" => vec![attribute("value").unwrap_or("on").to_owned()],
            _ => vec![attribute("value").unwrap_or_default().to_owned()],
        },
    }
}

fn encode(fields: &[(String, String)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

fn without_fragment(path: &str) -> &str {
    path.split('#').next().unwrap_or_default()
}

fn parse(selector: &str) -> Selector {
    Selector::parse(selector).unwrap_or_else(|_| panic!("a selector: {selector}"))
}

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
