// Three surfaces of two weights, and the optimizers' steps on them, by plain numbers.

const HOLES = [[1, -0.5], [-1, 0.5], [-0.5, -0.8]];
const WIDTH = 0.2;

const logistic = (z) => 1 / (1 + Math.exp(-z));

function hole(w, [a, b]) {
  return Math.exp(-((w[0] - a) ** 2 + (w[1] - b) ** 2) / (2 * WIDTH ** 2)) / (2 * Math.PI * WIDTH ** 2);
}

/** Surfaces: height, gradient, where all begin, what of them is seen, and learning rates to begin with. */
export const SURFACES = {
  valley: {
    text: "a long valley", height: (w) => w[0] ** 2 / 2 + 4 * w[1] ** 2, gradient: (w) => [w[0], 8 * w[1]],
    start: [-4, 1.5], view: [-5, 5, -2.5, 2.5], alphas: { sgd: 0.2, momentum: 0.2, adam: 0.15 },
  },
  pathological: {
    text: "the pathological valley of 2.2", height: (w) => Math.tanh(w[0]) ** 2 + 0.01 * Math.abs(w[0]) + logistic(w[1]),
    gradient: (w) => [2 * Math.tanh(w[0]) * (1 - Math.tanh(w[0]) ** 2) + 0.01 * Math.sign(w[0]), logistic(w[1]) * (1 - logistic(w[1]))],
    start: [4, 4], view: [-6, 6, -8, 6], alphas: { sgd: 5, momentum: 5, adam: 0.5 },
  },
  steep: {
    text: "the steep holes of 2.2", height: (w) => -HOLES.reduce((sum, c) => sum + hole(w, c), 0),
    gradient: (w) => [0, 1].map((i) => HOLES.reduce((sum, c) => sum + hole(w, c) * (w[i] - c[i]) / WIDTH ** 2, 0)),
    start: [0, 0.25], view: [-2, 2, -1.5, 1.5], alphas: { sgd: 0.05, momentum: 0.2, adam: 0.1 },
  },
};

/** How each changes a weight; m and v are those of this step. */
const CHANGES = {
  sgd: (s, g) => -s.alphas.sgd * g,
  momentum: (s, g, m) => -s.alphas.momentum * m,
  adam: (s, g, m, v, t) =>
    -s.alphas.adam * (m / (1 - s.beta ** t)) / (Math.sqrt(v / (1 - s.gamma ** t)) + s.epsilon),
};

/** One optimizer's way: for each step w, and the g, m, v that led there. */
export function walk(name, settings, steps) {
  const surface = SURFACES[settings.surface];
  const way = [{ w: surface.start, g: [0, 0], m: [0, 0], v: [0, 0] }];
  for (let t = 1; t <= steps; t++) {
    const before = way[t - 1];
    const g = surface.gradient(before.w);
    const m = g.map((each, i) => settings.beta * before.m[i] + (1 - settings.beta) * each);
    const v = g.map((each, i) => settings.gamma * before.v[i] + (1 - settings.gamma) * each * each);
    const w = before.w.map((each, i) => each + CHANGES[name](settings, g[i], m[i], v[i], t));
    way.push({ w, g, m, v });
  }
  return way;
}
