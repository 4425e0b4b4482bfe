// 3.1 and 3.2: networks whose numbers are dragged.

import { button, guess, html, light, liveTable, more, svg, write } from "./elements.js";
import { dragged, number, replace, stateOf } from "./controls.js";
import { factor, shown } from "./numbers.js";
import { pass, relu, sigmoid } from "./network-model.js";

// Quarters only: worksheets have tenths, and are to be done by hand.
const RANGE = { min: -4, max: 4, step: 0.25 };
const SUBSCRIPTS = "₀₁₂₃";

const RELU = {
  name: "ReLU", activation: relu, units: 3, decimals: 2,
  start: { x1: 1, x2: 2, w11: 1, w12: -1, w21: 0.5, w22: 0.5, w31: -1, w32: 2, b11: 0, b12: -1, b13: 0.5, v1: 1, v2: -2, v3: 0.5, b2: 0.25 },
};

const SIGMOID = {
  name: "sigmoid", activation: sigmoid, units: 1, decimals: 4,
  start: { x1: 2, x2: 1, w11: 1.5, w12: -2, b11: 0.5, v1: -2, b2: 1 },
};

function spokenOf(key) {
  const names = { x: "input", w: "weight", v: "output weight", b: "bias" };
  return key === "b2" ? "output bias" : `${names[key[0]]} ${key.slice(key[0] === "b" ? 2 : 1).split("").join(", ")}`;
}

function specsOf(kind) {
  return Object.entries(kind.start).map(([key, start]) =>
    ({ ...RANGE, key, start, label: key[0] === "x" ? `x${SUBSCRIPTS[key[1]]}` : "", spoken: spokenOf(key) }));
}

/** W1, b1, w2 and b2 as the text writes them: a row for each hidden neuron. */
function matrix(kind, state) {
  const units = Array.from({ length: kind.units }, (_, i) => i + 1);
  const cell = (key) => html("td", {}, number(state.spec(key), state));
  const row = (i) => html("tr", {}, html("th", { scope: "row" }, `neuron ${i}`),
    ...[`w${i}1`, `w${i}2`, `b1${i}`, `v${i}`].map(cell));
  const head = ["from x₁", "from x₂", "bias", "to output"].map((text) => html("th", { scope: "col" }, text));
  return html("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": "Weights and biases" },
    html("table", {}, html("thead", {}, html("tr", {}, html("td"), ...head)),
      html("tbody", {}, ...units.map(row), html("tr", {}, html("th", { scope: "row" }, "output"), html("td"), html("td"), cell("b2"), html("td")))));
}

function calculation(kind, n, r) {
  const texts = {};
  for (let i = 1; i <= kind.units; i++) {
    texts[`z1${i}`] = `${shown(n[`w${i}1`])}·${factor(n.x1)} + ${factor(n[`w${i}2`])}·${factor(n.x2)} + ${factor(n[`b1${i}`])} = ${shown(r[`z1${i}`])}`;
    texts[`h${i}`] = `${kind.name}(${shown(r[`z1${i}`])}) = ${shown(r[`h${i}`])}`;
  }
  const sum = Array.from({ length: kind.units }, (_, i) => `${factor(n[`v${i + 1}`])}·${factor(r[`h${i + 1}`])}`).join(" + ");
  texts.z2 = `${sum} + ${factor(n.b2)} = ${shown(r.z2)}`;
  texts.y = `${kind.name}(${shown(r.z2)}) = ${shown(r.y)}`;
  return texts;
}

function rowsOf(kind) {
  const rows = [];
  for (let i = 1; i <= kind.units; i++) {
    rows.push([`z of neuron ${i}`, [`z1${i}`], [`z1${i}`]], [`h of neuron ${i}`, [`h${i}`], [`h${i}`]]);
  }
  return [...rows, ["z of the output", ["z2"], ["z2"]], ["y", ["y"], ["y"]]];
}

/** Writes the numbers into the drawing that stood here. */
function redraw(drawing, decimals, n, r) {
  for (const text of drawing.querySelectorAll("[data-number]")) {
    const key = text.dataset.number;
    const prefix = key[0] === "z" ? "z = " : key[0] === "b" ? "b = " : "";
    write(text, prefix + (key in n ? shown(n[key]) : shown(r[key], decimals)));
  }
  for (const part of drawing.querySelectorAll(".edge, .head")) {
    const weight = n[part.parentNode.dataset.part];
    const sign = weight < 0 ? "minus" : weight > 0 ? "plus" : "none";
    part.setAttribute("class", `${part.classList[0]} ${sign}`);
  }
  for (const node of drawing.querySelectorAll("circle")) {
    node.classList.toggle("off", r[node.parentNode.dataset.part] === 0);
  }
}

/** y over x₁, all else as it is. */
function plotOf(kind) {
  const curve = svg("polyline", { class: "path c0" });
  const dot = svg("circle", { class: "dot", r: 6 });
  const top = svg("text", { class: "tick end", x: 44, y: 20 });
  const element = svg("svg", { viewBox: "0 0 480 170", role: "img", "aria-label": "y over x₁, with a dot where the network is" },
    svg("rect", { class: "frame", x: 50, y: 15, width: 410, height: 115 }), top,
    svg("text", { class: "tick end", x: 44, y: 134 }, "0"), svg("text", { class: "tick", x: 50, y: 148 }, "−4"),
    svg("text", { class: "tick", x: 460, y: 148 }, "4"), svg("text", { class: "name", x: 255, y: 160 }, "x₁"),
    svg("text", { class: "name end", x: 44, y: 76 }, "y"), svg("g", { "data-part": "y" }, curve, dot));
  const draw = (n) => {
    const points = Array.from({ length: 161 }, (_, i) => -4 + i / 20)
      .map((x1) => [x1, pass(kind.activation, kind.units, { ...n, x1 }).y]);
    const most = kind.units === 1 ? 1 : Math.max(1, ...points.map(([, y]) => y));
    const at = ([x, y]) => [50 + 410 * (x + 4) / 8, 130 - 115 * y / most];
    curve.setAttribute("points", points.map((point) => at(point).map((c) => c.toFixed(1)).join(",")).join(" "));
    const [x, y] = at([n.x1, pass(kind.activation, kind.units, n).y]);
    dot.setAttribute("cx", x.toFixed(1));
    dot.setAttribute("cy", y.toFixed(1));
    write(top, shown(most, 1));
  };
  return { element, draw };
}

function network(figure, kind) {
  const state = stateOf(figure, specsOf(kind));
  const drawing = figure.querySelector(".still svg").cloneNode(true);
  const table = liveTable("Every step, with the numbers of now", ["", "calculation"], rowsOf(kind));
  const plot = plotOf(kind);
  const revealed = html("div", { hidden: true }, plot.element);
  const question = guess("First guess: x₁ grows by 0.5. What does y do?", ["it rises", "it falls", "it stays"], (chosen) => {
    const n = state.all();
    const before = pass(kind.activation, kind.units, n).y;
    const after = pass(kind.activation, kind.units, { ...n, x1: n.x1 + 0.5 }).y;
    const right = after > before ? 0 : after < before ? 1 : 2;
    revealed.hidden = false;
    return `${chosen === right ? "Yes" : "No"}: from ${shown(before)} to ${shown(after)}.`;
  });
  const live = replace(figure, state, drawing,
    html("div", { class: "controls" }, number(state.spec("x1"), state), number(state.spec("x2"), state)),
    question.element, revealed, table.element,
    more("Weights and biases", matrix(kind, state)),
    html("p", { class: "buttons" }, button("Reset", () => { state.reset(); revealed.hidden = true; })));
  for (const text of drawing.querySelectorAll(".drag")) {
    const key = text.dataset.number;
    dragged(text, state.spec(key), () => state.get(key), (value) => state.set(key, value));
  }
  light(live);
  state.watch(() => {
    const n = state.all();
    const r = pass(kind.activation, kind.units, n);
    redraw(drawing, kind.decimals, n, r);
    Object.entries(calculation(kind, n, r)).forEach(([key, text]) => table.set(key, text));
    plot.draw(n);
    question.clear();
  });
}

/** 3.1. */
export function reluNetwork(figure) {
  network(figure, RELU);
}

/** 3.2. */
export function sigmoidNetwork(figure) {
  network(figure, SIGMOID);
}
