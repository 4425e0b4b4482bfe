// 3.4: metres and kilos.

import { button, guess, html, light, liveTable, svg } from "./elements.js";
import { choice, number, replace, stateOf } from "./controls.js";
import { settled, shown } from "./numbers.js";
import { DEVIATIONS, loss, MEANS, PEOPLE, UNITS } from "./scales-model.js";

const HEIGHT = { key: "h", label: "predicted height in m", part: "height", min: 1.5, max: 1.9, step: 0.05, start: 1.6 };
const WEIGHT = { key: "w", label: "predicted weight in kg", part: "weight", min: 40, max: 100, step: 5, start: 80 };
const UNIT = {
  key: "u", label: "the loss counts in", start: "metres",
  options: [["metres", "metres and kilos"], ["centimetres", "centimetres and kilos"], ["standardised", "standard deviations"]],
};
const BOX = { x: 60, y: 10, width: 400, height: 220 };

const atX = (height) => BOX.x + BOX.width * (height - HEIGHT.min) / (HEIGHT.max - HEIGHT.min);
const atY = (weight) => BOX.y + BOX.height * (1 - (weight - WEIGHT.min) / (WEIGHT.max - WEIGHT.min));

function frame() {
  const tick = (x, y, text, kind) => svg("text", { class: `tick ${kind}`, x, y }, text);
  return [
    svg("clipPath", { id: "clip-scales" }, svg("rect", BOX)), svg("rect", { class: "frame", ...BOX }),
    ...[1.5, 1.6, 1.7, 1.8, 1.9].map((height) => tick(atX(height), 252, shown(height), "")),
    ...[40, 60, 80, 100].map((weight) => tick(54, atY(weight) + 4, shown(weight), "end")),
    svg("text", { class: "name", x: 260, y: 274 }, "height in m"),
    svg("text", { class: "name", x: 14, y: 120, transform: "rotate(-90 14 120)" }, "weight in kg"),
  ];
}

/** Level lines of the sum: ellipses around the mean, by what a metre and a kilo count. */
function contours(units) {
  const [a, b] = UNITS[units];
  const scaleX = BOX.width / (HEIGHT.max - HEIGHT.min) / a;
  const scaleY = BOX.height / (WEIGHT.max - WEIGHT.min) / b;
  const step = b * DEVIATIONS[1] * 0.6;
  return [1, 2, 3, 4, 5, 6].map((i) => svg("ellipse", {
    class: "contour", cx: atX(MEANS[0]), cy: atY(MEANS[1]), rx: i * step * scaleX, ry: i * step * scaleY,
  }));
}

/** The point of the prediction, which is dragged in both directions. */
function handle(drawing, state) {
  const point = svg("circle", { class: "handle", r: 10, "data-part": "prediction" });
  point.addEventListener("pointerdown", (down) => {
    down.preventDefault();
    const follow = (move) => {
      const box = drawing.getBoundingClientRect();
      const x = (move.clientX - box.left) * 480 / box.width;
      const y = (move.clientY - box.top) * 480 / box.width;
      state.put({
        h: settled(HEIGHT, HEIGHT.min + (x - BOX.x) / BOX.width * (HEIGHT.max - HEIGHT.min)),
        w: settled(WEIGHT, WEIGHT.min + (1 - (y - BOX.y) / BOX.height) * (WEIGHT.max - WEIGHT.min)),
      });
    };
    const end = () => {
      removeEventListener("pointermove", follow);
      removeEventListener("pointerup", end);
      removeEventListener("pointercancel", end);
    };
    addEventListener("pointermove", follow);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
  });
  return point;
}

/** 3.4. */
export function metresAndKilos(figure) {
  const state = stateOf(figure, [HEIGHT, WEIGHT, UNIT]);
  const drawing = svg("svg", { viewBox: "0 0 480 282", role: "img", "aria-label": "The prediction among three people, and contours of the sum of squares" });
  const lines = svg("g", { "clip-path": "url(#clip-scales)", "data-part": "sum", visibility: "hidden" });
  const point = handle(drawing, state);
  const [x, y] = [atX(MEANS[0]), atY(MEANS[1])];
  const best = svg("path", { class: "touching", d: `M${x - 6} ${y - 6}l12 12m0 -12l-12 12` });
  drawing.append(...frame(), lines, best,
    ...PEOPLE.map(([height, weight]) => svg("circle", { class: "dot", cx: atX(height), cy: atY(weight), r: 5 })), point);
  const table = liveTable("The sum of squares for this prediction", ["", "value"], [
    ["squares of height, added up", ["height"], ["height"]], ["squares of weight, added up", ["weight"], ["weight"]],
    ["sum", ["sum"], ["sum"]], ["share of height", ["height"], ["share"]]]);
  const units = choice(UNIT, state);
  units.hidden = !state.linked;
  const reveal = () => {
    lines.removeAttribute("visibility");
    units.hidden = false;
  };
  const question = guess("First guess: lines of equal loss, in metres and kilos, are here …",
    ["circles", "lines from left to right", "lines up and down"], (chosen) => {
      state.set("u", "metres");
      reveal();
      return chosen === 1 ? "Yes: ellipses so long that they look straight." : "No: see the drawing, and change the units.";
    });
  const reset = () => {
    state.reset();
    question.clear();
    units.hidden = true;
    lines.setAttribute("visibility", "hidden");
  };
  const live = replace(figure, state, html("div", { class: "controls" }, number(HEIGHT, state), number(WEIGHT, state), units),
    drawing, question.element, table.element, html("p", { class: "buttons" }, button("Reset", reset)));
  if (state.linked) {
    reveal();
  }
  light(live);
  let drawn = "";
  state.watch(() => {
    const { h, w, u } = state.all();
    const n = loss(u, h, w);
    Object.entries(n).forEach(([key, value]) => table.set(key, shown(value, 5)));
    point.setAttribute("cx", atX(h));
    point.setAttribute("cy", atY(w));
    if (u !== drawn) {
      lines.replaceChildren(...contours(u));
      drawn = u;
    }
  });
}
