//! What a browser test runs on: the program, Chromium's driver, and axe-core.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

pub const CHROMIUM: &str = "/usr/bin/chromium";
const DRIVER: &str = "/usr/bin/chromedriver";
/// How long a program may take until it answers: the demo world lives some years in that time.
const PATIENCE: Duration = Duration::from_secs(300);

/// Everything, running; ends with this value.
pub struct Machine {
    /// Where the program answers.
    pub base: String,
    /// Where the driver answers.
    pub driver: String,
    pub driver_port: u16,
    /// The text of axe-core.
    pub axe: String,
    pub folder: tempfile::TempDir,
    _program: Running,
    _chromedriver: Running,
}

struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

impl Machine {
    /// Starts it; nothing, and a line that says so, where the machine has no browser and none is required.
    pub async fn start() -> Option<Self> {
        let axe = axe_file();
        let needed = [Path::new(CHROMIUM), Path::new(DRIVER), axe.as_path()];
        let missing: Vec<String> =
            needed.iter().filter(|path| !path.exists()).map(|path| path.display().to_string()).collect();
        if !missing.is_empty() {
            let missing = missing.join(", ");
            assert!(setting("PARVIS_BROWSER").as_deref() != Some("required"), "missing: {missing}");
            println!("SKIPPED: no browser test without {missing}");
            return None;
        }
        drop(rustls::crypto::ring::default_provider().install_default());
        let folder = tempfile::tempdir().unwrap();
        let axe = std::fs::read_to_string(axe).unwrap();
        Some(tokio::task::spawn_blocking(move || Self::start_all(folder, axe)).await.unwrap())
    }

    fn start_all(folder: tempfile::TempDir, axe: String) -> Self {
        let (port, driver_port) = (free_port(), free_port());
        let base = format!("http://localhost:{port}");
        let mut program = Command::new(env!("CARGO_BIN_EXE_parvis"));
        program
            .arg("demo")
            .env_clear()
            .env("PARVIS_DATA_DIR", folder.path())
            .env("PARVIS_LISTEN", format!("127.0.0.1:{port}"))
            .env("PARVIS_BASE_URL", &base)
            .env("PARVIS_LOG", "warn");
        let program = started(program, port, "/readyz");
        let mut chromedriver = Command::new(DRIVER);
        chromedriver.arg(format!("--port={driver_port}"));
        let chromedriver = started(chromedriver, driver_port, "/status");
        let driver = format!("http://127.0.0.1:{driver_port}");
        Self { base, driver, driver_port, axe, folder, _program: program, _chromedriver: chromedriver }
    }
}

fn setting(name: &str) -> Option<String> {
    #[expect(clippy::disallowed_methods, reason = "the tests have settings of their own")]
    std::env::var(name).ok()
}

fn axe_file() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules/axe-core/axe.min.js");
    setting("PARVIS_AXE").map_or(own, PathBuf::from)
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn started(mut command: Command, port: u16, path: &str) -> Running {
    let mut running = Running(command.stdin(Stdio::null()).stdout(Stdio::null()).spawn().unwrap());
    let start = Instant::now();
    while !answers(port, path) {
        if let Some(status) = running.0.try_wait().unwrap() {
            panic!("{command:?} ended with {status}");
        }
        assert!(start.elapsed() < PATIENCE, "{command:?} does not answer");
        std::thread::sleep(Duration::from_millis(100));
    }
    running
}

fn answers(port: u16, path: &str) -> bool {
    ask(port, "GET", path).unwrap_or(false)
}

/// Closes the browser of a session.
pub fn end_session(port: u16, session: &str) {
    drop(ask(port, "DELETE", &format!("/session/{session}")));
}

fn ask(port: u16, method: &str, path: &str) -> std::io::Result<bool> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    write!(stream, "{method} {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")?;
    let mut status = [0_u8; 12];
    stream.read_exact(&mut status)?;
    Ok(status.ends_with(b"200"))
}
