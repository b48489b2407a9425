//! The two locks and what is put inside: context, content and padding.

use age::x25519::{Identity, Recipient};
use chacha20poly1305::aead::Aead as _;
use chacha20poly1305::{Key, KeyInit as _, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use super::SealError;

/// Contents are padded to a multiple of this many bytes.
const STEP: usize = 1024;
/// The nonce stands before the ciphertext.
const NONCE: usize = 24;

/// A key for one purpose. HMAC, so that knowing one derived key tells nothing about another.
pub(super) fn derived(secret: &[u8], purpose: &str) -> [u8; 32] {
    mac(secret, &[b"parvis seal 1 ", purpose.as_bytes()])
}

fn mac(secret: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    // HMAC takes a key of any length, so the refusal below cannot happen; it would seal with a key nobody has.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret) else { return [0; 32] };
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// Seals with a secret key: XChaCha20-Poly1305.
///
/// The nonce is made from key and content instead of drawn: two contents never share one, whatever the state of the
/// machine's randomness, and the same content sealed twice gives the same envelope, which says no more than that.
pub(super) fn close(key: &[u8; 32], bytes: &[u8], context: &str) -> Result<Vec<u8>, SealError> {
    let plain = framed(bytes, context)?;
    let derived_nonce = mac(&derived(key, "nonce"), &[&plain]);
    let (nonce, _) = derived_nonce.split_at(NONCE);
    let cipher = XChaCha20Poly1305::new(Key::from_slice(key));
    let sealed = cipher.encrypt(XNonce::from_slice(nonce), plain.as_slice());
    let sealed = sealed.map_err(|why| SealError::NotMade(why.to_string()))?;
    Ok([nonce, &sealed].concat())
}

/// Opens what [`close`] made.
pub(super) fn open(key: &[u8; 32], sealed: &[u8], context: &str) -> Result<Vec<u8>, SealError> {
    let (nonce, sealed) = sealed.split_at_checked(NONCE).ok_or_else(|| SealError::Damaged("too short".to_owned()))?;
    let cipher = XChaCha20Poly1305::new(Key::from_slice(key));
    let plain = cipher.decrypt(XNonce::from_slice(nonce), sealed).map_err(|why| SealError::Damaged(why.to_string()))?;
    unframed(&plain, context)
}

/// Seals to a public key: an age file.
pub(super) fn lock(recipient: &Recipient, bytes: &[u8], context: &str) -> Result<Vec<u8>, SealError> {
    age::encrypt(recipient, &framed(bytes, context)?).map_err(|why| SealError::NotMade(why.to_string()))
}

/// Opens what [`lock`] made.
pub(super) fn unlock(identity: &Identity, sealed: &[u8], context: &str) -> Result<Vec<u8>, SealError> {
    let plain = age::decrypt(identity, sealed).map_err(|why| SealError::Damaged(why.to_string()))?;
    unframed(&plain, context)
}

/// Context and content, each behind its length, then zeros up to a whole step.
fn framed(bytes: &[u8], context: &str) -> Result<Vec<u8>, SealError> {
    let mut plain = Vec::with_capacity(bytes.len() + context.len() + STEP);
    for part in [context.as_bytes(), bytes] {
        let length =
            u32::try_from(part.len()).map_err(|_too_long| SealError::NotMade("content too long".to_owned()))?;
        plain.extend_from_slice(&length.to_be_bytes());
        plain.extend_from_slice(part);
    }
    plain.resize(plain.len().next_multiple_of(STEP), 0);
    Ok(plain)
}

fn unframed(plain: &[u8], context: &str) -> Result<Vec<u8>, SealError> {
    let (found, rest) = part(plain)?;
    if found != context.as_bytes() {
        return Err(SealError::Elsewhere(context.to_owned()));
    }
    part(rest).map(|(bytes, _padding)| bytes.to_vec())
}

fn part(plain: &[u8]) -> Result<(&[u8], &[u8]), SealError> {
    let damaged = || SealError::Damaged("no such part".to_owned());
    let (length, rest) = plain.split_first_chunk::<4>().ok_or_else(damaged)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_too_long| damaged())?;
    rest.split_at_checked(length).ok_or_else(damaged)
}
