//! What opens, what does not, and what an envelope tells.

use std::os::unix::fs::PermissionsExt as _;

use super::*;
use crate::kernel::id::{AccountId, Id as _};
use crate::kernel::instant::Instant;

const CANARY: &[u8] = b"canary-tern-plover";

fn challenge(n: u128) -> ChallengeId {
    ChallengeId::from_entropy(n)
}

fn company(n: u128) -> OrganizationId {
    OrganizationId::from_entropy(n)
}

fn limit() -> Instant {
    Instant::from_micros(1_770_303_600_000_000)
}

fn opening(of: ChallengeId) -> Opening {
    Opening::witnessed(of, limit(), limit(), (AccountId::from_entropy(1), AccountId::from_entropy(2))).unwrap()
}

fn contains(hay: &[u8], needle: &[u8]) -> bool {
    hay.windows(needle.len()).any(|window| window == needle)
}

#[test]
fn a_pitch_opens_with_its_challenges_key_only() {
    let sealer = Sealer::fresh();
    let (one, two) = (sealer.challenge_key(challenge(1)).unwrap(), sealer.challenge_key(challenge(2)).unwrap());
    let sealed = seal_for_challenge(&one.public, CANARY, "pitch 7").unwrap();
    let key = sealer.open_challenge(&opening(challenge(1)), &one.secret_sealed).unwrap();
    assert_eq!(key.unseal(&sealed, "pitch 7").unwrap(), CANARY);
    assert!(matches!(key.unseal(&sealed, "pitch 8"), Err(SealError::Elsewhere(_))));
    let other = sealer.open_challenge(&opening(challenge(2)), &two.secret_sealed).unwrap();
    assert!(matches!(other.unseal(&sealed, "pitch 7"), Err(SealError::Damaged(_))));
}

#[test]
fn the_opening_of_one_challenge_does_not_unwrap_the_key_of_another() {
    let sealer = Sealer::fresh();
    let key = sealer.challenge_key(challenge(1)).unwrap();
    let moved = sealer.open_challenge(&opening(challenge(2)), &key.secret_sealed);
    assert!(matches!(moved, Err(SealError::Elsewhere(_))));
}

#[test]
fn another_instance_opens_nothing() {
    let (ours, theirs) = (Sealer::fresh(), Sealer::fresh());
    let key = ours.challenge_key(challenge(1)).unwrap();
    assert!(theirs.open_challenge(&opening(challenge(1)), &key.secret_sealed).is_err());
    let sealed = ours.seal_for_company(company(1), CANARY, "draft 1").unwrap();
    assert!(theirs.unseal_for_company(company(1), &sealed, "draft 1").is_err());
}

#[test]
fn nothing_opens_before_the_limit_or_for_one_person() {
    let (a, b) = (AccountId::from_entropy(1), AccountId::from_entropy(2));
    let before = Instant::from_micros(limit().micros() - 1);
    assert_eq!(
        Opening::witnessed(challenge(1), limit(), before, (a, b)),
        Err(NotYet::StillOpen { closes_at: limit() })
    );
    assert_eq!(Opening::witnessed(challenge(1), limit(), limit(), (a, a)), Err(NotYet::OnePersonOnly));
    assert!(Opening::witnessed(challenge(1), limit(), limit(), (a, b)).is_ok());
}

#[test]
fn a_companys_text_is_its_own() {
    let sealer = Sealer::fresh();
    let sealed = sealer.seal_for_company(company(1), CANARY, "draft 1").unwrap();
    assert_eq!(sealer.unseal_for_company(company(1), &sealed, "draft 1").unwrap(), CANARY);
    assert!(matches!(sealer.unseal_for_company(company(2), &sealed, "draft 1"), Err(SealError::Damaged(_))));
    assert!(matches!(sealer.unseal_for_company(company(1), &sealed, "draft 2"), Err(SealError::Elsewhere(_))));
    assert!(matches!(sealer.unseal(&sealed, "draft 1"), Err(SealError::Damaged(_))));
}

#[test]
fn a_parked_form_comes_back_and_only_as_itself() {
    let sealer = Sealer::fresh();
    let sealed = sealer.seal_for_instance(CANARY, "parked /company/x").unwrap();
    assert_eq!(sealer.unseal(&sealed, "parked /company/x").unwrap(), CANARY);
    assert!(matches!(sealer.unseal(&sealed, "parked /company/y"), Err(SealError::Elsewhere(_))));
}

#[test]
fn every_changed_byte_is_noticed() {
    let sealer = Sealer::fresh();
    let sealed = sealer.seal_for_instance(CANARY, "c").unwrap();
    for place in 0..sealed.len() {
        let mut changed = sealed.clone();
        changed[place] ^= 1;
        assert!(sealer.unseal(&changed, "c").is_err(), "byte {place}");
    }
    assert!(sealer.unseal(&sealed[..20], "c").is_err());
    assert!(sealer.unseal(&[], "c").is_err());
}

#[test]
fn an_envelope_shows_neither_content_nor_length() {
    let sealer = Sealer::fresh();
    let key = sealer.challenge_key(challenge(1)).unwrap();
    let long = [CANARY, &[b'x'; 400]].concat();
    let make = |bytes: &[u8]| {
        [
            sealer.seal_for_company(company(1), bytes, "draft 1").unwrap(),
            sealer.seal_for_instance(bytes, "draft 1").unwrap(),
            seal_for_challenge(&key.public, bytes, "draft 1").unwrap(),
        ]
    };
    let (short, long) = (make(CANARY), make(&long));
    assert!(short.iter().chain(&long).all(|sealed| !contains(sealed, CANARY)));
    assert_eq!(short[0].len(), long[0].len());
    assert_eq!(short[1].len(), long[1].len());
    // An age header carries a piece of random length, on purpose; the 418 bytes more do not show in it.
    assert!(short[2].len() < 2048 && long[2].len() < 2048);
    let secret = sealer.master.to_string();
    assert!(!contains(&key.secret_sealed, secret.expose_secret().as_bytes()));
    assert!(!format!("{sealer:?}").contains("SECRET"));
}

#[test]
fn the_key_file_is_made_once_for_its_owner_alone() {
    let folder = std::env::temp_dir().join(format!("parvis-seal-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("seal.key");
    let first = Sealer::at(&path).unwrap();
    let sealed = first.seal_for_instance(CANARY, "c").unwrap();
    let again = Sealer::at(&path).unwrap();
    assert_eq!(again.unseal(&sealed, "c").unwrap(), CANARY);
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 1);
    std::fs::write(&path, "not a key\n").unwrap();
    assert!(matches!(Sealer::at(&path), Err(SealError::KeyFile { .. })));
    std::fs::remove_dir_all(&folder).unwrap();
}
