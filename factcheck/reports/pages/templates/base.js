"use strict";
// What every page does: light and dark, the keys, and opening what a link leads into.
(() => {
  const root = document.documentElement;
  const themes = ["auto", "light", "dark"];
  const kept = (name, value) => {
    // From disk a browser may refuse to keep anything.
    try {
      if (value === undefined) return localStorage.getItem(name);
      localStorage.setItem(name, value);
    } catch { /* not kept */ }
    return null;
  };
  const show = (theme) => {
    if (theme === "auto") delete root.dataset.theme; else root.dataset.theme = theme;
    const says = document.querySelector("[data-says=theme]");
    if (says) says.textContent = theme[0].toUpperCase() + theme.slice(1);
  };
  let theme = themes.includes(kept("factcheck-theme")) ? kept("factcheck-theme") : "auto";
  root.classList.add("js");
  show(theme);

  const keys = new Map();
  let listening = kept("factcheck-keys") !== "off";
  window.factcheck = {
    // Let a key do something, unless the reader is typing.
    key: (name, does) => keys.set(name, does),
    // Open whatever an element is folded away in.
    reveal: (element) => {
      for (let at = element; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    },
  };

  const landed = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    window.factcheck.reveal(target.matches("details") ? target : target.parentElement);
    if (target.matches("details, article")) window.factcheck.reveal(target);
    target.scrollIntoView({ block: target.matches("section, details") ? "start" : "center" });
    if (target.matches("a, [tabindex]")) target.focus({ preventScroll: true });
  };

  document.addEventListener("DOMContentLoaded", () => {
    show(theme);
    const help = document.getElementById("help");
    const box = document.querySelector("[data-does=keys]");
    box.checked = listening;
    box.addEventListener("change", () => { listening = box.checked; kept("factcheck-keys", listening ? "on" : "off"); });
    document.querySelector("[data-does=theme]").addEventListener("click", () => {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length];
      kept("factcheck-theme", theme);
      show(theme);
    });
    document.querySelector("[data-does=help]").addEventListener("click", () => help.showModal());
    document.querySelector("[data-does=close]").addEventListener("click", () => help.close());
    keys.set("?", () => help.showModal());
    if (location.hash) landed();
  });
  window.addEventListener("hashchange", landed);
  document.addEventListener("click", (event) => {
    // A second press on the same link leads there again.
    const link = event.target.closest && event.target.closest("a[href^='#']");
    if (link && !event.defaultPrevented && link.hash === location.hash) landed();
  });
  document.addEventListener("keydown", (event) => {
    if (!listening || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input, select, textarea") || document.querySelector("dialog[open]")) return;
    const does = keys.get(event.key);
    if (does && does(event) !== false) event.preventDefault();
  });
  let closed = [];
  window.addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("details:not([open], .rows, .more)")];
    for (const one of closed) one.open = true;
  });
  window.addEventListener("afterprint", () => { for (const one of closed) one.open = false; });
})();
