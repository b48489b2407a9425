//! The programs that are measured, each a process of its own: Parvis, and one that answers constant pages.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use actix_web::{App, HttpResponse, HttpServer, web};

use crate::Failed;

/// The argument that makes this program a server of constant pages; the port and the sizes follow.
pub(crate) const CONSTANT: &str = "--constant";
/// A server that needs longer than this does not come any more.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often Linux counts the time of a process, a second: fixed for every architecture Debian runs on.
const TICKS: u64 = 100;

/// A running server; ends with this value.
pub(crate) struct Server {
    child: Child,
    pub(crate) address: SocketAddr,
    /// From its start to the first "ready".
    pub(crate) ready_after: Duration,
}

impl Server {
    /// Parvis over a database.
    pub(crate) fn parvis(database_url: &str, folder: &Path) -> Result<Self, Failed> {
        let address = free_address()?;
        let mut command = Command::new(env!("CARGO_BIN_EXE_parvis"));
        command
            .arg("serve")
            .env_clear()
            .env("PARVIS_DATABASE_URL", database_url)
            .env("PARVIS_DATA_DIR", folder)
            .env("PARVIS_LISTEN", address.to_string())
            .env("PARVIS_BASE_URL", format!("http://localhost:{}", address.port()))
            .env("PARVIS_LOG", "warn");
        Self::start(command, address)
    }

    /// One that answers `/0`, `/1` and so on with pages of these sizes.
    pub(crate) fn constant(sizes: &[usize]) -> Result<Self, Failed> {
        let address = free_address()?;
        let mut command = Command::new(std::env::current_exe()?);
        command.arg(CONSTANT).arg(address.port().to_string()).args(sizes.iter().map(ToString::to_string));
        Self::start(command, address)
    }

    fn start(mut command: Command, address: SocketAddr) -> Result<Self, Failed> {
        let start = Instant::now();
        let child = command.stdin(Stdio::null()).spawn()?;
        let mut server = Self { child, address, ready_after: Duration::ZERO };
        while !is_ready(address) {
            if let Some(status) = server.child.try_wait()? {
                return Err(format!("the server ended with {status}").into());
            }
            if start.elapsed() > PATIENCE {
                return Err("the server does not get ready".into());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        server.ready_after = start.elapsed();
        Ok(server)
    }

    /// The processor time it took so far, its own and the system's for it.
    pub(crate) fn cpu(&self) -> Result<Duration, Failed> {
        let text = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let (_, after_name) = text.rsplit_once(')').ok_or("no name in stat")?;
        let ticks = after_name.split_whitespace().skip(11).take(2).map(str::parse::<u64>);
        let ticks: u64 = ticks.sum::<Result<u64, _>>()?;
        Ok(Duration::from_millis(ticks * 1000 / TICKS))
    }

    /// Its memory in kilobytes: `VmRSS` now, `VmHWM` at its peak.
    pub(crate) fn memory(&self, name: &str) -> Result<u64, Failed> {
        let text = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = text.lines().find(|line| line.starts_with(name)).ok_or("no such memory")?;
        Ok(line.split_whitespace().nth(1).ok_or("no number")?.parse()?)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn free_address() -> Result<SocketAddr, Failed> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}

fn is_ready(address: SocketAddr) -> bool {
    let ask = || -> std::io::Result<bool> {
        let mut stream = TcpStream::connect(address)?;
        stream.set_read_timeout(Some(Duration::from_secs(2)))?;
        stream.write_all(b"GET /readyz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer.starts_with("HTTP/1.1 200"))
    };
    ask().unwrap_or(false)
}

/// The other side of [`Server::constant`].
pub(crate) fn serve_constant_pages(arguments: &[String]) -> Result<(), Failed> {
    let after = arguments.iter().skip_while(|argument| *argument != CONSTANT).skip(1);
    let numbers: Vec<usize> = after.filter_map(|argument| argument.parse().ok()).collect();
    let (port, sizes) = numbers.split_first().ok_or("no port")?;
    let (port, sizes) = (u16::try_from(*port)?, sizes.to_vec());
    let app = move || {
        let pages = sizes.iter().map(|size| web::Bytes::from(vec![b'x'; *size]));
        let app = App::new().route("/readyz", web::get().to(HttpResponse::Ok));
        pages.enumerate().fold(app, |app, (at, page)| {
            let answer = move || {
                let page = page.clone();
                async move { HttpResponse::Ok().content_type("text/html; charset=utf-8").body(page) }
            };
            app.route(&format!("/{at}"), web::get().to(answer))
        })
    };
    let server = HttpServer::new(app).bind(("127.0.0.1", port))?;
    Ok(actix_web::rt::System::new().block_on(server.run())?)
}
