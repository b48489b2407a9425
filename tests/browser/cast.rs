//! Who can be signed in as: the people the demo world lists for its visitors.

use std::path::Path;

/// Role and address of each.
pub struct Cast(Vec<(String, String)>);

impl Cast {
    /// Reads them where the demo world reads them.
    pub fn read() -> Self {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/demo/content/people.toml");
        let table: toml::Table = std::fs::read_to_string(file).unwrap().parse().unwrap();
        let text = |person: &toml::Value, name: &str| Some(person.get(name)?.as_str()?.to_owned());
        let people = table.get("people").and_then(toml::Value::as_array).unwrap();
        Self(people.iter().filter_map(|person| Some((text(person, "sign_in")?, text(person, "email")?))).collect())
    }

    /// The address of the person in a role.
    pub fn email(&self, role: &str) -> &str {
        let found = self.0.iter().find(|(of, _)| of == role);
        found.map(|(_, email)| email.as_str()).unwrap_or_else(|| panic!("nobody is {role} in the demo world"))
    }

    /// Everyone, with the role.
    pub fn everybody(&self) -> Vec<(String, String)> {
        self.0.clone()
    }
}
