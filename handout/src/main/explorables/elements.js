// Elements, and what all figures are made of.

const SVG = "http://www.w3.org/2000/svg";

let guesses = 0;

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== null) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children);
  return element;
}

/** An HTML element. */
export function html(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** An SVG element. */
export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

/** Writes only what changed, so that a screen reader reads only that. */
export function write(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

/** Whether the reader asked for less motion. */
export function still() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** A button. */
export function button(text, press) {
  const element = html("button", { type: "button" }, text);
  element.addEventListener("click", press);
  return element;
}

/** What is seen later: closed at first. */
export function more(summary, ...children) {
  return html("details", {}, html("summary", {}, summary), ...children);
}

/**
 * A table of numbers that is read out as it changes. Rows are [name, part, keys]; `set` writes a
 * cell by its key.
 */
export function liveTable(caption, header, rows) {
  const cells = new Map();
  const cell = (key, part) => {
    const element = html("td", { "data-part": part });
    cells.set(key, element);
    return element;
  };
  const head = html("tr", {}, ...header.map((text, i) => (i === 0 ? html("td") : html("th", { scope: "col" }, text))));
  const body = rows.map(([name, parts, keys]) =>
    html("tr", {}, html("th", { scope: "row" }, name), ...keys.map((key, i) => cell(key, parts[i]))));
  const table = html("table", { "aria-live": "polite" }, html("caption", {}, caption),
    html("thead", {}, head), html("tbody", {}, ...body));
  const element = html("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": caption }, table);
  return { element, table, set: (key, text) => write(cells.get(key), text) };
}

/** A question with answers to choose from; `choose` gets the index and says what is right. */
export function guess(question, answers, choose) {
  guesses += 1;
  const name = `guess-${guesses}`;
  const verdict = html("output", { "aria-live": "polite" });
  const radios = answers.map((answer, i) => {
    const radio = html("input", { type: "radio", name, value: i });
    radio.addEventListener("change", () => write(verdict, choose(i)));
    return radio;
  });
  const labels = answers.map((answer, i) => html("label", {}, radios[i], ` ${answer}`));
  const element = html("fieldset", { class: "guess" }, html("legend", {}, question), ...labels, verdict);
  const clear = () => {
    radios.forEach((radio) => { radio.checked = false; });
    write(verdict, "");
  };
  return { element, clear };
}

/** Lights up all that bears the same part: formula, node, plot. */
export function light(root) {
  const show = (event) => {
    const part = event.target.closest?.("[data-part]")?.dataset.part;
    for (const element of root.querySelectorAll("[data-part]")) {
      element.classList.toggle("lit", part !== undefined && element.dataset.part === part);
    }
  };
  root.addEventListener("pointerover", show);
  root.addEventListener("focusin", show);
  root.addEventListener("pointerleave", show);
}
