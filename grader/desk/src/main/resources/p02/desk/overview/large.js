"use strict";
(() => {
  // The first submission of each part, in the order in which both are sorted.
  const first = JSON.parse(document.getElementById("first").textContent);
  const search = document.getElementById("search");
  const found = document.getElementById("found");

  function link(href, text) {
    const a = document.createElement("a");
    a.href = href;
    a.textContent = text;
    return a;
  }

  /** The part in which a name stands, if there is such a name: 1 is the first. */
  function part(name) {
    let low = 0;
    let high = first.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (first[middle] <= name) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low + 1;
  }

  search.addEventListener("input", () => {
    const name = search.value.trim();
    found.replaceChildren();
    if (name !== "") {
      const number = part(name);
      const report = link("reports/" + encodeURIComponent(name) + ".html", "the report of " + name);
      found.append(link("parts/" + number + ".html", "part " + number), ", or ", report, ", if it is called exactly so");
    }
  });
  document.querySelector(".tools").hidden = false;
})();
