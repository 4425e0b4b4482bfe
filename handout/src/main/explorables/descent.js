// 3.5: SGD, momentum and Adam, step by step.

import { button, guess, html, light, liveTable, more, still, write } from "./elements.js";
import { choice, number, replace, stateOf } from "./controls.js";
import { factor, shown } from "./numbers.js";
import { SURFACES, walk } from "./descent-model.js";
import { plotOf, sample } from "./descent-plot.js";

const NAMES = { sgd: "SGD", momentum: "momentum", adam: "Adam" };
const KEYS = Object.keys(NAMES);
const STEPS = 30;
const MOST = 99;
const FRAME_MS = 110;

const SURFACE = { key: "s", label: "surface", start: "valley", options: Object.entries(SURFACES).map(([key, s]) => [key, s.text]) };
const STEP = { key: "t", label: "step", min: 0, max: MOST, step: 1, start: 0 };
const rate = (key, label) => ({ key, label, min: 0.05, max: 20, step: 0.05, start: SURFACES.valley.alphas[key], spoken: `learning rate of ${NAMES[key]}`, part: key });
const SETTINGS = [
  rate("sgd", "α of SGD"), rate("momentum", "α of momentum"), rate("adam", "α of Adam"),
  { key: "beta", label: "β", min: 0, max: 0.99, step: 0.01, start: 0.9 },
  { key: "gamma", label: "γ", min: 0, max: 0.999, step: 0.001, start: 0.99 },
];
const EPSILON = { key: "eps", label: "ε", start: "1e-8", options: [["1e-8", "0.00000001"], ["0.0001", "0.0001"], ["0.01", "0.01"], ["0.1", "0.1"], ["1", "1"]] };

function settingsOf(state) {
  const { s, sgd, momentum, adam, beta, gamma, eps } = state.all();
  return { surface: s, alphas: { sgd, momentum, adam }, beta, gamma, epsilon: Number(eps) };
}

/** The step of now, in words of the formula, for the first weight. */
function formulas(settings, ways, t) {
  if (t === 0) {
    return { sgd: "w₁ ← w₁ − α g₁", momentum: "m ← β m + (1 − β) g₁, w₁ ← w₁ − α m", adam: "w₁ ← w₁ − α m̃ / (√ṽ + ε)" };
  }
  const of = (key) => ({ before: ways[key][t - 1], now: ways[key][t], alpha: settings.alphas[key] });
  const s = (value) => shown(value, 3);
  const [a, b, c] = KEYS.map(of);
  const m = c.now.m[0] / (1 - settings.beta ** t);
  const v = c.now.v[0] / (1 - settings.gamma ** t);
  return {
    sgd: `w₁ = ${s(a.before.w[0])} − ${s(a.alpha)}·${factor(a.now.g[0], 3)} = ${s(a.now.w[0])}`,
    momentum: `m = ${s(settings.beta)}·${factor(b.before.m[0], 3)} + ${s(1 - settings.beta)}·${factor(b.now.g[0], 3)} = ${s(b.now.m[0])}, w₁ = ${s(b.before.w[0])} − ${s(b.alpha)}·${factor(b.now.m[0], 3)} = ${s(b.now.w[0])}`,
    adam: `m̃ = ${s(m)}, √ṽ = ${s(Math.sqrt(v))}, w₁ = ${s(c.before.w[0])} − ${s(c.alpha)}·${factor(m, 3)} / (${s(Math.sqrt(v))} + ${settings.epsilon < 0.0001 ? "ε" : shown(settings.epsilon)}) = ${s(c.now.w[0])}`,
  };
}

/** Steps by themselves until the last one; at once where less motion was asked for. */
function player(state, table) {
  let timer = 0;
  const play = html("button", { type: "button" }, "Play");
  const stop = () => {
    clearInterval(timer);
    timer = 0;
    write(play, "Play");
    table.setAttribute("aria-live", "polite");
  };
  const start = () => {
    if (state.get("t") >= STEPS) {
      state.set("t", 0);
    }
    if (still()) {
      state.set("t", STEPS);
      return;
    }
    write(play, "Pause");
    // Thirty tables a play would be read out.
    table.setAttribute("aria-live", "off");
    timer = setInterval(() => {
      if (state.get("t") + 1 >= STEPS) {
        stop();
      }
      state.set("t", Math.min(STEPS, state.get("t") + 1));
    }, FRAME_MS);
  };
  play.addEventListener("click", () => (timer ? stop() : start()));
  return { play, start, stop };
}

/** 3.5. */
export function threeOptimizers(figure) {
  const state = stateOf(figure, [SURFACE, STEP, ...SETTINGS, EPSILON]);
  const plot = plotOf(KEYS, "Contours of the surface, and the ways of SGD, momentum and Adam");
  const rows = [["w₁", "w1"], ["w₂", "w2"], ["loss", "l"], ["last g of w₁", "g"], ["m of w₁", "m"], ["v of w₁", "v"]];
  const table = liveTable("Where the three are", ["", ...Object.values(NAMES)],
    rows.map(([name, key]) => [name, KEYS, KEYS.map((each) => key + each)]));
  const { play, start, stop } = player(state, table.table);
  const step = button("Step", () => { stop(); state.set("t", Math.min(MOST, state.get("t") + 1)); });
  const reset = button("Reset", () => { stop(); state.reset(); question.clear(); });
  const count = html("span", { class: "count" });
  const lines = Object.fromEntries(KEYS.map((key) => [key, html("span", {})]));
  const legend = html("ul", { class: "legend" }, ...KEYS.map((key, i) =>
    html("li", { "data-part": key }, sample(i), html("b", { class: `c${i}` }, NAMES[key]), " ", lines[key])));
  const lowest = () => {
    const { surface } = settingsOf(state);
    const ends = KEYS.map((key) => SURFACES[surface].height(walk(key, settingsOf(state), STEPS)[STEPS].w));
    return { ends, best: ends.indexOf(Math.min(...ends)) };
  };
  const question = guess(`First guess: which has the least loss after ${STEPS} steps?`, Object.values(NAMES), (chosen) => {
    const { ends, best } = lowest();
    stop();
    state.set("t", 0);
    start();
    return `${chosen === best ? "Yes" : "No"}: ${KEYS.map((key, i) => `${NAMES[key]} ${shown(ends[i], 3)}`).join(", ")}.`;
  });
  const surface = choice(SURFACE, state);
  const settings = more("Learning rates, β, γ, ε", html("div", { class: "controls" },
    ...SETTINGS.map((spec) => number(spec, state)), choice(EPSILON, state), number(STEP, state)));
  const live = replace(figure, state, html("div", { class: "controls" }, surface), question.element, plot.element,
    html("p", { class: "buttons" }, step, play, reset, count), legend, table.element, settings);
  light(live);
  let drawn = "";
  let known = "";
  state.watch(() => {
    const now = settingsOf(state);
    const place = SURFACES[now.surface];
    if (now.surface !== drawn) {
      const before = drawn;
      drawn = now.surface;
      plot.show(place);
      if (before !== "") {
        // Each surface has learning rates of its own to begin with.
        stop();
        state.put({ t: 0, ...place.alphas });
        return;
      }
    }
    const t = state.get("t");
    const key = JSON.stringify(now);
    if (key !== known) {
      question.clear();
      known = key;
    }
    const walks = Object.fromEntries(KEYS.map((each) => [each, walk(each, now, t)]));
    plot.draw(place, walks);
    KEYS.forEach((each) => {
      const { w, g, m, v } = walks[each][t];
      const cells = { w1: w[0], w2: w[1], l: place.height(w), g: g[0], m: m[0], v: v[0] };
      const unused = { sgd: ["m", "v"], momentum: ["v"], adam: [] }[each];
      if (t === 0) {
        // No gradient yet: a 0 would say that it is flat here.
        unused.push("g");
      }
      Object.entries(cells).forEach(([name, value]) =>
        table.set(name + each, unused.includes(name) ? "–" : shown(value, 3)));
    });
    Object.entries(formulas(now, walks, t)).forEach(([name, text]) => write(lines[name], text));
    write(count, `step ${t}`);
  });
}
