//! Every address, knocked on by everybody: the answers as one table, kept beside this file.

use parvis::app;
use parvis::kernel::actor::Role;

use crate::world::{Browser, World};

/// An address with something in each gap that exists for nobody.
fn filled(path: &str) -> String {
    let mut parts = Vec::new();
    for part in path.split('/') {
        parts.push(match part {
            "{reference}" => "CH-2026-999".to_owned(),
            gap if gap.starts_with('{') => "0".repeat(26),
            word => word.to_owned(),
        });
    }
    format!("/en{}", parts.join("/"))
}

/// What an answer says of the door, not of what lies behind it.
async fn knock(browser: &mut Browser, method: &str, path: &str) -> &'static str {
    let page = match method {
        "GET" => browser.get_once(path).await,
        _ => browser.post_once(path, &[]).await,
    };
    assert!(page.status < 500, "{method} {path}: {}\n{}", page.status, page.html);
    let to_sign_in = page.location.as_deref().is_some_and(|to| to.contains("/sign-in?next="));
    match page.status {
        303 if to_sign_in => "sign-in",
        403 if page.shows("Only") && page.shows("can open this page") => "403",
        _ => "in",
    }
}

#[actix_web::test]
async fn everybody_is_let_in_exactly_where_the_table_says() {
    let world = World::new().await;
    let agency = world.organization("agency", "Mobility");
    let company = world.organization("company", "Acme");
    let lab = world.organization("lab", "The lab");
    let mut people: Vec<(String, Option<Role>, Browser)> = vec![("visitor".to_owned(), None, world.visitor())];
    for role in Role::ALL {
        let organization = match role {
            Role::CompanyMember => &company,
            Role::LabAdministrator | Role::Auditor | Role::Evaluator => &lab,
            Role::Author | Role::Approver | Role::Finance => &agency,
        };
        people.push((role.to_string(), Some(*role), world.person(role.as_str(), *role, organization)));
    }
    let mut table = String::new();
    for route in app::route_table() {
        let path = filled(route.path);
        let mut line = format!("{:4} {:60} {:9}", route.method, route.path, format!("{:?}", route.access));
        for (name, role, browser) in &mut people {
            // Signing out or wearing another role would change who knocks next.
            let changes_who = ["/sign-out", "/me/role"].contains(&route.path);
            let answer = if changes_who { "in" } else { knock(browser, route.method, &path).await };
            let public = route.access == parvis::platform::web::Access::Public;
            let expected = match role {
                None if public => "in",
                None => "sign-in",
                Some(role) if route.access.admits(Some(*role)) => "in",
                Some(_) => "403",
            };
            if !changes_who {
                assert_eq!(answer, expected, "{name}: {} {}", route.method, route.path);
            }
            line.push_str(match answer {
                _ if changes_who => " ·",
                "in" => " ✔",
                _ => " ✘",
            });
        }
        table.push_str(line.trim_end());
        table.push('\n');
    }
    let heads: Vec<String> = people.iter().map(|(name, ..)| name.clone()).collect();
    insta::assert_snapshot!(format!("who: {}\n\n{table}", heads.join(", ")));
}
