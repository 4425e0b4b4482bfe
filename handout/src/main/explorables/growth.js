// 3.3: depth against width, on a shape that is not the question's.

import { button, guess, html, light, liveTable, svg } from "./elements.js";
import { number, replace, stateOf } from "./controls.js";
import { growth } from "./growth-model.js";

const INPUTS = 3;
const OUTPUTS = 2;
// Smaller than the question's network, whose numbers are to be found by whoever answers it.
const MOST = 6;
const SPECS = [
  { key: "k", label: "K, hidden layers", min: 1, max: MOST, step: 1, start: 2 },
  { key: "d", label: "D, units in each", min: 1, max: MOST, step: 1, start: 4 },
];
const SIGNS = { "-1": "L", 0: "=", 1: "U" };
const MOVES = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
const WORDS = ["one more layer", "both the same", "one more unit in each"];

/** The network as dots and lines. */
function draw(drawing, layers, width) {
  const sizes = [INPUTS, ...Array(layers).fill(width), OUTPUTS];
  const x = (layer) => 25 + 430 * layer / (sizes.length - 1);
  const y = (unit, size) => 100 + (unit - (size - 1) / 2) * 22;
  const lines = [];
  const dots = [];
  sizes.forEach((size, layer) => {
    for (let unit = 0; unit < size; unit++) {
      for (let from = 0; layer > 0 && from < sizes[layer - 1]; from++) {
        lines.push(svg("line", { class: "fine", x1: x(layer - 1), y1: y(from, sizes[layer - 1]), x2: x(layer), y2: y(unit, size) }));
      }
      dots.push(svg("circle", { class: "node", cx: x(layer), cy: y(unit, size), r: 7 }));
    }
  });
  drawing.replaceChildren(svg("g", { "data-part": "weights" }, ...lines), svg("g", { "data-part": "biases" }, ...dots));
}

/** Who wins where: a table of all sizes. One cell is in the tab order; arrow keys lead to the others. */
function mapOf(state) {
  const cells = [];
  const sizes = Array.from({ length: MOST }, (_, i) => i + 1);
  const rows = sizes.map((k) => html("tr", {}, html("th", { scope: "row" }, `K = ${k}`), ...sizes.map((d) => {
    const { winner } = growth(INPUTS, OUTPUTS, k, d);
    const choose = button(SIGNS[winner], () => state.put({ k, d }));
    choose.setAttribute("aria-label", `K = ${k}, D = ${d}: ${WORDS[winner + 1]}`);
    const cell = html("td", { class: `win${winner}` }, choose);
    cells.push({ k, d, cell, choose });
    return cell;
  })));
  const head = html("tr", {}, html("td"), ...sizes.map((d) => html("th", { scope: "col" }, `D = ${d}`)));
  const caption = "Which adds more weights: L one more layer, U one more unit in each";
  const table = html("table", { class: "map" }, html("caption", {}, caption), html("thead", {}, head), html("tbody", {}, ...rows));
  table.addEventListener("keydown", (event) => {
    const [down, right] = MOVES[event.key] ?? [0, 0];
    const k = state.get("k") + down;
    const d = state.get("d") + right;
    if ((down !== 0 || right !== 0) && sizes.includes(k) && sizes.includes(d)) {
      event.preventDefault();
      state.put({ k, d });
      cells.find((each) => each.k === k && each.d === d).choose.focus();
    }
  });
  const element = html("div", { class: "scroll", role: "group", "aria-label": "Which adds more weights", hidden: true }, table);
  const mark = (k, d) => cells.forEach((each) => {
    const here = each.k === k && each.d === d;
    each.cell.classList.toggle("here", here);
    each.choose.tabIndex = here ? 0 : -1;
    if (here) {
      each.choose.setAttribute("aria-current", "true");
    } else {
      each.choose.removeAttribute("aria-current");
    }
  });
  return { element, mark };
}

/** 3.3. */
export function depthOrWidth(figure) {
  const state = stateOf(figure, SPECS);
  const drawing = svg("svg", { viewBox: "0 0 480 200", role: "img", "aria-label": "The network of this size" });
  const table = liveTable(`Counts for ${INPUTS} inputs and ${OUTPUTS} outputs`, ["", "number"], [
    ["weights now", ["weights"], ["now"]], ["biases now", ["biases"], ["biases"]],
    ["weights that one more layer adds", ["depth"], ["depth"]],
    ["weights that one more unit in each adds", ["width"], ["width"]]]);
  const map = mapOf(state);
  let revealed = false;
  const numbers = () => growth(INPUTS, OUTPUTS, state.get("k"), state.get("d"));
  const render = () => {
    const n = numbers();
    draw(drawing, state.get("k"), state.get("d"));
    table.set("now", String(n.now));
    table.set("biases", String(n.biases));
    table.set("depth", revealed ? String(n.depth) : "guess first");
    table.set("width", revealed ? String(n.width) : "guess first");
    map.element.hidden = !revealed;
    map.mark(state.get("k"), state.get("d"));
  };
  const question = guess("First guess: which adds more weights here?", WORDS, (chosen) => {
    revealed = true;
    render();
    const n = numbers();
    return `${chosen === n.winner + 1 ? "Yes" : "No"}: one more layer adds ${n.depth}, one more unit in each ${n.width}.`;
  });
  const reset = () => {
    revealed = false;
    state.reset();
    question.clear();
    render();
  };
  const live = replace(figure, state, html("div", { class: "controls" }, ...SPECS.map((spec) => number(spec, state))),
    drawing, question.element, table.element, map.element, html("p", { class: "buttons" }, button("Reset", reset)));
  light(live);
  state.watch(() => {
    question.clear();
    render();
  });
}
