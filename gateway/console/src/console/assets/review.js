// The script of an encounter's page: the passages of a sentence, and the words that an edit changes. The page works
// without it.
"use strict";

{
  // A scope of its own: script.js has functions of the same names.
  for (const claim of document.querySelectorAll(".claim"))
    claim.addEventListener("click", () => light(claim.classList.contains("lit") ? null : claim));

  for (const chip of document.querySelectorAll(".summary .chip"))
    chip.addEventListener("click", () => light(chip, [chip.textContent]));

  // Marks the passages of a claim, and no others.
  function light(chosen, numbers = chosen?.dataset.sources.split(" ") ?? []) {
    document.body.classList.toggle("fades", numbers.length > 0);
    for (const one of document.querySelectorAll(".claim")) one.classList.toggle("lit", one === chosen);
    for (const mark of document.querySelectorAll("mark[data-sources]")) {
      const isOfClaim = mark.dataset.sources.split(" ").some((n) => numbers.includes(n));
      mark.classList.toggle("lit", isOfClaim);
      if (isOfClaim) mark.closest("details")?.setAttribute("open", "");
    }
    document.querySelector("mark.lit")?.scrollIntoView({ block: "nearest" });
  }

  const field = document.querySelector("[data-edit]");
  if (field) {
    const shown = document.querySelector("[data-changes]"), before = words(field.defaultValue);
    field.addEventListener("input", () => {
      const parts = differences(before, words(field.value));
      shown.hidden = !parts.some((part) => part.nodeName !== "#text");
      shown.replaceChildren(...parts);
    });
  }

  function element(name, text) {
    const made = document.createElement(name);
    made.append(text);
    return made;
  }

  function words(text) {
    return text.match(/\s*\S+|\s+$/g) ?? [];
  }

  // The longest common subsequence of words, between the first and the last that differ.
  function differences(old, now) {
    let head = 0, tail = 0;
    while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++;
    while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
    const a = old.slice(head, old.length - tail), b = now.slice(head, now.length - tail);
    if (a.length * b.length > 1e6) return [element("del", a.join("")), element("ins", b.join(""))];
    const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
    for (let i = a.length - 1; i >= 0; i--)
      for (let j = b.length - 1; j >= 0; j--)
        length[i][j] = a[i] === b[j] ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
    const parts = [document.createTextNode(old.slice(0, head).join(""))];
    const add = (name, word) => {
      const last = parts.at(-1);
      if (name !== "#text" && last.nodeName.toLowerCase() === name) return last.append(word);
      parts.push(name === "#text" ? document.createTextNode(word) : element(name, word));
    };
    let i = 0, j = 0;
    while (i < a.length || j < b.length) {
      if (a[i] === b[j] && i < a.length) i++, add("#text", b[j++]);
      else if (j >= b.length || (i < a.length && length[i + 1][j] >= length[i][j + 1])) add("del", a[i++]);
      else add("ins", b[j++]);
    }
    parts.push(document.createTextNode(now.slice(now.length - tail).join("")));
    return parts;
  }
}
