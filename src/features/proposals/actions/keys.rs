//! The key pair of a challenge, made when it is first needed.

use super::super::store;
use crate::kernel::id::ChallengeId;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};
use crate::platform::seal::ChallengeKey;

/// Keeps this pair unless the challenge has one already; answers the public half that counts. The pair is made by
/// the caller, outside the transaction; one that loses the race is forgotten.
pub(crate) fn ensure_key(
    tx: &mut Tx<'_>,
    challenge: ChallengeId,
    made: &ChallengeKey,
) -> Result<Recorded<String>, DbError> {
    let event = |code| Event::new(code, &challenge).kind("challenge").challenge(challenge);
    if let Some(public) = store::public_key(tx.conn(), challenge)? {
        return tx.record(event("challenge.key_kept"), public);
    }
    let now = tx.now();
    store::insert_key(tx.conn(), challenge, made, now)?;
    tx.record(event("challenge.key_made").with("public_key", made.public.as_str()), made.public.clone())
}
