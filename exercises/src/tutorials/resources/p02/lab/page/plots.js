// Draws the plots of a page with Observable Plot: one function for each kind of p02.lab.plot.Plot.
// Colours are CSS variables, so that a page follows the reader's light or dark theme by itself.
(() => {
  const COLOURS = 8;
  const DASHES = [null, "7 3", "2 3", "9 3 2 3", "12 4", "4 2", "1 2", "9 3 2 3 2 3"];
  const SYMBOLS = ["circle", "triangle", "square", "diamond", "star", "cross", "wye", "plus"];
  const colour = (i) => `var(--c${i % COLOURS})`;
  const dash = (i) => DASHES[i % DASHES.length];

  /** What all plots share. */
  const frame = (plot, width, more = {}) => ({
    width,
    height: Math.round(Math.min(width * 0.6, 380)),
    marginLeft: 55,
    marginRight: 20,
    marginBottom: 42,
    style: { fontFamily: "inherit" },
    ariaLabel: plot.title,
    ...more,
  });
  const axis = (label, more = {}) => ({ label, labelAnchor: "center", labelArrow: "none", ...more });
  const grid = (label, more = {}) => axis(label, { grid: true, nice: true, ...more });

  const svg = (name, attributes, ...children) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== null) element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  };
  const html = (name, className, ...children) => {
    const element = document.createElement(name);
    element.className = className;
    element.append(...children);
    return element;
  };

  /** A legend of names, each behind a small drawing. */
  const legend = (names, draw) =>
    html("div", "legend", ...names.map((name, i) =>
      html("span", "", svg("svg", { width: 26, height: 12, viewBox: "0 0 26 12", "aria-hidden": "true" }, draw(i)), name)));
  const stroke = (i) =>
    svg("path", { d: "M0 6H26", style: `stroke: ${colour(i)}`, "stroke-width": 2, "stroke-dasharray": dash(i) });
  const symbol = (i) =>
    svg("path", { d: d3.symbol(d3[`symbol${SYMBOLS[i][0].toUpperCase()}${SYMBOLS[i].slice(1)}`], 50)(), transform: "translate(13 6)", style: `fill: ${colour(i)}` });

  const rows = (line) => line.x.map((x, i) => ({ name: line.name, x, y: line.y[i], low: line.low[i], high: line.high[i] }));
  const names = (things) => [...new Set(things.map((thing) => thing.name))];
  const number = (digits) => (value) =>
    value === null ? "–" : Math.abs(value) >= 10 ** digits && Math.abs(value) < 1e5 ? d3.format(".0f")(value) : d3.format(value !== 0 && Math.abs(value) < 1e-3 ? `.${digits - 1}~e` : `.${digits}~g`)(value).replace("e+", "e");
  const short = number(4);

  /** An axis in percent ends at 100: nothing is more than all. */
  const percent = (label, values) => {
    const [least, most] = d3.extent(values.filter((value) => Number.isFinite(value)));
    return label.includes("(%)") && most <= 100 ? { domain: [d3.nice(least, most, 6)[0], Math.min(100, d3.nice(least, most, 6)[1])], nice: false } : {};
  };

  /** Three ticks or so, so that long numbers do not run into each other; 0 stays if it is one. */
  const few = (least, most) => {
    const all = d3.ticks(least, most, 3);
    const first = Math.max(0, all.indexOf(0)) % 2;
    return all.length > 3 ? all.filter((_, i) => i % 2 === first) : all;
  };

  /** Few whole numbers, as layers or epochs, get a tick each and none between them. */
  const whole = (values) => {
    const [least, most] = d3.extent(values);
    return values.every(Number.isInteger) && most - least < 10 ? { ticks: d3.range(least, most + 1), tickFormat: "d" } : {};
  };

  /** A logarithmic axis has ticks at powers of ten, at 2 and 5 times these as well if it is short. */
  const logarithmic = (values) => {
    const [least, most] = d3.extent(values.filter((value) => value > 0)).map(Math.log10);
    const every = Math.ceil((most - least) / 8) || 1;
    const ticks = d3.range(Math.floor(least / every) * every, Math.ceil(most) + 1, every);
    return {
      type: "log",
      ticks: ticks.flatMap((exponent) => (most - least < 1.5 ? [1, 2, 5] : [1]).map((digit) => Number(`${digit}e${exponent}`)))
        .filter((tick) => Math.log10(tick) >= Math.floor(least) && Math.log10(tick) <= Math.ceil(most)),
      tickFormat: (value) => (value < 1e-3 || value >= 1e5 ? value.toExponential().replace("e+", "e") : String(value)),
    };
  };

  /** Points without neighbours, which make no line. */
  const lonely = (points) => points.filter((p, i) => p.y !== null && (points[i - 1]?.y ?? null) === null && (points[i + 1]?.y ?? null) === null);

  const LinePlot = (plot, width) => {
    const all = names(plot.lines);
    const data = plot.lines.map(rows);
    // A band of one standard deviation may reach above 100 where no value can.
    const heights = data.flat().flatMap((p) => [p.y, p.low ?? p.y, Math.min(p.high ?? p.y, Math.max(100, p.y))]);
    const y = plot.logarithmic ? logarithmic(heights) : percent(plot.y, heights);
    const [first, last] = d3.extent(data.flat(), (p) => p.x);
    const right = (mark) => mark.x > (first + last) / 2;
    const words = (marks, textAnchor, dx) => Plot.text(marks, { x: "x", text: "label", frameAnchor: "bottom", dx, dy: -5, textAnchor, fill: "var(--ink)", stroke: "var(--paper)", strokeWidth: 4 });
    const drawing = Plot.plot(frame(plot, width, {
      marginLeft: 64,
      x: grid(plot.x, { nice: false, ...whole(data.flat().map((p) => p.x)) }),
      y: grid(plot.y, y),
      marks: [
        ...data.map((points, i) => Plot.areaY(points.filter((p) => p.low !== undefined), {
          x: "x", y1: "low", y2: "high", fill: colour(all.indexOf(plot.lines[i].name)), fillOpacity: 0.18, clip: true,
        })),
        ...data.map((points, i) => Plot.lineY(points, {
          x: "x", y: "y", stroke: colour(all.indexOf(plot.lines[i].name)), strokeDasharray: dash(all.indexOf(plot.lines[i].name)),
          strokeWidth: 2,
        })),
        ...data.map((points, i) => Plot.dot(lonely(points), { x: "x", y: "y", fill: colour(all.indexOf(plot.lines[i].name)), r: 3.5 })),
        Plot.ruleX(plot.marks, { x: "x", stroke: "var(--muted)", strokeDasharray: "3 3" }),
        words(plot.marks.filter((mark) => !right(mark)), "start", 5),
        words(plot.marks.filter(right), "end", -5),
        Plot.tip(data.flat(), Plot.pointer({ x: "x", y: "y", title: (p) => `${p.name}\n${plot.x} ${short(p.x)}: ${short(p.y)}` })),
      ],
    }));
    return [legend(all, stroke), drawing];
  };

  const PanelPlot = (plot, width) => {
    const all = names(plot.panels.flatMap((panel) => panel.lines));
    const columns = width < 480 ? 2 : 3;
    const place = (i) => ({ fx: i % columns, fy: Math.floor(i / columns) });
    const lines = plot.panels.flatMap((panel, i) => panel.lines.map((line) => ({ name: line.name, points: rows(line).map((p) => ({ ...p, ...place(i) })) })));
    const drawing = Plot.plot(frame(plot, width, {
      height: Math.ceil(plot.panels.length / columns) * Math.round(width / columns * 0.75) + 60,
      x: grid(plot.x, { ticks: 4 }),
      y: grid(plot.y, { ticks: 5 }),
      fx: { axis: null, padding: 0.08 },
      fy: { axis: null, padding: 0.14 },
      marks: [
        Plot.frame({ stroke: "var(--rule)" }),
        ...lines.map((line) => Plot.lineY(line.points, {
          x: "x", y: "y", fx: "fx", fy: "fy", stroke: colour(all.indexOf(line.name)), strokeDasharray: dash(all.indexOf(line.name)), strokeWidth: 2,
        })),
        Plot.text(plot.panels.map((panel, i) => ({ name: panel.name, ...place(i) })), {
          fx: "fx", fy: "fy", text: "name", frameAnchor: "top-left", dx: 6, dy: 5, fontWeight: 600, stroke: "var(--paper)", strokeWidth: 4, fill: "var(--ink)",
        }),
      ],
    }));
    return [legend(all, stroke), drawing];
  };

  const HistogramPlot = (plot, width) => {
    const columns = width < 480 ? 2 : 3;
    const own = Math.floor((width - (columns - 1) * 10) / columns);
    return [html("div", "grid", ...plot.histograms.map((histogram) => {
      const bins = Array.from(histogram.counts, (count, i) => ({
        count, x1: histogram.from + i * histogram.width, x2: histogram.from + (i + 1) * histogram.width,
      }));
      const drawing = Plot.plot(frame(plot, own, {
        height: Math.round(own * 0.72), marginLeft: 54, marginRight: 8, marginTop: 12, marginBottom: 36,
        ariaLabel: `${plot.title}: ${histogram.name}`,
        x: axis(plot.x, { ticks: few(bins[0].x1, bins[bins.length - 1].x2), tickFormat: number(2) }),
        y: axis("count", { grid: true, ticks: 4, tickFormat: d3.format("~s") }),
        marks: [
          Plot.rectY(bins, { x1: "x1", x2: "x2", y: "count", fill: colour(0), insetLeft: 0.3, insetRight: 0.3 }),
          Plot.ruleY([0], { stroke: "var(--muted)" }),
        ],
      }));
      const left = histogram.left > 0 ? `, ${histogram.left} not finite` : "";
      return html("div", "cell",
        html("p", "", histogram.name),
        html("p", "of", `mean ${short(histogram.mean)}, sd ${short(histogram.deviation)}${left}`),
        drawing);
    }))];
  };

  /** Bands of a landscape: everything from each level upwards, in that level's colour. */
  const landscape = (grid, levels, range) => ({
    color: { type: "threshold", domain: levels.slice(1), range },
    mark: (stroke) => Plot.contour(grid.heights, {
      width: grid.area.columns, height: grid.area.rows, x1: grid.area.x1, x2: grid.area.x2, y1: grid.area.y1, y2: grid.area.y2,
      fill: Plot.identity, thresholds: levels, stroke, strokeWidth: 0.5,
    }),
  });
  const ramp = (color, label, width) => Plot.legend({
    color, label, width: Math.min(width, 340), height: 46, marginTop: 18, style: { fontFamily: "inherit" },
    tickFormat: (value, i) => (i % Math.ceil(color.domain.length / 8) === 0 ? number(3)(value) : ""),
  });
  const square = (width) => ({ width: Math.min(width, 560), height: Math.min(width, 560) - 20 });

  const ScatterPlot = (plot, width) => {
    const surface = plot.surface && landscape(plot.surface, d3.range(0, 10).map((i) => i / 10), d3.range(0, 10).map((i) => {
      const p = (i + 0.5) / 10;
      return `color-mix(in oklab, ${colour(p < 0.5 ? 0 : 1)} ${Math.round(Math.abs(p - 0.5) * 110)}%, var(--paper))`;
    }));
    const drawing = Plot.plot(frame(plot, width, {
      ...square(width),
      x: axis(plot.x, surface ? { domain: [plot.surface.area.x1, plot.surface.area.x2] } : { grid: true, nice: true, ticks: 6 }),
      y: axis(plot.y, surface ? { domain: [plot.surface.area.y1, plot.surface.area.y2] } : { grid: true, nice: true, ticks: 6 }),
      color: surface ? surface.color : undefined,
      marks: [
        surface ? surface.mark("none") : null,
        ...plot.kinds.map((kind, i) => Plot.dot(kind.x, {
          x: kind.x, y: kind.y, symbol: SYMBOLS[i], fill: colour(i), stroke: "var(--paper)", strokeWidth: 0.8, r: 3.5, clip: Boolean(surface),
        })),
        Plot.frame({ stroke: "var(--muted)" }),
      ],
    }));
    const parts = [legend(names(plot.kinds), symbol), drawing];
    return surface ? [parts[0], ramp(surface.color, `probability of ${plot.kinds[1].name}`, width), drawing] : parts;
  };

  const ContourPlot = (plot, width) => {
    const [least, most] = d3.extent(plot.grid.heights);
    const ticks = d3.ticks(least, most, 14).filter((tick) => tick > least && tick < most);
    const range = d3.range(ticks.length + 1).map((i) => `color-mix(in oklab, var(--deep) ${Math.round(100 - 100 * i / ticks.length)}%, var(--paper))`);
    const ground = landscape(plot.grid, [least, ...ticks], range);
    const paths = plot.paths.map((path) => path.x.map((x, i) => ({ x, y: path.y[i], step: i, name: path.name })));
    const drawing = Plot.plot(frame(plot, width, {
      ...square(width),
      x: axis(plot.x, { domain: [plot.grid.area.x1, plot.grid.area.x2] }),
      y: axis(plot.y, { domain: [plot.grid.area.y1, plot.grid.area.y2] }),
      color: ground.color,
      marks: [
        ground.mark("var(--muted)"),
        ...paths.map((path) => Plot.line(path, { x: "x", y: "y", stroke: "var(--paper)", strokeWidth: 4.5, clip: true })),
        ...paths.map((path, i) => Plot.line(path, { x: "x", y: "y", stroke: colour(i), strokeWidth: 2, strokeDasharray: dash(i), clip: true })),
        ...paths.map((path, i) => Plot.dot(path, { x: "x", y: "y", fill: colour(i), r: 1.8, clip: true })),
        ...paths.map((path, i) => Plot.dot(path.slice(-1), { x: "x", y: "y", symbol: SYMBOLS[i % COLOURS], fill: colour(i), stroke: "var(--paper)", r: 7, clip: true })),
        ...paths.slice(0, 1).map((path) => Plot.dot(path.slice(0, 1), { x: "x", y: "y", fill: "var(--paper)", stroke: "var(--ink)", strokeWidth: 2, r: 5, clip: true })),
        Plot.tip(paths.flat(), Plot.pointer({ x: "x", y: "y", title: (p) => `${p.name}, step ${p.step}\n(${short(p.x)}, ${short(p.y)})` })),
        Plot.frame({ stroke: "var(--muted)" }),
      ],
    }));
    return [legend(names(plot.paths), stroke), ramp(ground.color, plot.height, width), drawing];
  };

  const BarPlot = (plot, width) => {
    const longest = Math.max(...plot.bars.map((bar) => bar.name.length));
    return [Plot.plot(frame(plot, width, {
      height: plot.bars.length * 30 + 60,
      marginLeft: Math.min(20 + longest * 6.5, width * 0.4),
      marginRight: 60,
      x: grid(plot.x, percent(plot.x, [0, ...plot.bars.map((bar) => bar.value)])),
      y: { domain: plot.bars.map((bar) => bar.name), label: null },
      marks: [
        Plot.barX(plot.bars, { x: "value", y: "name", fill: colour(0) }),
        Plot.ruleY(plot.bars.filter((bar) => bar.spread > 0), {
          x1: (bar) => bar.value - bar.spread, x2: (bar) => bar.value + bar.spread, y: "name", stroke: "var(--ink)", strokeWidth: 2,
        }),
        Plot.text(plot.bars, {
          x: (bar) => Math.max(0, bar.value + bar.spread), y: "name", text: (bar) => short(bar.value), textAnchor: "start", dx: 5, fill: "var(--ink)",
        }),
        Plot.ruleX([0], { stroke: "var(--muted)" }),
      ],
    }))];
  };

  const kinds = { LinePlot, PanelPlot, HistogramPlot, ScatterPlot, ContourPlot, BarPlot };
  const draw = (canvas, plot) => {
    const width = Math.max(280, Math.min(canvas.clientWidth, 720));
    if (canvas.dataset.width !== String(width)) {
      canvas.dataset.width = String(width);
      canvas.replaceChildren(...kinds[canvas.dataset.kind](plot, width));
    }
  };
  for (const canvas of document.querySelectorAll(".canvas")) {
    const plot = JSON.parse(canvas.nextElementSibling.textContent);
    draw(canvas, plot);
    new ResizeObserver(() => draw(canvas, plot)).observe(canvas);
  }
})();
