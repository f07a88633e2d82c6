"use strict";
// The page of a check: filter and search, going through the findings, and what stands behind a marked figure.
document.addEventListener("DOMContentLoaded", () => {
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const tools = document.querySelector(".tools");
  const findings = all(".finding"), sheets = all(".sheet"), lines = all(".series");
  const texts = new Map();
  const text = (element) => {
    if (!texts.has(element)) texts.set(element, element.textContent.toLowerCase());
    return texts.get(element);
  };
  const about = (element, name) => !name || element.dataset.documents.split(" ").includes(name);

  const filter = () => {
    const asked = new FormData(tools);
    const words = asked.get("words").trim().toLowerCase().split(/\s+/).filter(Boolean);
    const severities = asked.getAll("severity"), code = asked.get("code"), status = asked.get("status"), name = asked.get("document");
    const holds = (element) => about(element, name) && words.every((word) => text(element).includes(word));
    let shown = 0;
    for (const one of findings) {
      const { severity, code: own, status: now } = one.dataset;
      one.hidden = !(severities.includes(severity) && (!code || code === own) && (!status || status === now) && holds(one));
      shown += !one.hidden;
    }
    for (const group of all(".group")) group.hidden = !group.querySelector(".finding:not([hidden])");
    for (const one of [...sheets, ...lines]) one.hidden = !holds(one);
    document.querySelector(".nothing").hidden = shown > 0 || findings.length === 0;
    const open = (list) => list.filter((one) => !one.hidden).length;
    // On paper too a page says that it shows a part only.
    document.documentElement.classList.toggle("filtered", [...findings, ...sheets, ...lines].some((one) => one.hidden));
    tools.querySelector("output").textContent = [
      `${shown} of ${findings.length} findings`, `${open(sheets)} of ${sheets.length} documents`,
      `${open(lines)} of ${lines.length} series`,
    ].join(", ");
  };
  let waiting = 0;
  tools.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(filter, 80); });
  tools.addEventListener("reset", () => setTimeout(filter));
  tools.addEventListener("submit", (event) => event.preventDefault());
  filter();

  const step = (by) => {
    const open = findings.filter((one) => !one.hidden);
    const at = open.findIndex((one) => one.contains(document.activeElement));
    const next = open[at < 0 ? (by > 0 ? 0 : open.length - 1) : Math.min(Math.max(at + by, 0), open.length - 1)];
    if (!next) return;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  };
  const onFinding = (by) => () => document.activeElement.matches(".finding") ? step(by) : false;
  window.factcheck.key("j", () => step(1));
  window.factcheck.key("k", () => step(-1));
  window.factcheck.key("ArrowDown", onFinding(1));
  window.factcheck.key("ArrowUp", onFinding(-1));
  window.factcheck.key("/", () => { tools.scrollIntoView({ block: "center" }); tools.elements.words.focus(); });

  for (const box of all("#legend input")) {
    box.addEventListener("change", () => {
      document.getElementById("documents").classList.toggle("hide-" + box.dataset.state, !box.checked);
    });
  }

  // The card of a figure says what its row says.
  const card = document.createElement("div");
  card.className = "card";
  card.hidden = true;
  card.id = "card";
  card.setAttribute("role", "group");
  card.setAttribute("aria-label", "What stands behind these words");
  let held = null, pinned = false;
  const rowsOf = (mark) => {
    const first = document.getElementById(mark.hash.slice(1));
    if (!first || first.tagName !== "TR") return [];
    const rows = [first];
    while (rows.at(-1).nextElementSibling && rows.at(-1).nextElementSibling.dataset.mark === first.dataset.mark) rows.push(rows.at(-1).nextElementSibling);
    return rows;
  };
  const fill = (rows) => {
    card.replaceChildren(...rows.map((row) => {
      const list = document.createElement("dl");
      const names = all("th", row.closest("table").tHead).map((cell) => cell.textContent);
      [...row.cells].forEach((cell, n) => {
        if (n === 0 || !cell.textContent.trim()) return;
        const name = document.createElement("dt"), value = document.createElement("dd");
        name.textContent = names[n];
        value.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
        list.append(name, value);
      });
      return list;
    }));
  };
  const place = (mark) => {
    const box = mark.getClientRects()[0], own = card.getBoundingClientRect();
    const left = Math.min(Math.max(box.left, 12), document.documentElement.clientWidth - own.width - 12);
    const below = box.bottom + 8, above = box.top - own.height - 8;
    card.style.left = left + "px";
    card.style.top = (below + own.height > innerHeight && above > 0 ? above : below) + "px";
  };
  const hide = () => {
    if (held) held.classList.remove("open");
    card.hidden = true;
    held = null;
    pinned = false;
  };
  const open = (mark, pin, inert = false) => {
    const rows = rowsOf(mark);
    if (!rows.length) return false;
    if (held) held.classList.remove("open");
    held = mark;
    pinned = pin;
    mark.classList.add("open");
    fill(rows);
    // Beside the mark, so that the next Tab leads into it.
    mark.after(card);
    card.hidden = false;
    card.inert = inert;
    place(mark);
    return true;
  };
  const markOf = (event) => event.target.closest && event.target.closest(".text .m[href*='r']");
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse" || pinned || card.contains(event.target)) return;
    const mark = markOf(event);
    if (mark) open(mark, false);
    else if (held) hide();
  });
  document.addEventListener("focusin", (event) => {
    const mark = markOf(event);
    // Tab goes from mark to mark; a press on one leads into its card.
    if (mark && mark.matches(":focus-visible") && mark !== held) open(mark, false, true);
    else if (held && !mark && !card.contains(event.target)) hide();
  });
  document.addEventListener("click", (event) => {
    const mark = markOf(event);
    if (mark && open(mark, true)) event.preventDefault();
    else if (held && (!card.contains(event.target) || event.target.closest("a"))) hide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !held) return;
    const mark = held;
    hide();
    mark.focus({ preventScroll: true });
    hide();
  });
  // What has the focus or was pressed keeps its card; what was only pointed at has gone from under the pointer.
  addEventListener("scroll", () => {
    if (held && !pinned && held !== document.activeElement) hide();
    else if (held) place(held);
  }, { passive: true });
});
