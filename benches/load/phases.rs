//! What is asked, in which order, and what it is compared with.

use std::path::Path;
use std::time::Duration;

use crate::client::{self, Answer, Caller, Link, measure};
use crate::figures::{Goal, Row, head, line};
use crate::fill::{self, Pass, World};
use crate::server::Server;
use crate::{Failed, Plan, limit, say};

/// Runs everything.
pub(crate) async fn run(plan: &Plan) -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let (database, world) = fill::fresh(folder.path(), plan)?;
    say(&format!("database: {}", plan.size));
    let outcome = measured(plan, &database.url, folder.path(), world).await;
    drop(database);
    outcome
}

async fn measured(plan: &Plan, database_url: &str, folder: &Path, world: World) -> Result<(), Failed> {
    let server = Server::parvis(database_url, folder)?;
    std::thread::sleep(Duration::from_secs(1));
    let idle = server.memory("VmRSS")?;
    let bench = Bench { plan, server };
    let sizes = [bench.size_of(&world.list).await?, bench.size_of(&world.challenge).await?];
    head();
    let constant = constant(plan, &sizes).await?;
    let list = bench.pages("list page", &world.list, "").await?;
    let challenge = bench.pages("challenge page", &world.challenge, "").await?;
    bench.pages("list page, made for one person", &world.list, &world.company.cookie).await?;
    bench.pages("challenge page, made for one person", &world.challenge, &world.company.cookie).await?;
    let desk = bench.pages("desk of a company with 250 proposals", "/en/company", &world.company.cookie).await?;
    let own = bench.pages("its list of 250 proposals", "/en/company/proposals", &world.company.cookie).await?;
    bench.pages("an evaluator's sheet", &world.sheet, &world.evaluator.cookie).await?;
    bench.phase("saving a draft", savers(&world)).await?;
    let submits = bench.phase("submitting", senders(world)).await?;
    let durable = limit::durable_inserts(database_url, folder, fill::row_size(database_url)?, plan.time)?;
    say(&format!("{:<44} {durable:>10.0}", "one durable insert after the other"));
    let megabytes = |kilobytes: u64| -> Result<f64, Failed> { Ok(f64::from(u32::try_from(kilobytes)?) / 1024.0) };
    let (peak, idle) = (megabytes(bench.server.memory("VmHWM")?)?, megabytes(idle)?);
    let ready = bench.server.ready_after.as_secs_f64() * 1000.0;
    say(&format!("\nmemory: {idle:.0} MB at rest, {peak:.0} MB at most; ready {ready:.0} ms after its start\n"));
    let share = |row: &Row, of: f64| row.per_second * 100.0 / of;
    let [constant_list, constant_challenge] = constant;
    for goal in [
        Goal::at_least("list page, of the constant page", share(&list, constant_list), 60.0, "%"),
        Goal::at_least("challenge page, of the constant page", share(&challenge, constant_challenge), 60.0, "%"),
        Goal::at_most("list page, CPU", list.cpu, 0.2, "ms"),
        Goal::at_most("challenge page, CPU", challenge.cpu, 0.2, "ms"),
        Goal::at_most("desk of a company with 250 proposals, CPU", desk.cpu, 2.0, "ms"),
        Goal::at_most("list of 250 proposals, CPU", own.cpu, 2.0, "ms"),
        Goal::at_least("submits, of the durable inserts", share(&submits, durable), 60.0, "%"),
        Goal::at_most("memory at rest", idle, 60.0, "MB"),
        Goal::at_most("from start to ready", ready, 300.0, "ms"),
    ] {
        goal.print();
    }
    Ok(())
}

/// The machine's limit for pages of these sizes, in requests a second.
async fn constant(plan: &Plan, sizes: &[usize; 2]) -> Result<[f64; 2], Failed> {
    let bench = Bench { plan, server: Server::constant(sizes)? };
    let [first, second] = sizes;
    let first = bench.pages(&format!("constant page of {first} bytes"), "/0", "").await?;
    let second = bench.pages(&format!("constant page of {second} bytes"), "/1", "").await?;
    Ok([first.per_second, second.per_second])
}

struct Bench<'a> {
    plan: &'a Plan,
    server: Server,
}

impl Bench<'_> {
    async fn size_of(&self, path: &str) -> Result<usize, Failed> {
        let answer = Link::open(self.server.address).await?.ask(&client::get(path, "")).await?;
        Ok(answer.body.len())
    }

    async fn pages(&self, name: &str, path: &str, cookie: &str) -> Result<Row, Failed> {
        let request = client::get(path, cookie);
        let reader = || Box::new(Reader { path: path.to_owned(), request: request.clone() }) as Box<dyn Caller>;
        let mut callers: Vec<_> = (0..self.plan.connections).map(|_| reader()).collect();
        measure(self.server.address, &mut callers, self.plan.time / 10).await?;
        self.phase(name, callers).await
    }

    async fn phase(&self, name: &str, mut callers: Vec<Box<dyn Caller>>) -> Result<Row, Failed> {
        let before = self.server.cpu()?;
        let measured = measure(self.server.address, &mut callers, self.plan.time).await;
        let measured = measured.map_err(|why| format!("{name}: {why}"))?;
        let row = Row::new(name, &measured, self.server.cpu()?.saturating_sub(before))?;
        line(&row);
        Ok(row)
    }
}

/// Gets one page again and again.
struct Reader {
    path: String,
    request: Vec<u8>,
}

impl Caller for Reader {
    fn next(&mut self) -> Option<Vec<u8>> {
        Some(self.request.clone())
    }

    fn take(&mut self, answer: &Answer) -> Result<(), Failed> {
        if answer.status == 200 { Ok(()) } else { Err(format!("{} answers {}", self.path, answer.status).into()) }
    }
}

/// Types an answer and lets the page save itself.
struct Saver {
    pass: Pass,
    path: String,
    version: String,
    count: u32,
}

fn savers(world: &World) -> Vec<Box<dyn Caller>> {
    let saver = |(pass, id): &(Pass, String)| Saver {
        pass: pass.clone(),
        path: format!("/en/company/proposals/{id}/pitch/1"),
        version: "1".to_owned(),
        count: 0,
    };
    world.drafts.iter().map(|draft| Box::new(saver(draft)) as Box<dyn Caller>).collect()
}

impl Caller for Saver {
    fn next(&mut self) -> Option<Vec<u8>> {
        self.count += 1;
        let answer = format!("We measure before and after in {} stations, with the people who work there.", self.count);
        let (csrf, version) = (self.pass.token(), self.version.as_str());
        let fields = [("csrf", csrf.as_str()), ("version", version), ("answer", &answer), ("save", "auto")];
        Some(client::post(&self.path, &self.pass.cookie, &fields))
    }

    fn take(&mut self, answer: &Answer) -> Result<(), Failed> {
        if answer.status != 200 {
            return Err(format!("{} answers {}", self.path, answer.status).into());
        }
        let saved: serde_json::Value = serde_json::from_slice(&answer.body)?;
        saved.get("version").and_then(serde_json::Value::as_str).ok_or("no version")?.clone_into(&mut self.version);
        Ok(())
    }
}

/// Sends one finished pitch after the other.
struct Sender {
    pass: Pass,
    ready: Vec<String>,
}

fn senders(world: World) -> Vec<Box<dyn Caller>> {
    let sender = |(pass, ready)| Box::new(Sender { pass, ready }) as Box<dyn Caller>;
    world.ready.into_iter().map(sender).collect()
}

impl Caller for Sender {
    fn next(&mut self) -> Option<Vec<u8>> {
        let id = self.ready.pop()?;
        let csrf = self.pass.token();
        let path = format!("/en/company/proposals/{id}/submit");
        Some(client::post(&path, &self.pass.cookie, &[("csrf", csrf.as_str()), ("version", "1")]))
    }

    fn take(&mut self, answer: &Answer) -> Result<(), Failed> {
        if answer.status == 303 { Ok(()) } else { Err(format!("a submit answers {}", answer.status).into()) }
    }
}
