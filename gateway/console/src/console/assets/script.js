// The script of all pages: keys, the reader's time zone, and the code of a sign-in link. The pages work without it.
// Texts become text nodes only; nothing here makes markup of a string, which Trusted Types would refuse.
"use strict";

// The characters that one would not see, as rendering.py shows them.
const HIDDEN =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb\ud800-\udfff\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\r(?!\n)/gu;
const visible = (text) =>
  text.replace(HIDDEN, (c) => `⟨U+${c.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`);

const ROOT = document.documentElement.dataset.console; // Behind a proxy, it has a prefix.
const MODIFIERS = ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock"];
const find = (selector, within = document) => within.querySelector(selector);
const element = (name, text = "", attributes = {}) => {
  const made = document.createElement(name);
  made.append(text instanceof Node ? text : visible(String(text)));
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};

// A page that the browser kept is read again: it may be from before a verdict or a sign-out.
addEventListener("pageshow", (event) => event.persisted && location.reload());

readersZone();
signIn();
addEventListener("hashchange", signIn); // A link that is opened where the form is shown already.
keys();
if (!location.hash) find("[data-focus]")?.focus({ preventScroll: true });

// If the reader's zone differs from the facility's, shows it, and the reader's time beside each whole moment; on hover
// beside other times.
function readersZone() {
  const zone = document.documentElement.dataset.zone, own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (own === zone) return;
  find("#reader-zone")?.append(` (yours: ${own})`);
  const form = { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" };
  const theirs = new Intl.DateTimeFormat("en-GB", { ...form, timeZone: zone }), yours = new Intl.DateTimeFormat("en-GB", form);
  for (const time of document.querySelectorAll("time[datetime]")) {
    const moment = new Date(time.dateTime);
    if (isNaN(moment)) continue;
    time.title ||= `${moment.toLocaleString("en-GB")} ${own}`;
    const [there, here] = [theirs, yours].map((of) => of.format(moment).replace("Sept", "Sep"));
    if (time.matches("[data-moment]") && there !== here) time.after(element("span", ` (yours: ${here})`, { class: "none" }));
  }
}

// The code of a link comes in a fragment, which no server sees. It is out of the history before it is used.
function signIn() {
  const form = find("#code-form"), code = location.hash.slice(1);
  if (!form || !code || document.getElementById(code)) return; // The last is a place of the page.
  history.replaceState(null, "", location.pathname + location.search);
  find("#code", form).value = code;
  form.requestSubmit();
}

function keys() {
  let chosen = null;
  let waitsForPage = false; // The key after `g` names a page.
  // The second press of a verdict's key must not decide about the page that opens after the first: keys decide only
  // after another key, a click, a touch or scrolling on this page.
  let isUsed = false;
  const usePage = () => ((isUsed = true), find(".unused")?.remove());
  for (const name of ["pointerdown", "wheel", "touchmove"]) addEventListener(name, usePage, { passive: true });
  // The same holds for the second click of a double click.
  addEventListener("click", (event) => event.detail > 1 && event.target.closest("[data-decides]") && event.preventDefault());

  const rows = () => [...document.querySelectorAll("[data-keys] tbody tr:not(.group), [data-keys] > li")];

  function move(step) {
    const all = rows();
    if (!all.length) return;
    const at = all.indexOf(chosen);
    const next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + step))];
    chosen?.classList.remove("at");
    chosen = next;
    chosen.classList.add("at");
    (find("a", chosen) ?? chosen).focus({ preventScroll: true });
    chosen.scrollIntoView({ block: "nearest" });
  }

  const actions = {
    g: () => (waitsForPage = true),
    j: () => move(1),
    k: () => move(-1),
    r: () => location.reload(),
    p: () => find("#pause")?.click(),
    v: () => find("#verdict textarea")?.focus(),
    "/": () => {
      const field = find("[data-search]");
      if (field) field.select?.(), field.focus();
      else location.assign(`${ROOT}/patients`);
    },
    "?": () => {
      const help = find("#keys");
      if (!help) return;
      help.open = !help.open;
      if (help.open) help.scrollIntoView({ block: "nearest" }), find("summary", help).focus();
    },
  };

  // Elements name their key: a button is clicked, and a folded form is opened. Reject needs a reason.
  function use(target) {
    if (target.matches("[data-decides]") && !isUsed) return explain();
    const form = target.form, reason = form && find("textarea[name=reason]", form);
    const hasReason = !reason || reason.value.trim() || find("[name^=because]:checked", form);
    if (target.value === "reject" && !hasReason) return reason.focus();
    target.click();
    if (target.localName === "summary") find("textarea", target.parentElement)?.focus();
  }

  function explain() {
    find(".unused")?.remove();
    const text = "Nothing was decided: this page has just opened. Scroll, click or press another key first.";
    find("main").prepend(element("p", text, { class: "said wait unused", role: "status" }));
  }

  document.addEventListener("keydown", (event) => {
    if (document.documentElement.dataset.keys === "off" || MODIFIERS.includes(event.key)) return;
    const target = find(`[data-key="${CSS.escape(event.key)}"]`);
    if (!event.repeat && !target?.matches("[data-decides]")) usePage();
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest("input:not([type=checkbox], [type=radio]), textarea, select")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (waitsForPage) {
      waitsForPage = false;
      event.preventDefault();
      return [...document.querySelectorAll("[data-go]")].find((a) => a.dataset.go === event.key)?.click();
    }
    const act = actions[event.key];
    if (act) event.preventDefault(), act();
    else if (target?.offsetParent) event.preventDefault(), event.repeat || use(target); // Hidden buttons have no parent.
  });
}
