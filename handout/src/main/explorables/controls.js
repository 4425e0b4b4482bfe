// Numbers that are dragged, and the state of a figure.

import { html } from "./elements.js";
import { settled } from "./numbers.js";

const PIXELS_A_STEP = 9;

/** Keeps a finger that moves to the sides from scrolling; `touch-action` does not, in an input. */
function keepSideways(element) {
  let first = null;
  element.addEventListener("touchstart", (event) => { first = event.touches[0]; }, { passive: true });
  element.addEventListener("touchmove", (event) => {
    const { clientX, clientY } = event.touches[0];
    if (Math.abs(clientX - first.clientX) > Math.abs(clientY - first.clientY)) {
      event.preventDefault();
    }
  }, { passive: false });
}

/** Lets a number be dragged to the sides, by mouse, pen or finger. */
export function dragged(element, spec, read, change) {
  keepSideways(element);
  element.addEventListener("pointerdown", (down) => {
    if (down.button !== 0) {
      return;
    }
    const start = read();
    const follow = (move) => {
      const steps = Math.round((move.clientX - down.clientX) / PIXELS_A_STEP);
      if (steps !== 0 || element.classList.contains("dragging")) {
        element.classList.add("dragging");
        change(settled(spec, start + steps * spec.step));
      }
    };
    const end = () => {
      element.classList.remove("dragging");
      removeEventListener("pointermove", follow);
      removeEventListener("pointerup", end);
      removeEventListener("pointercancel", end);
    };
    addEventListener("pointermove", follow);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
  });
}

/** A native input whose number can be dragged, too. */
export function number(spec, state) {
  const input = html("input", {
    type: "number", min: spec.min, max: spec.max, step: spec.step, value: state.get(spec.key),
    "aria-label": spec.spoken ?? spec.label, "data-key": spec.key,
  });
  const change = (value) => state.set(spec.key, value);
  input.addEventListener("change", () => change(settled(spec, input.value)));
  input.addEventListener("input", () => {
    // Half a number is typed: wait for the rest.
    if (input.validity.valid && input.value !== "") {
      change(settled(spec, input.value));
    }
  });
  dragged(input, spec, () => state.get(spec.key), change);
  state.watch(() => {
    const value = state.get(spec.key);
    if (Number(input.value) !== value || input.value === "") {
      input.value = value;
    }
  });
  return html("label", { class: "number", "data-part": spec.part ?? spec.key }, spec.label, " ", input);
}

/** A native choice. */
export function choice(spec, state) {
  const select = html("select", { "data-key": spec.key },
    ...spec.options.map(([value, text]) => html("option", { value }, text)));
  select.addEventListener("change", () => state.set(spec.key, select.value));
  state.watch(() => { select.value = state.get(spec.key); });
  return html("label", { class: "choice" }, spec.label, " ", select);
}

function allowed(spec, value) {
  if (spec.options) {
    return spec.options.some(([option]) => option === value) ? value : spec.start;
  }
  return settled(spec, value);
}

/** What the address says of a figure: `#figure-name?key=value&…`. */
function fromAddress(id) {
  const [name, query] = location.hash.slice(1).split("?");
  return new URLSearchParams(name === id ? query ?? "" : "");
}

/**
 * The state of a figure: begins with what the address says, else with the start values; what
 * changes is written back. `watch` calls now and at every change.
 */
export function stateOf(figure, specs) {
  const address = fromAddress(figure.id);
  const values = new Map(specs.map((spec) =>
    [spec.key, address.has(spec.key) ? allowed(spec, address.get(spec.key)) : spec.start]));
  const byKey = new Map(specs.map((spec) => [spec.key, spec]));
  const watchers = [];
  let waiting = 0;
  const remember = () => {
    const query = new URLSearchParams();
    specs.filter((spec) => values.get(spec.key) !== spec.start)
      .forEach((spec) => query.set(spec.key, values.get(spec.key)));
    const text = query.toString();
    history.replaceState(null, "", `#${figure.id}${text ? `?${text}` : ""}`);
  };
  const changed = () => {
    watchers.forEach((watcher) => watcher());
    clearTimeout(waiting);
    // Browsers count how often the address is written.
    waiting = setTimeout(remember, 300);
  };
  const state = {
    get: (key) => values.get(key),
    all: () => Object.fromEntries(values),
    spec: (key) => byKey.get(key),
    set: (key, value) => state.put({ [key]: value }),
    put: (some) => {
      let moved = false;
      for (const [key, value] of Object.entries(some)) {
        moved ||= values.get(key) !== value;
        values.set(key, value);
      }
      if (moved) {
        changed();
      }
    },
    reset: () => state.put(Object.fromEntries(specs.map((spec) => [spec.key, spec.start]))),
    watch: (watcher) => {
      watchers.push(watcher);
      watcher();
    },
    linked: address.size > 0,
  };
  return state;
}

/** Puts what moves in the place of what stands still; print and no script keep the latter. */
export function replace(figure, state, ...children) {
  const live = html("div", { class: "live" }, ...children);
  figure.querySelector(".still").hidden = true;
  figure.querySelector("figcaption").before(live);
  if (state.linked) {
    figure.scrollIntoView();
  }
  return live;
}
