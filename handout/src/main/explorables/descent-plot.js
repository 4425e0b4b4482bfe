// 3.5: the plot, its axes and level lines, and the three ways in it.

import { svg } from "./elements.js";
import { shown } from "./numbers.js";
import { contour } from "./contours.js";

const BOX = { x: 42, y: 6, width: 430, height: 215 };

function projection([left, right, bottom, top]) {
  return ([x, y]) => {
    const a = BOX.x + (x - left) / (right - left) * BOX.width;
    const b = BOX.y + (1 - (y - bottom) / (top - bottom)) * BOX.height;
    // What runs away stays a number that a browser can draw.
    return [a, b].map((each) => Math.max(-1e4, Math.min(1e4, Number.isNaN(each) ? 1e4 : each)));
  };
}

/** Level lines of a surface, closer where it is low. */
function landscape(surface) {
  const [left, right, bottom, top] = surface.view;
  const at = projection(surface.view);
  const corners = Array.from({ length: 53 }, (_, i) => Array.from({ length: 97 }, (__, j) => {
    const w = [left + (right - left) * j / 96, bottom + (top - bottom) * i / 52];
    const [x, y] = at(w);
    return { x, y, z: surface.height(w) };
  }));
  const heights = corners.flat().map((corner) => corner.z);
  const [least, most] = [Math.min(...heights), Math.max(...heights)];
  return Array.from({ length: 10 }, (_, i) => least + (most - least) * ((i + 0.6) / 10) ** 2)
    .map((level) => svg("path", { class: "contour", d: contour(corners, level) }));
}

function way(key, i) {
  const line = svg("polyline", { class: `path c${i}` });
  // Dots of steps, kept from one drawing to the next: what has not moved costs nothing.
  const dots = [];
  const marks = svg("g", {});
  const end = svg("circle", { class: `mark last c${i}`, r: 6 });
  const element = svg("g", { "data-part": key }, line, marks, end);
  const place = (dot, [x, y]) => {
    dot.setAttribute("cx", x.toFixed(1));
    dot.setAttribute("cy", y.toFixed(1));
  };
  const draw = (points) => {
    line.setAttribute("points", points.map((point) => point.map((c) => c.toFixed(1)).join(",")).join(" "));
    for (let t = dots.length; t < points.length; t++) {
      dots.push(svg("circle", { class: `mark c${i}`, r: 2.5 }));
      marks.append(dots[t]);
    }
    dots.splice(points.length).forEach((dot) => dot.remove());
    points.forEach((point, t) => place(dots[t], point));
    place(end, points.at(-1));
  };
  return { element, draw };
}

/** Where an axis has its numbers: all whole ones, or the even ones where it is long. */
function ticks(from, to) {
  const step = to - from > 6 ? 2 : 1;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, i) => first + i * step);
}

/** Both axes, each with its name at its end, in the plot. */
function axes(surface) {
  const [left, right, bottom, top] = surface.view;
  const at = projection(surface.view);
  const below = BOX.y + BOX.height + 17;
  return [
    ...ticks(left, right).map((w1) => svg("text", { class: "tick", x: at([w1, 0])[0], y: below }, shown(w1))),
    ...ticks(bottom, top).map((w2) => svg("text", { class: "tick end", x: BOX.x - 5, y: at([0, w2])[1] + 4 }, shown(w2))),
    svg("text", { class: "halo end", x: BOX.x + BOX.width - 6, y: BOX.y + BOX.height - 8 }, "w₁"),
    svg("text", { class: "halo start", x: BOX.x + 6, y: BOX.y + 16 }, "w₂"),
  ];
}

/** A mark where all three begin. */
function beginning(surface) {
  const [x, y] = projection(surface.view)(surface.start);
  return [
    svg("rect", { class: "begin", x: x - 5, y: y - 5, width: 10, height: 10 }),
    svg("text", { class: "halo", x, y: y - 10 }, "start"),
  ];
}

/** How the line of a way looks, to stand beside its name. */
export function sample(i) {
  return svg("svg", { class: "sample", viewBox: "0 0 38 10", "aria-hidden": "true" },
    svg("line", { class: `path c${i}`, x1: 1, y1: 5, x2: 37, y2: 5 }), svg("circle", { class: `mark c${i}`, cx: 19, cy: 5, r: 2.5 }));
}

/** The plot of several ways: `show` changes the surface, `draw` the ways on it. */
export function plotOf(keys, label) {
  const land = svg("g", {});
  const start = svg("g", {});
  const scale = svg("g", {});
  const ways = keys.map(way);
  const element = svg("svg", { viewBox: "0 0 480 246", role: "img", "aria-label": label },
    svg("clipPath", { id: "clip-ways" }, svg("rect", BOX)),
    svg("g", { "clip-path": "url(#clip-ways)" }, land, ...ways.map((each) => each.element), start),
    svg("rect", { class: "frame", ...BOX }), scale);
  const show = (surface) => {
    land.replaceChildren(...landscape(surface));
    start.replaceChildren(...beginning(surface));
    scale.replaceChildren(...axes(surface));
  };
  const draw = (surface, walks) => {
    const at = projection(surface.view);
    keys.forEach((key, i) => ways[i].draw(walks[key].map(({ w }) => at(w))));
  };
  return { element, show, draw };
}
