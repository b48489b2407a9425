//! A small HTTP/1.1 client that keeps its connection: what a browser does, without what a browser costs.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use futures_util::future::try_join_all;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::Failed;

/// The longest head of an answer.
const HEAD: usize = 16 * 1024;

/// An answer.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
}

/// Somebody who asks, one request after the other.
pub(crate) trait Caller {
    /// The next request; nothing when there is no more to ask.
    fn next(&mut self) -> Option<Vec<u8>>;
    /// Looks at the answer. One that was not expected ends the measurement: a fast refusal is no speed.
    fn take(&mut self, answer: &Answer) -> Result<(), Failed>;
}

/// A page as it is got.
pub(crate) fn get(path: &str, cookie: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nhost: localhost\r\n{}\r\n", cookie_line(cookie)).into_bytes()
}

/// A form as it is posted.
pub(crate) fn post(path: &str, cookie: &str, fields: &[(&str, &str)]) -> Vec<u8> {
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let (cookie, length) = (cookie_line(cookie), body.len());
    format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\n{cookie}sec-fetch-site: same-origin\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

fn cookie_line(cookie: &str) -> String {
    if cookie.is_empty() { String::new() } else { format!("cookie: {cookie}\r\n") }
}

/// One connection.
pub(crate) struct Link {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Link {
    pub(crate) async fn open(address: SocketAddr) -> Result<Self, Failed> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::with_capacity(64 * 1024) })
    }

    /// Asks and reads the whole answer.
    pub(crate) async fn ask(&mut self, request: &[u8]) -> Result<Answer, Failed> {
        self.stream.write_all(request).await?;
        self.buffer.clear();
        let end = loop {
            if let Some(end) = find(&self.buffer, b"\r\n\r\n") {
                break end + 4;
            }
            if self.buffer.len() > HEAD || self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Err("the answer has no head".into());
            }
        };
        let mut body = self.buffer.split_off(end);
        let head = String::from_utf8_lossy(&self.buffer).to_ascii_lowercase();
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or("no status")?;
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        let length: usize = length.ok_or("an answer without a length")?.trim().parse()?;
        while body.len() < length {
            if self.stream.read_buf(&mut body).await? == 0 {
                return Err("the answer stopped in the middle".into());
            }
        }
        Ok(Answer { status, body })
    }
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

/// What a measurement found.
pub(crate) struct Measured {
    /// How long each answer took, shortest first.
    pub(crate) times: Vec<Duration>,
    /// From the first request to the last answer.
    pub(crate) lasted: Duration,
}

/// Lets everybody ask at once, each on a connection, for so long.
pub(crate) async fn measure(
    address: SocketAddr,
    callers: &mut [Box<dyn Caller>],
    time: Duration,
) -> Result<Measured, Failed> {
    let links = try_join_all(callers.iter().map(|_| Link::open(address))).await?;
    let start = Instant::now();
    let asking = callers.iter_mut().zip(links).map(|(caller, link)| ask_for(caller.as_mut(), link, start + time));
    let mut times: Vec<Duration> = try_join_all(asking).await?.concat();
    let lasted = start.elapsed();
    times.sort_unstable();
    Ok(Measured { times, lasted })
}

async fn ask_for(caller: &mut dyn Caller, mut link: Link, until: Instant) -> Result<Vec<Duration>, Failed> {
    let mut times = Vec::new();
    while Instant::now() < until {
        let Some(request) = caller.next() else { break };
        let start = Instant::now();
        let answer = link.ask(&request).await?;
        times.push(start.elapsed());
        caller.take(&answer)?;
    }
    Ok(times)
}
