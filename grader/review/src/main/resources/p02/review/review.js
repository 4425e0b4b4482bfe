// The page works without this. With it, nothing is loaded anew, and keys choose.
"use strict";

const main = () => document.querySelector("main");
let busy = false;

/** Shows what the server says, and puts the focus where the work goes on. */
function show(html, address, criterion) {
  const page = new DOMParser().parseFromString(html, "text/html");
  if (!page.querySelector("main")) {
    main().querySelector("#status").textContent = page.body.textContent;
    return;
  }
  document.title = page.title;
  document.body.dataset.keys = page.body.dataset.keys;
  document.querySelector("header").replaceWith(page.querySelector("header"));
  main().replaceWith(page.querySelector("main"));
  if (address !== location.href) {
    history.pushState(null, "", address);
  }
  const next = document.querySelector('fieldset[data-marked="false"] button')
    || (criterion && document.querySelector(`fieldset[data-criterion="${CSS.escape(criterion)}"] button[aria-pressed="true"]`));
  if (next) {
    next.focus({ preventScroll: !criterion });
  }
}

async function load(address, options, criterion) {
  if (busy) {
    return;
  }
  busy = true;
  try {
    const answer = await fetch(address, options);
    show(await answer.text(), answer.status === 409 || answer.status === 400 ? location.href : answer.url, criterion);
  } catch (e) {
    main().querySelector("#status").textContent = "The grader does not answer: is it still running? What was marked is on the disk.";
  } finally {
    busy = false;
    document.body.dataset.done = String(Number(document.body.dataset.done || 0) + 1);
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  const data = new URLSearchParams(new FormData(form));
  if (event.submitter && event.submitter.name) {
    data.append(event.submitter.name, event.submitter.value);
  }
  event.preventDefault();
  load(form.action, { method: "POST", body: data }, data.get("criterion"));
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-key]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    load(link.href, {}, null);
  }
});

window.addEventListener("popstate", () => load(location.href, {}, null));

// Other windows may have marked meanwhile.
window.addEventListener("focus", () => {
  if (!document.activeElement.closest("input")) {
    load(location.href, {}, document.activeElement.closest("fieldset")?.dataset.criterion);
  }
});

document.addEventListener("keydown", (event) => {
  if (document.body.dataset.keys !== "true" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not([type=hidden])")) {
    return;
  }
  if (/^[1-9]$/.test(event.key)) {
    const criterion = event.target.closest("fieldset") || document.querySelector('fieldset[data-marked="false"]');
    const button = criterion && criterion.querySelector(`button[data-digit="${event.key}"]`);
    if (button) {
      event.preventDefault();
      button.click();
    }
  } else if (/^[a-z]$/.test(event.key)) {
    const target = document.querySelector(`[data-key="${event.key}"]`);
    if (target) {
      event.preventDefault();
      target.click();
    }
  }
});
