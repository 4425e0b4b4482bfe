// The page works without this. With it, nothing is loaded anew, and keys choose.
"use strict";

const main = () => document.querySelector("main");

/** One thing after the other: what is typed or clicked while the page loads is done after it. */
let last = Promise.resolve();
let waiting = 0;
const later = (work) => {
  document.body.dataset.waiting = String(++waiting);
  last = last.then(work).finally(() => {
    document.body.dataset.waiting = String(--waiting);
  });
};

/** Sets formulas; what is none, or wrong, or too long stays the text that it is. */
function setFormulas() {
  for (const each of document.querySelectorAll(".formula:not(.set)")) {
    each.classList.add("set");
    const text = each.textContent;
    const signs = /^(\$\$|\$|\\[([])/.exec(text)[0].length;
    try {
      const box = document.createElement("span");
      katex.render(text.slice(signs, text.length - signs), box, {
        output: "mathml",
        displayMode: each.classList.contains("display"),
        throwOnError: true,
        trust: false,
        strict: "ignore",
        maxSize: 10,
        maxExpand: 200,
      });
      each.replaceChildren(box);
      each.title = text;
    } catch (e) {
      each.title = "This is no formula that can be set.";
    }
  }
}

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
  setFormulas();
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
  try {
    const answer = await fetch(address, options);
    show(await answer.text(), answer.status === 409 || answer.status === 400 ? location.href : answer.url, criterion);
  } catch (e) {
    main().querySelector("#status").textContent = "The grader does not answer: is it still running? What was marked is on the disk.";
  } finally {
    document.body.dataset.done = String(Number(document.body.dataset.done || 0) + 1);
  }
}

/** What a button sends: the fields of its form, as they are now, and itself. */
function fields(form, button) {
  const data = new URLSearchParams(new FormData(form));
  if (button && button.name) {
    data.append(button.name, button.value);
  }
  return data;
}

const send = (form, data) => load(form.action, { method: "POST", body: data }, data.get("criterion"));

document.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  const data = fields(form, event.submitter);
  later(() => send(form, data));
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-key]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0) {
    event.preventDefault();
    later(() => load(link.href, {}, null));
  }
});

window.addEventListener("popstate", () => later(() => load(location.href, {}, null)));

// Other windows may have marked meanwhile.
window.addEventListener("focus", () => {
  if (!document.activeElement.closest("input")) {
    later(() => load(location.href, {}, document.activeElement.closest("fieldset")?.dataset.criterion));
  }
});

/** What a key stands for on the page as it is by then. */
function press(key) {
  if (/^[1-9]$/.test(key)) {
    const criterion = document.activeElement.closest("fieldset") || document.querySelector('fieldset[data-marked="false"]');
    const button = criterion && criterion.querySelector(`button[data-digit="${key}"]`);
    return button ? send(button.form, fields(button.form, button)) : null;
  }
  const target = document.querySelector(`[data-key="${key}"]`);
  if (!target) {
    return null;
  }
  if (target.href) {
    return load(target.href, {}, null);
  }
  return target.form ? send(target.form, fields(target.form, target)) : target.click();
}

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input:not([type=hidden]), textarea");
  if (document.body.dataset.keys !== "true" || event.ctrlKey || event.metaKey || event.altKey || typing) {
    return;
  }
  if (/^[1-9a-z]$/.test(event.key)) {
    event.preventDefault();
    later(() => press(event.key));
  }
});

setFormulas();
