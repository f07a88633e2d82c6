"use strict";
// The checklist: filter, keys, and the file of the lines that were picked to be signed.
document.addEventListener("DOMContentLoaded", () => {
  const tools = document.querySelector(".tools");
  const items = [...document.querySelectorAll(".item")];
  const sentences = [...document.querySelectorAll(".sentence")];
  if (!tools) return;

  const sift = () => {
    const words = tools.words.value.trim().toLowerCase();
    const states = new Set([...tools.querySelectorAll("[name=state]:checked")].map((box) => box.value));
    let shown = 0;
    for (const sentence of sentences) {
      const told = !words || sentence.textContent.toLowerCase().includes(words);
      let some = false;
      for (const item of sentence.querySelectorAll(".item")) {
        const stays = told && states.has(item.dataset.state) && !(tools.open.checked && item.dataset.signed);
        item.hidden = !stays;
        some ||= stays;
        shown += stays;
      }
      sentence.hidden = !some;
    }
    document.querySelector(".nothing").hidden = shown > 0;
    tools.querySelector("output").textContent = shown === items.length ? "" : `${shown} of ${items.length} lines`;
  };
  tools.addEventListener("input", sift);
  tools.addEventListener("submit", (event) => event.preventDefault());

  const visible = () => items.filter((item) => !item.hidden);
  const current = () => document.activeElement.closest(".item");
  const step = (by) => {
    const all = visible();
    const at = all.indexOf(current());
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
    if (next) { next.focus({ preventScroll: true }); next.scrollIntoView({ block: "center" }); }
  };
  window.factcheck.key("j", () => step(1));
  window.factcheck.key("k", () => step(-1));
  window.factcheck.key("x", () => {
    const box = current() && current().querySelector("[data-does=pick]");
    if (box) box.checked = !box.checked;
  });
  window.factcheck.key("/", () => tools.words.focus());

  const pen = document.querySelector(".pen");
  pen.addEventListener("submit", (event) => {
    event.preventDefault();
    const picked = items.filter((item) => item.querySelector("[data-does=pick]").checked);
    const said = pen.querySelector("output");
    if (!picked.length) { said.textContent = "No line is picked."; return; }
    const lines = picked.map((item) => JSON.stringify({
      words: item.dataset.words,
      evidence: item.dataset.evidence,
      role: pen.role.value,
      by: pen.by.value.trim(),
      support: item.querySelector("[data-does=support]").value.trim(),
    }) + "\n");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob(lines, { type: "application/jsonl" }));
    link.download = "signed-lines.jsonl";
    link.click();
    URL.revokeObjectURL(link.href);
    said.textContent = `${picked.length} ${picked.length === 1 ? "line" : "lines"} saved as signed-lines.jsonl`;
  });
});
