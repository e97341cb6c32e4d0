// The script of the live log, which needs it. script.js comes before it.
"use strict";

const table = find("#events[data-stream]");
if (table) follow(table);

// Show each event of the stream once, the newest first. What is being read stays where it is: new rows
// wait while the person has scrolled down, is in a row, or has selected something there.
function follow(table) {
  const MOST_ROWS = 500, BETWEEN_MS = 250, BRIEF = 160;
  const body = find("tbody", table);
  const state = find("#live-state"), pause = find("#pause"), more = find("#waiting");
  let last = table.dataset.last ?? null;
  let source = null, retry = 0, timer = 0, painter = 0, blanking = 0;
  let isPaused = false, isOver = false, isAway = false;
  let waiting = []; // The newest that are not shown, at most MOST_ROWS.
  let count = 0, received = 0, cut = 0; // `cut`: events that came and were removed, or never shown.

  const show = (text, kind) => {
    if (state.dataset.shown === text) return;
    state.dataset.shown = text;
    state.className = `tag ${kind}`;
    state.replaceChildren(text);
  };

  function open() {
    clearTimeout(timer);
    if (source || isOver || document.hidden) return;
    const address = new URL(table.dataset.stream, location.href);
    if (last !== null) {
      address.searchParams.delete("recorded_from");
      address.searchParams.set("after_seq", last);
    }
    source = new EventSource(address);
    source.onopen = () => (clearTimeout(blanking), (blanking = retry = 0), (isAway = false), tell());
    source.onmessage = take;
    source.addEventListener("problem", end);
    // The relay keeps the stream open while audit is away, and goes on where it was.
    source.addEventListener("away", () => ((isAway = true), tell()));
    source.addEventListener("back", () => ((isAway = false), tell()));
    source.onerror = () => again(Math.min(1000 * 2 ** retry++, 15000));
  }

  // Without a stream no one says when the session ends, so the page goes when it would.
  function close() {
    source?.close();
    source = null;
    blanking ||= setTimeout(blank, table.dataset.blank * 1000);
  }

  const blank = () => location.replace(`${ROOT}/idle`);

  // The browser's own attempts end with an answer that is not 200, so they are made here.
  function again(after) {
    close();
    clearTimeout(timer);
    if (!isOver && !document.hidden) show("○ reconnecting", "wait");
    timer = setTimeout(open, after);
  }

  function take(message) {
    const id = message.lastEventId;
    if (!/^\d+$/.test(id) || (last !== null && BigInt(id) <= BigInt(last))) return;
    last = id;
    table.dataset.received = ++received;
    count++;
    waiting.push(shownOf(JSON.parse(message.data)));
    if (waiting.length > MOST_ROWS) waiting.shift(), cut++;
    painter ||= setTimeout(paint, BETWEEN_MS);
  }

  function end(message) {
    let problem = {};
    try { problem = JSON.parse(message.data); } catch { /* A sentence is missing then. */ }
    if (problem.retryable) return again(1000 * (problem.retry_after_s || 1));
    isOver = true;
    close();
    if (problem.status === 401) return blank();
    show(`⚠ ended: ${visible(problem.detail || "read the page again")}`, "bad");
  }

  const isRead = () =>
    table.getBoundingClientRect().top < 0 ||
    body.contains(document.activeElement) ||
    (!getSelection().isCollapsed && body.contains(getSelection().anchorNode));

  function paint() {
    painter = 0;
    if (isPaused || isRead() || !waiting.length) return tell();
    const rows = document.createDocumentFragment();
    rows.append(...waiting.reverse().map(rowOf));
    waiting = [];
    count = 0;
    find("#empty")?.remove();
    body.prepend(rows);
    while (body.rows.length > MOST_ROWS) body.rows[body.rows.length - 1].remove(), cut++;
    if (cut) showCut();
    tell();
  }

  // They are read from the log again: those before the last row. A millisecond more, for those of the same one.
  function showCut() {
    const line = find("#cut"), link = find("a", line), oldest = find("time", body.rows[body.rows.length - 1]);
    const before = new Date(new Date(oldest.dateTime).getTime() + 1).toISOString();
    link.href = link.href.replace(/before=.*/, `before=${before}`);
    link.replaceChildren(`${cut.toLocaleString("en")} more events: go on reading`);
    line.hidden = false;
  }

  // The answer has the size of the checkpoint, and then the sentence about it.
  async function readCover() {
    if (document.hidden || isOver || !hasCover) return;
    const answer = await fetch(table.dataset.cover).catch(() => null);
    if (!answer?.ok || answer.redirected) return;
    const [size, ...sentence] = (await answer.text()).trim().split("\n");
    if (!(covered <= Number(size))) return;
    covered = Number(size);
    if (sentence.length) find("#cover-line").replaceChildren(sentence.join(" "));
    for (const row of body.rows) if (Number(row.dataset.seq) < covered) find(".uncovered", row)?.remove();
  }

  function tell() {
    more.hidden = !count;
    if (count) more.replaceChildren(`${count.toLocaleString("en")} new: show`);
    if (isOver) return;
    if (isPaused) show("‖ paused", "wait");
    else if (isAway) show("○ the log is away", "wait");
    else if (source?.readyState === EventSource.OPEN) show("● live", "good");
    else show("○ connecting", "wait");
  }

  // Of a payload only what a row has room for: 500 of the largest would take 128 MB.
  const shownOf = ({ payload, other_patients: others, content_destroyed: isDestroyed, ...event }) => {
    const isOfService = event.recorded_by_kind === "service";
    const content = isDestroyed
      ? "destroyed"
      : others
      ? `withheld: also about ${others === 1 ? "1 other" : `${others} others`}`
      : brief(isOfService || event.access ? ofService(payload) : payload);
    return { ...event, content, isChange: isOfService && !event.access };
  };

  function rowOf(event) {
    const row = element("tr", "", { class: "arrived", "data-seq": event.seq });
    if (event.isChange) row.classList.add("change");
    const cell = (content, attributes) => row.append(element("td", content ?? "", attributes));
    const time = element("time", loggedAt(new Date(event.recorded_at)), { datetime: event.recorded_at });
    cell(element("a", time, { href: `${ROOT}/events/${encodeURIComponent(event.id)}` }));
    if (hasCover && !(event.seq < covered)) row.firstElementChild.append(" ", element("span", "◌", UNCOVERED));
    const isOwn = event.recorded_by_kind === "service" || event.recorded_by === event.agent_name;
    cell(event.agent_name);
    if (!isOwn) row.lastElementChild.append(" ", element("span", `logged by ${event.recorded_by.slice(0, 40)}`, { class: "tag wait" }));
    cell(element("a", words(event.event_type), { href: ofType(event), title: visible(event.event_type) }));
    cell(event.tool);
    const state = event.outcome ?? event.phase;
    cell(state ? outcome(state) : "");
    cell(event.content, { class: "content" });
    cell(link(event.trace_id, `${ROOT}/log?trace_id=`));
    cell(link(event.encounter_id, `${ROOT}/encounters/`));
    return row;
  }

  // As parts.html has it.
  const UNCOVERED = { class: "uncovered", role: "img", "aria-label": "not covered" };
  const hasCover = document.getElementById("cover") !== null;
  let covered = 0;

  // As wording.py has it.
  const zone = { timeZone: document.documentElement.dataset.zone };
  const dayIn = new Intl.DateTimeFormat("en-GB", { ...zone, day: "numeric", month: "short", year: "numeric" });
  const clockIn = new Intl.DateTimeFormat("en-GB", { ...zone, timeStyle: "medium" });

  function loggedAt(moment) {
    const day = dayIn.format(moment).replace("Sept", "Sep"); // As Python writes it.
    return (dayIn.format(moment) === dayIn.format(new Date()) ? "" : `${day}, `) + clockIn.format(moment);
  }

  const link = (id, to) =>
    id ? element("a", id.length === 36 ? id.slice(-8) : id.slice(0, 8), { class: "id", href: to + encodeURIComponent(id) }) : "";

  // As wording.py has them.
  const BAD = ["failure", "failed", "error", "refused", "denied", "timeout", "rejected"];
  const GOOD = ["ok", "success", "completed", "accepted"];

  const words = (code) => code.replace(/[-_.]+/g, " ").replace(/([a-z])(?=[A-Z])/g, "$1 ").toLowerCase().trim();

  function ofType({ event_type: type, isChange, access }) {
    const isPlain = !type.includes(",") && !type.startsWith('"') && type === type.trim();
    const query = new URLSearchParams({ event_type: isPlain ? type : `"${type.replaceAll('"', '""')}"` });
    for (const [name, is] of Object.entries({ changes: isChange, access })) if (is) query.set(name, "true");
    return `${ROOT}/log?${query}`;
  }

  function outcome(word) {
    const low = word.toLowerCase();
    const kind = BAD.includes(low) ? "bad" : GOOD.includes(low) ? "good" : "plain";
    return element("span", { bad: "▲ ", good: "✓ ", plain: "" }[kind] + word, { class: `tag ${kind}` });
  }

  function ofService({ schema, trace, resource, resource_version: version, data, ...rest }) {
    const { caller, caller_kind, ...said } = data && typeof data === "object" ? data : {};
    if (Array.isArray(said.changed)) said.changed = said.changed.map((one) => String(one).replace(/[-_.]+/g, " "));
    const kind = resource && String(resource).split("/")[0];
    return { ...(kind && { [kind]: version == null ? "" : `v${version}` }), ...rest, ...said };
  }

  function brief(payload) {
    const isTexts = (v) => Array.isArray(v) && v.every((one) => typeof one === "string");
    const value = (v) => (typeof v === "string" ? v : isTexts(v) ? v.join(", ") : JSON.stringify(v)).slice(0, BRIEF + 1);
    const parts =
      payload && typeof payload === "object" && !Array.isArray(payload)
        ? Object.entries(payload).slice(0, BRIEF).map(([key, v]) => `${key.slice(0, BRIEF)} ${value(v)}`.trim())
        : [value(payload)];
    const text = parts.join(" · ");
    return text.length > BRIEF ? `${text.slice(0, BRIEF)}…` : text;
  }

  pause.hidden = false;
  pause.addEventListener("click", () => {
    isPaused = !isPaused;
    pause.replaceChildren(isPaused ? "Resume" : "Pause");
    paint();
  });
  more.addEventListener("click", () => {
    if (isPaused) pause.click();
    document.activeElement.blur();
    getSelection().removeAllRanges();
    scrollTo(0, 0);
    paint();
  });
  addEventListener("scroll", () => count && (painter ||= setTimeout(paint, BETWEEN_MS)), { passive: true });
  body.addEventListener("focusout", () => count && (painter ||= setTimeout(paint, BETWEEN_MS)));
  // HTTP/1.1 has six connections for all tabs: one that is not seen gives its own back.
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  setInterval(readCover, 10000);
  open();
  tell();
}
