"use strict";
// The redline: what is marked, what is hidden, and the way from change to change.
document.addEventListener("DOMContentLoaded", () => {
  const tools = document.querySelector(".tools");
  const redline = document.querySelector(".redline");
  const rows = [...redline.querySelectorAll(".row:not(.heads)")];
  const says = tools.querySelector("output");

  // A change is all that has one number; a fact that differs in words that do not is a change of its own.
  const changes = new Map();
  for (const element of redline.querySelectorAll("[data-change], .m")) {
    const fact = element.matches(".m:is(.changed, .hedged, .dropped, .added)");
    const around = element.matches("[data-change]") ? element : element.closest("del, ins");
    if (!around && !fact) continue;
    const name = around ? around.dataset.change : element.hash;
    const change = changes.get(name) || { elements: [], facts: [], words: false };
    changes.set(name, change);
    if (around === element || !around) change.elements.push(element);
    if (around) change.words = true;
    if (fact) change.facts.push(element);
  }
  const all = [...changes.values()];

  let here = null;
  const marked = () => tools.mark.value;
  const shown = () => all.filter((it) => marked() === "both" || (marked() === "facts" ? it.facts.length : it.words));
  const parts = (change) => (marked() === "facts" ? change.facts : change.elements);
  const tell = () => {
    const list = shown();
    const at = here ? list.indexOf(here) + 1 : 0;
    const some = `${list.length} ${list.length === 1 ? "change" : "changes"}`;
    says.textContent = at ? `Change ${at} of ${list.length}` : some;
  };
  const leave = () => { for (const element of redline.querySelectorAll(".here")) element.classList.remove("here"); };
  const go = (change) => {
    leave();
    here = change;
    const found = parts(change);
    for (const element of found) element.classList.add("here");
    const first = found.find((element) => element.checkVisibility()) || found[0];
    if (!first.matches("a")) first.tabIndex = -1;
    first.focus({ preventScroll: true });
    first.scrollIntoView({ block: "center" });
    tell();
  };
  const step = (by) => {
    const list = shown();
    if (!list.length) return;
    const at = list.indexOf(here);
    const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : at + by];
    if (next) go(next);
  };

  const sift = () => {
    redline.dataset.mark = marked();
    let some = false;
    for (const row of rows) {
      const words = !row.matches(".same") || row.matches(".moved");
      const differs = marked() === "facts" ? row.matches(".facts") : marked() === "words" ? words : words || row.matches(".facts");
      row.hidden = tools.less.checked && !differs;
      some ||= !row.hidden;
    }
    redline.querySelector(".none").hidden = some || !rows.length;
    if (here && !shown().includes(here)) here = null;
    leave();
    if (here) for (const element of parts(here)) element.classList.add("here");
    tell();
  };
  const mark = (value) => { tools.mark.value = value; sift(); };
  tools.addEventListener("input", sift);
  tools.addEventListener("submit", (event) => event.preventDefault());
  tools.querySelector("[data-does=on]").addEventListener("click", () => step(1));
  tools.querySelector("[data-does=back]").addEventListener("click", () => step(-1));
  for (const name of ["n", "j"]) window.factcheck.key(name, () => step(1));
  for (const name of ["p", "k"]) window.factcheck.key(name, () => step(-1));
  window.factcheck.key("a", () => mark("both"));
  window.factcheck.key("f", () => mark("facts"));
  window.factcheck.key("w", () => mark("words"));
  window.factcheck.key("h", () => { tools.less.checked = !tools.less.checked; sift(); });
  window.addEventListener("beforeprint", leave);
  sift();
});
