package p02.handout.figure;

/**
 * A figure.
 *
 * @param drawing what is seen
 * @param table its numbers, for those who do not see it and those who want to compute them
 */
record Figure(Svg drawing, NumberTable table) {
  /**
   * A {@code figure} element: what stands still, and the caption.
   *
   * @param name by which a script finds it
   * @param caption HTML
   */
  String html(String name, String caption) {
    return "<figure class=\"explorable\" id=\"figure-%1$s\" data-figure=\"%1$s\">\n<div class=\"still\">\n%2$s%3$s</div>\n<figcaption>%4$s</figcaption>\n</figure>\n"
        .formatted(name, drawing.element(), table.html(), caption);
  }
}
