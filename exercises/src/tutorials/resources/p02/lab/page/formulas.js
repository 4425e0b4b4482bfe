// Sets every formula. MathML needs no fonts of its own, and a screen reader can read it.
for (const place of document.querySelectorAll(".tex")) {
  katex.render(place.textContent, place, {
    output: "mathml",
    displayMode: place.classList.contains("display"),
    throwOnError: false,
  });
}
