// Comfort only: every page does the same without this file. Each part may fail alone.
const part = (run) => { try { run(); } catch { /* the page works without it */ } };

// Words used, next to every text with a limit. The text is never cut.
part(() => {
  for (const area of document.querySelectorAll("textarea[data-max-words]")) {
    const line = document.getElementById(`${area.id}-words`);
    if (!line) continue;
    const max = Number(area.dataset.maxWords);
    let pause;
    const count = () => {
      const words = (area.value.match(/\S+/g) ?? []).length;
      const left = max - words;
      line.classList.toggle("over", left < 0);
      line.textContent = (left < 0 ? line.dataset.over : line.dataset.left).replace("#", String(Math.abs(left)));
    };
    area.addEventListener("input", () => { clearTimeout(pause); pause = setTimeout(count, 400); });
    if (area.value) count();
  }
});

// Time left until a deadline, from the server's clock and the time this page has been open.
// The clock of the visitor's machine is never read.
part(() => {
  const opened = performance.now();
  const units = [["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];
  for (const time of document.querySelectorAll("time[data-closes][data-now]")) {
    const closes = Date.parse(time.dataset.closes);
    const then = Date.parse(time.dataset.now);
    const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "always" });
    const show = () => {
      const left = Math.floor((closes - then - (performance.now() - opened)) / 1000);
      if (left <= 0) { time.textContent = ""; return; }
      const [unit, size] = units.find(([, size]) => left >= size) ?? units[3];
      if (unit !== "second" || left <= 600) time.textContent = words.format(Math.floor(left / size), unit);
      setTimeout(show, left <= 600 ? 1000 : 60000 - ((performance.now() - opened) % 60000));
    };
    show();
  }
});

// Drafts save themselves: the same form, posted 2 seconds after the last key, when a field is left and when the page is hidden.
part(() => {
  for (const form of document.querySelectorAll("form[data-autosave]")) {
    const status = form.querySelector("[data-saved]");
    if (!status) continue;
    let timer, sent = "", busy = false, failed = false;
    const body = () => { const data = new URLSearchParams(new FormData(form)); data.set("save", "auto"); return data; };
    const fields = () => { const data = body(); data.delete("version"); return data.toString(); };
    const say = (text, bad) => {
      status.classList.toggle("bad", bad);
      status.setAttribute("role", bad ? "alert" : "status");
      status.textContent = text;
      if (bad && !failed) { status.tabIndex = -1; status.focus(); }
      failed = bad;
    };
    const save = async () => {
      clearTimeout(timer);
      const now = fields();
      if (busy || now === sent) return;
      busy = true;
      try {
        const answer = await fetch(form.action.split("#")[0], {
          method: "POST", body: body(), headers: { accept: "application/json" }, redirect: "manual", keepalive: now.length < 60000,
        });
        if (answer.status === 401 || answer.type === "opaqueredirect") say(status.dataset.signedOut, true);
        else if (answer.status === 409) say(status.dataset.conflict, true);
        else if (!answer.ok) say(status.dataset.failed, true);
        else {
          const { version, saved } = await answer.json();
          const field = form.querySelector("input[name=version]");
          if (field && version !== undefined) field.value = version;
          sent = now;
          say(saved, false);
        }
      } catch { say(status.dataset.offline, true); setTimeout(save, 10000); }
      busy = false;
      if (fields() !== now) later();
    };
    const later = () => { clearTimeout(timer); timer = setTimeout(save, 2000); };
    sent = fields();
    form.addEventListener("input", later);
    form.addEventListener("focusout", () => { if (fields() !== sent) later(); });
    form.addEventListener("submit", () => { clearTimeout(timer); busy = true; });
    addEventListener("online", () => { if (fields() !== sent) save(); });
    document.addEventListener("visibilitychange", () => { if (document.hidden && fields() !== sent) save(); });
  }
});

// Older browsers keep #errors without moving the focus there.
part(() => {
  const errors = document.getElementById("errors");
  if (errors && document.activeElement !== errors) errors.focus();
});
