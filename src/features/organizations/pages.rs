//! The pages of organisations, one struct a template.

use askama::Template;

use crate::platform::web::ui::{Answer, Choice, Pager, Tag, Tone};
use crate::platform::web::{FormView, Layout};

use super::domain::company::COUNTRIES;
use super::domain::{Kind, Size, StandingCode};
use super::queries::Member;

#[derive(Template)]
#[template(path = "organizations/company_new.html")]
pub(super) struct CompanyNewPage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) countries: Vec<Choice>,
    /// The number is registered: the person can ask to be let in.
    pub(super) known: bool,
    /// Where to go once it is registered; empty for the facts of the company.
    pub(super) next: String,
}

#[derive(Template)]
#[template(path = "organizations/facts.html")]
pub(super) struct FactsPage {
    pub(super) l: Layout,
    pub(super) tag: Tag,
    pub(super) answers: Vec<Answer>,
}

#[derive(Template)]
#[template(path = "organizations/facts_edit.html")]
pub(super) struct FactsEditPage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) identity: String,
    pub(super) sizes: Vec<Choice>,
}

/// A person of a team, in words.
pub(super) struct MemberLine {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) role: String,
    pub(super) since: String,
    pub(super) own: bool,
    /// Where the role is ended; empty when it can't be.
    pub(super) remove: String,
}

/// An invitation nobody answered.
pub(super) struct InvitationLine {
    pub(super) email: String,
    pub(super) role: String,
    pub(super) until: String,
    pub(super) expired: bool,
    pub(super) revoke: String,
}

#[derive(Template)]
#[template(path = "organizations/team.html")]
pub(super) struct TeamPage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) name: String,
    pub(super) members: Vec<MemberLine>,
    pub(super) invitations: Vec<InvitationLine>,
    /// Whether the reader decides who belongs to it.
    pub(super) decides: bool,
}

#[derive(Template)]
#[template(path = "organizations/invite.html")]
pub(super) struct InvitePage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) name: String,
    pub(super) action: String,
    /// The roles to choose from; none when there is only one.
    pub(super) roles: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "organizations/remove.html")]
pub(super) struct RemovePage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) person: String,
    pub(super) role: String,
    pub(super) organization: String,
    pub(super) action: String,
    pub(super) back: String,
}

#[derive(Template)]
#[template(path = "organizations/invitation.html")]
pub(super) struct InvitationPage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) organization: String,
    pub(super) role: String,
    pub(super) email: String,
    pub(super) until: String,
    pub(super) token: String,
    /// Who is signed in here: nobody, the person invited, or somebody else.
    pub(super) reader: Reader,
}

/// Who reads an invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Reader {
    Nobody,
    Invited,
    Other { email: String },
}

/// One line of the lab's list.
pub(super) struct ListedLine {
    pub(super) name: String,
    pub(super) href: String,
    pub(super) kind: String,
    pub(super) country: String,
    pub(super) since: String,
    pub(super) tag: Tag,
}

#[derive(Template)]
#[template(path = "organizations/list.html")]
pub(super) struct ListPage {
    pub(super) l: Layout,
    pub(super) words: String,
    pub(super) kinds: Vec<(Choice, bool)>,
    pub(super) standings: Vec<(Choice, bool)>,
    pub(super) rows: Vec<ListedLine>,
    pub(super) total: i64,
    pub(super) pages: Pager,
}

#[derive(Template)]
#[template(path = "organizations/show.html")]
pub(super) struct ShowPage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) id: String,
    pub(super) name: String,
    pub(super) over: String,
    pub(super) tag: Tag,
    pub(super) reason: String,
    pub(super) answers: Vec<Answer>,
    pub(super) members: Vec<MemberLine>,
    pub(super) invitations: Vec<InvitationLine>,
    pub(super) may_verify: bool,
    pub(super) may_suspend: bool,
    pub(super) may_invite: bool,
}

#[derive(Template)]
#[template(path = "organizations/agency_new.html")]
pub(super) struct AgencyNewPage {
    pub(super) l: Layout,
    pub(super) form: FormView,
}

#[derive(Template)]
#[template(path = "organizations/suspend.html")]
pub(super) struct SuspendPage {
    pub(super) l: Layout,
    pub(super) form: FormView,
    pub(super) id: String,
    pub(super) name: String,
}

/// The standing in a word.
pub(super) fn tag(l: &Layout, standing: StandingCode) -> Tag {
    let tone = match standing {
        StandingCode::Registered => Tone::Quiet,
        StandingCode::Verified => Tone::Good,
        StandingCode::Suspended => Tone::Bad,
    };
    Tag::new(l.code("organizations-standing", &standing), tone)
}

/// The countries, ours first, then by name.
pub(super) fn countries(l: &Layout) -> Vec<Choice> {
    let choice = |code: &&str| Choice::new(*code, country(l, code));
    let (home, rest) = COUNTRIES.split_at(1);
    let mut rest: Vec<Choice> = rest.iter().map(choice).collect();
    rest.sort_by(|one, other| one.label.cmp(&other.label));
    home.iter().map(choice).chain(rest).collect()
}

/// The name of a country.
pub(super) fn country(l: &Layout, code: &str) -> String {
    l.t(&format!("organizations-country-{}", code.to_lowercase()))
}

/// The sizes, each with its meaning.
pub(super) fn sizes(l: &Layout) -> Vec<Choice> {
    Size::ALL.iter().map(|size| Choice::new(size.as_str(), l.code("organizations-size", size))).collect()
}

/// What an organisation is, in a word.
pub(super) fn kind(l: &Layout, kind: Kind) -> String {
    l.code("organizations-kind", &kind)
}

/// The lines of a team; `remove` is the path before and after the id of the role, or nothing when the reader does not
/// decide.
pub(super) fn members(l: &Layout, members: Vec<Member>, own: &str, remove: Option<&str>) -> Vec<MemberLine> {
    let line = |member: Member| MemberLine {
        role: l.t(crate::platform::web::layout::role_key(member.role)),
        since: l.day_of(&member.since),
        own: member.account.as_str() == own,
        remove: remove.map(|path| l.url(&format!("{path}/{}/remove", member.grant))).unwrap_or_default(),
        name: member.name,
        email: member.email,
    };
    members.into_iter().map(line).collect()
}
