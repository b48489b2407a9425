//! SQLite's one writer: a thread that takes changes from a bounded queue and commits several of them together.
//!
//! Each change is a savepoint of its batch: one that fails or panics is undone alone. Nobody is answered before the
//! batch is on disk. One commit for many requests is what makes a deadline rush cheap: a sync costs the same for
//! one change as for two hundred.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::time::{Duration, Instant};

use diesel::connection::{AnsiTransactionManager, Connection as _, TransactionManager};

use super::{Conn, DbError};
use crate::on_backend;

/// Tells the waiting request whether its batch reached the disk.
pub(crate) type Ack = Box<dyn FnOnce(bool) + Send>;
/// A change on its way to the writer.
pub(crate) type Job = Box<dyn FnOnce(&mut Conn) -> Ack + Send>;

/// How many changes may wait before new ones are told that the server is busy.
const QUEUE: usize = 4096;
/// How many changes share one commit at most.
const BATCH: usize = 256;
/// How long a batch gathers at most.
const GATHER: Duration = Duration::from_millis(20);

/// The writing end.
#[derive(Clone)]
pub(crate) struct Writer(SyncSender<Job>);

impl Writer {
    /// Starts the thread on its own connection.
    pub(crate) fn start(conn: Conn) -> Result<Self, DbError> {
        let (sender, receiver) = sync_channel::<Job>(QUEUE);
        std::thread::Builder::new()
            .name("db-writer".to_owned())
            .spawn(move || run(conn, &receiver))
            .map_err(|cause| DbError::Unavailable(cause.to_string()))?;
        Ok(Self(sender))
    }

    /// Queues a change, or says at once that the queue is full.
    pub(crate) fn send(&self, job: Job) -> Result<(), DbError> {
        self.0.try_send(job).map_err(|refused| match refused {
            TrySendError::Full(_) => DbError::Unavailable("the queue of changes is full".to_owned()),
            TrySendError::Disconnected(_) => DbError::Unavailable("the writer has stopped".to_owned()),
        })
    }
}

/// Runs a change as a savepoint, so that its failure or panic undoes it alone.
#[expect(clippy::disallowed_methods, reason = "a savepoint inside the batch of the writer")]
pub(crate) fn alone<T, E: From<DbError>>(
    conn: &mut Conn,
    change: impl FnOnce(&mut Conn) -> Result<T, E>,
) -> Result<T, E> {
    let result = catch_unwind(AssertUnwindSafe(|| conn.transaction(|conn| change(conn).map_err(Undo::Change))));
    match result {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(Undo::Change(error))) => Err(error),
        Ok(Err(Undo::Db(error))) => Err(error.into()),
        Err(_panic) => {
            drop(<Conn as TransactionManager<Conn>>::rollback_transaction(conn));
            Err(DbError::Other("the change panicked".to_owned()).into())
        }
    }
}

/// Why a savepoint is rolled back.
enum Undo<E> {
    Change(E),
    Db(DbError),
}

impl<E> From<diesel::result::Error> for Undo<E> {
    fn from(error: diesel::result::Error) -> Self {
        Self::Db(error.into())
    }
}

fn run(mut conn: Conn, queue: &Receiver<Job>) {
    let mut acks: Vec<Ack> = Vec::new();
    while let Ok(first) = queue.recv() {
        let begun = on_backend!(&mut conn, c => AnsiTransactionManager::begin_transaction_sql(c, "BEGIN IMMEDIATE"));
        if let Err(error) = begun {
            tracing::error!(%error, "a batch of changes could not begin");
            continue;
        }
        let started = batch_start();
        let mut next = Some(first);
        while let Some(job) = next.take() {
            acks.push(job(&mut conn));
            if acks.len() < BATCH && started.elapsed() < GATHER {
                next = queue.try_recv().ok();
            }
        }
        let committed = <Conn as TransactionManager<Conn>>::commit_transaction(&mut conn);
        if let Err(error) = &committed {
            tracing::error!(%error, "a batch of changes could not be committed");
            drop(<Conn as TransactionManager<Conn>>::rollback_transaction(&mut conn));
        }
        for ack in acks.drain(..) {
            ack(committed.is_ok());
        }
    }
}

/// The batch limit is a span, not a moment: it never reaches a row, so the monotonic clock serves.
fn batch_start() -> Instant {
    Instant::now()
}
