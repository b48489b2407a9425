//! Hands letters to a mail server, a folder, or a list in memory.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use lettre::message::{Mailbox, MultiPart};
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};

use super::outbox::Written;
use crate::kernel::instant::Instant;

/// Why a letter was not taken.
#[derive(Debug, thiserror::Error)]
pub enum CourierError {
    /// The server is away or busy; worth another try.
    #[error("{0}")]
    Later(String),
    /// The address or the letter is refused; another try would not help.
    #[error("{0}")]
    Never(String),
}

/// A letter as delivered to memory, for tests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivered {
    /// The address.
    pub to: String,
    /// The subject.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The HTML.
    pub html: String,
}

#[derive(Clone)]
enum Route {
    Smtp(Box<AsyncSmtpTransport<Tokio1Executor>>),
    Folder(PathBuf),
    Memory(Arc<Mutex<Vec<Delivered>>>),
}

/// Delivers letters.
#[derive(Clone)]
pub struct Courier {
    route: Route,
    from: Mailbox,
}

impl Courier {
    /// From the settings: `smtp://user:password@host:587?tls=required`, `folder:/path` or `memory:`.
    ///
    /// # Errors
    /// What is wrong with the address.
    pub fn new(address: &str, from: &str) -> Result<Self, String> {
        let from = from.parse().map_err(|cause| format!("the sender address: {cause}"))?;
        let route = if let Some(folder) = address.strip_prefix("folder:") {
            Route::Folder(PathBuf::from(folder))
        } else if address == "memory:" {
            Route::Memory(Arc::default())
        } else if address.starts_with("smtp") {
            let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(address)
                .map_err(|cause| format!("the mail server address: {cause}"))?;
            Route::Smtp(Box::new(transport.build()))
        } else {
            return Err("must start with smtp:, smtps:, folder: or memory:".to_owned());
        };
        Ok(Self { route, from })
    }

    /// What memory received so far; empties it.
    #[must_use]
    pub fn collect(&self) -> Vec<Delivered> {
        match &self.route {
            Route::Memory(letters) => {
                letters.lock().map(|mut letters| std::mem::take(&mut *letters)).unwrap_or_default()
            }
            Route::Smtp(_) | Route::Folder(_) => Vec::new(),
        }
    }

    /// Delivers one letter.
    pub(crate) async fn deliver(&self, letter: &Written, now: Instant) -> Result<(), CourierError> {
        let message = self.message(letter)?;
        match &self.route {
            Route::Smtp(transport) => transport.send(message).await.map(drop).map_err(|cause| {
                let text = cause.to_string();
                if cause.is_permanent() { CourierError::Never(text) } else { CourierError::Later(text) }
            }),
            Route::Folder(folder) => {
                let (folder, name) = (folder.clone(), format!("{}-{}.eml", now.iso().replace(':', ""), letter.id));
                let written = tokio::task::spawn_blocking(move || {
                    std::fs::create_dir_all(&folder)?;
                    std::fs::write(folder.join(name), message.formatted())
                });
                let written = written.await.map_err(|cause| CourierError::Later(cause.to_string()))?;
                written.map_err(|cause| CourierError::Later(cause.to_string()))
            }
            Route::Memory(letters) => {
                if let Ok(mut letters) = letters.lock() {
                    letters.push(Delivered {
                        to: letter.recipient.clone(),
                        subject: letter.subject.clone(),
                        text: letter.body_text.clone(),
                        html: letter.body_html.clone(),
                    });
                }
                Ok(())
            }
        }
    }

    /// The Message-ID is the id of the letter: a server that gets it twice can tell.
    fn message(&self, letter: &Written) -> Result<Message, CourierError> {
        let to: Mailbox =
            letter.recipient.parse().map_err(|cause| CourierError::Never(format!("the address: {cause}")))?;
        let domain = self.from.email.domain();
        Message::builder()
            .from(self.from.clone())
            .to(to)
            .subject(letter.subject.clone())
            .message_id(Some(format!("<{}@{domain}>", letter.id)))
            .multipart(MultiPart::alternative_plain_html(letter.body_text.clone(), letter.body_html.clone()))
            .map_err(|cause| CourierError::Never(cause.to_string()))
    }
}
