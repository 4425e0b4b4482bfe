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

/** How long formulas are set before the browser may show what there is: about two pictures. */
const SLICE = 30;

/** Sets formulas: the first at once, and what a long answer has beyond them a moment later. */
function setFormulas() {
  if (typeof katex === "undefined") {
    main().querySelector("#status").textContent =
      "Formulas are not set: a part of the page did not come. Load it anew.";
    return;
  }
  const end = performance.now() + SLICE;
  for (const each of document.querySelectorAll(".formula:not(.set)")) {
    if (performance.now() > end) {
      setTimeout(setFormulas);
      return;
    }
    setFormula(each);
  }
}

/** Sets one; what is none, or wrong, or too long stays the text that it is. */
function setFormula(each) {
  each.classList.add("set");
  const text = each.textContent;
  const signs = /^(\$\$|\$|\\[([])/.exec(text)[0].length;
  const box = document.createElement("span");
  try {
    katex.render(text.slice(signs, text.length - signs), box, {
      output: "mathml",
      displayMode: each.classList.contains("display"),
      throwOnError: true,
      trust: false,
      strict: "ignore",
      errorColor: "currentColor",
      maxSize: 10,
      maxExpand: 200,
    });
    each.replaceChildren(box);
    each.title = text;
  } catch (e) {
    each.title = "This is no formula that can be set.";
  }
}

/** What lies folded beside an answer, by its address: fetched when it is opened first. */
const unfolded = new Map();

async function unfold(fold) {
  const address = fold.dataset.load;
  const into = fold.querySelector(".loaded");
  if (into.dataset.full) {
    return;
  }
  if (!unfolded.has(address)) {
    const answer = await fetch(address);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const found = page.querySelector("main");
    unfolded.set(address, [...(found || page.body).childNodes]);
  }
  into.replaceChildren(...unfolded.get(address).map((each) => document.importNode(each, true)));
  into.dataset.full = "yes";
}

document.addEventListener("toggle", (event) => {
  if (event.target.matches("details[data-load]") && event.target.open) {
    unfold(event.target).catch(() => {
      main().querySelector("#status").textContent = "The grader does not answer: is it still running?";
    });
  }
}, true);

/** Evidence that was not ready is asked for when the answer is there. */
async function showPending() {
  const shown = main();
  const link = shown.querySelector(".pending a");
  if (!link) {
    return;
  }
  const answer = await fetch(link.href);
  const articles = new DOMParser().parseFromString(await answer.text(), "text/html").querySelectorAll("article");
  if (!answer.ok || main() !== shown) {
    return;
  }
  shown.querySelectorAll("article").forEach((each, i) => {
    const evidence = articles[i]?.querySelector(".evidence");
    each.querySelector(".pending")?.replaceWith(...(evidence ? [evidence] : []));
  });
}

/** Whoever stays on an answer for so long reads it; milliseconds. */
const READS = 200;

/** All that takes longer than the text itself. */
function complete() {
  setFormulas();
  const shown = main();
  setTimeout(() => {
    if (main() === shown) {
      // If nothing answers, the link to it stays.
      showPending().catch(() => {});
    }
  }, READS);
}

/** What was typed and not sent, by the criterion that it is about. */
function typed() {
  const texts = new Map();
  for (const each of document.querySelectorAll("fieldset textarea")) {
    if (each.value !== each.defaultValue) {
      texts.set(each.closest("fieldset").dataset.criterion, each.value);
    }
  }
  return texts;
}

/**
 * Shows what the server says, and puts the focus where the work goes on.
 *
 * @param sent the criterion whose text the server took; none if it took none
 */
function show(html, address, criterion, sent) {
  const page = new DOMParser().parseFromString(html, "text/html");
  if (!page.querySelector("main")) {
    main().querySelector("#status").textContent = page.body.textContent;
    return;
  }
  document.title = page.title;
  document.body.dataset.keys = page.body.dataset.keys;
  const open = [...document.querySelectorAll("details[data-load][open]")].map((each) => each.dataset.load);
  const texts = new URL(address).pathname === location.pathname ? typed() : new Map();
  texts.delete(sent);
  document.querySelector("header").replaceWith(page.querySelector("header"));
  main().replaceWith(page.querySelector("main"));
  complete();
  for (const each of document.querySelectorAll("details[data-load]")) {
    each.open = open.includes(each.dataset.load);
  }
  for (const [name, text] of texts) {
    const into = document.querySelector(`fieldset[data-criterion="${CSS.escape(name)}"] textarea`);
    if (into) {
      into.value = text;
    }
  }
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
    const taken = answer.ok && (options.body?.has("comment") || options.body?.has("reuse")) ? options.body.get("criterion") : null;
    show(await answer.text(), answer.ok ? answer.url : location.href, criterion, taken);
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
  if (!document.activeElement.closest("input, textarea")) {
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
  const place = document.activeElement.closest("article") || document;
  const target = place.querySelector(`[data-key="${key}"]`) || document.querySelector(`[data-key="${key}"]`);
  if (!target) {
    return null;
  }
  if (target.href) {
    return load(target.href, {}, null);
  }
  return target.form ? send(target.form, fields(target.form, target)) : target.click();
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.matches("textarea")) {
    event.preventDefault();
    event.target.form.requestSubmit();
    return;
  }
  const typing = event.target.closest("input:not([type=hidden]), textarea");
  if (document.body.dataset.keys !== "true" || event.ctrlKey || event.metaKey || event.altKey || typing) {
    return;
  }
  if (/^[1-9a-z]$/.test(event.key)) {
    event.preventDefault();
    later(() => press(event.key));
  }
});

complete();
