//! The main path, step by step, by pressing what stands on the page.

use super::cast::Cast;
use super::screen::Screen;

/// A visitor chooses a language, searches, and reads a challenge.
pub async fn visitor(screen: &mut Screen) {
    screen.go("/").await;
    screen.look().await;
    screen.press("a[href='/en/language']").await;
    screen.look().await;
    screen.press("a[href='/en/challenges']").await;
    screen.look().await;
    screen.write("#site-q", "112").await;
    screen.press(".site-search button").await;
    let found = screen.links("main a[href^='/en/challenges/CH-']").await;
    assert!(!found.is_empty(), "the search finds the 112 challenge: {}", screen.text().await);
    screen.press("main a[href^='/en/challenges/CH-']").await;
    assert!(screen.text().await.contains("112"));
    screen.look().await;
}

/// A company starts a pitch, writes three answers, checks, sends, and holds a receipt.
pub async fn company(screen: &mut Screen, cast: &Cast) {
    screen.sign_in("company", cast.email("company")).await;
    screen.look().await;
    let pitch = new_pitch(screen).await;
    let answers = [
        "Two people listen with us in one centre for a week, and we count which calls waited too long.",
        "We built the same for a hospital desk, where the longest wait fell from nine minutes to two.",
        "It may not work at night, when few calls come in. We say so after the first week and stop then.",
    ];
    screen.go(&format!("{pitch}/pitch/1")).await;
    for answer in answers {
        screen.look().await;
        screen.write("textarea[name=answer]", answer).await;
        screen.press("button[value=next]").await;
    }
    screen.look().await;
    for choice in ["maturity", "used", "price"] {
        screen.choose(&format!("input[name={choice}]")).await;
    }
    screen.press("button[value=next]").await;
    screen.look().await;
    screen.choose("input[name=signatory]").await;
    screen.choose("input[name=interests]").await;
    screen.press("button[value=next]").await;
    screen.look().await;
    screen.press("form[action*='/submit'] button").await;
    assert!(screen.path().await.contains("/receipts/"), "{}", screen.text().await);
    assert!(screen.text().await.contains("R-"));
    screen.look().await;
}

/// Starts a pitch for the first open challenge the company has none for; answers its address.
async fn new_pitch(screen: &mut Screen) -> String {
    screen.go("/en/challenges?state=open").await;
    for challenge in screen.links("main a[href^='/en/challenges/CH-']").await {
        screen.go(&challenge).await;
        if screen.has("form[action*='/company/proposals'] input[name=challenge]").await {
            screen.press("form[action*='/company/proposals'] button").await;
            screen.look().await;
            return screen.path().await;
        }
    }
    panic!("no open challenge without a pitch of this company");
}

/// An author sees the own challenges and a task list.
pub async fn author(screen: &mut Screen, cast: &Cast) {
    screen.sign_in("author", cast.email("author")).await;
    screen.look().await;
    screen.press("main a[href^='/en/agency/challenges/CH-']").await;
    screen.look().await;
}

/// An evaluator opens a sheet that is still hers to fill, gives every mark with a reason, and saves.
pub async fn evaluator(screen: &mut Screen, cast: &Cast) {
    screen.sign_in("evaluator", cast.email("evaluator")).await;
    screen.go("/en/evaluate").await;
    screen.look().await;
    for panel in screen.links("main a[href^='/en/evaluate/CH-']").await {
        screen.go(&panel).await;
        for sheet in screen.links("main a[href*='/sheets/']").await {
            screen.go(&sheet).await;
            if screen.has("form[action*='/sheets/'] textarea").await {
                return score(screen).await;
            }
        }
    }
    panic!("no sheet to fill for this evaluator");
}

async fn score(screen: &mut Screen) {
    screen.look().await;
    let names = screen
        .run("return [...new Set([...document.querySelectorAll('main input[type=radio]')].map(input => input.name))]")
        .await;
    for name in names.as_array().into_iter().flatten().filter_map(serde_json::Value::as_str) {
        screen.choose(&format!("input[name='{name}'][value='4']")).await;
    }
    let reasons = screen.run("return [...document.querySelectorAll('main form textarea')].map(area => area.id)").await;
    for id in reasons.as_array().into_iter().flatten().filter_map(serde_json::Value::as_str) {
        screen.write(&format!("[id='{id}']"), "Says what is measured, with a starting value, and when to stop.").await;
    }
    screen.press("form[action*='/sheets/'] button[value=next]").await;
    assert!(!screen.has("#errors").await, "{}", screen.text().await);
    screen.look().await;
}

/// What follows: the contract with the clock both sides see, the feedback, the lesson, and the trail.
pub async fn afterwards(screen: &mut Screen, cast: &Cast) {
    screen.sign_in("company", cast.email("company")).await;
    screen.go("/en/company/contracts").await;
    screen.look().await;
    screen.press("main a[href^='/en/company/contracts/']").await;
    screen.look().await;
    if screen.has("main a[href*='/invoices/']").await {
        screen.press("main a[href*='/invoices/']").await;
        assert!(screen.text().await.to_lowercase().contains("day"), "{}", screen.text().await);
        screen.look().await;
    }
    screen.go("/en/company").await;
    let feedback = "main a[href$='/feedback']";
    if screen.has(feedback).await {
        screen.press(feedback).await;
        screen.look().await;
    }
    screen.go("/en/lessons").await;
    screen.look().await;
    screen.press("main a[href$='/outcome']").await;
    screen.look().await;
    screen.sign_in("auditor", cast.email("auditor")).await;
    screen.go("/en/audit").await;
    assert!(screen.text().await.contains("proposal"), "{}", screen.text().await);
    screen.look().await;
}
