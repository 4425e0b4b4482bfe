"use strict";
(() => {
  const picks = new Map(JSON.parse(document.getElementById("picks").textContent).map(p => [String(p.id), p]));
  const list = document.getElementById("list");
  const body = list.tBodies[0];
  // In the order of the results, which is what the numbers refer to.
  const rows = [...body.rows];
  const words = rows.map(row => row.textContent.toLowerCase());
  const search = document.getElementById("search");
  const shown = document.getElementById("shown");
  let pick = null;

  function show() {
    const wanted = search.value.trim().toLowerCase().split(/\s+/).filter(word => word);
    const picked = pick === null ? null : new Set(pick.rows);
    let count = 0;
    rows.forEach((row, i) => {
      const visible = (picked === null || picked.has(i)) && wanted.every(word => words[i].includes(word));
      if (row.hidden === visible) {
        row.hidden = !visible;
      }
      count += visible ? 1 : 0;
    });
    shown.textContent = count + " of " + rows.length + (pick === null ? "" : " – " + pick.label);
  }

  document.addEventListener("click", event => {
    const link = event.target.closest("a[data-pick]");
    if (link !== null) {
      pick = picks.get(link.dataset.pick);
      search.value = "";
      show();
      document.getElementById("students").focus();
    }
  });
  document.getElementById("all").addEventListener("click", () => {
    pick = null;
    search.value = "";
    show();
  });
  search.addEventListener("input", show);
  document.querySelector(".tools").hidden = false;

  const collator = new Intl.Collator("en", { numeric: true });

  /** A cell as it is sorted: numbers by size, what has none last. */
  function key(cell, numeric) {
    const text = cell.textContent.trim();
    return numeric ? (Number.isNaN(parseFloat(text)) ? -Infinity : parseFloat(text)) : text;
  }

  function sort(table, column, header) {
    const up = header.getAttribute("aria-sort") === "descending" || (!header.hasAttribute("aria-sort") && !header.classList.contains("number"));
    const numeric = header.classList.contains("number");
    const part = table.tBodies[0];
    const keyed = [...part.rows].map(row => [key(row.cells[column], numeric), row]);
    keyed.sort((a, b) => (numeric ? (a[0] === b[0] ? 0 : a[0] < b[0] ? -1 : 1) : collator.compare(a[0], b[0])) * (up ? 1 : -1));
    for (const other of table.tHead.rows[0].cells) {
      other.removeAttribute("aria-sort");
    }
    header.setAttribute("aria-sort", up ? "ascending" : "descending");
    // Taken out one by one, 10,000 rows need seconds; all at once, and put back, hundredths of one.
    part.replaceChildren();
    part.append(...keyed.map(pair => pair[1]));
  }

  for (const table of document.querySelectorAll("table.sortable")) {
    [...table.tHead.rows[0].cells].forEach((header, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = header.textContent;
      header.replaceChildren(button);
      button.addEventListener("click", () => sort(table, column, header));
    });
  }
})();
