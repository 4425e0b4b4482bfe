package p02.handout.figure;

/**
 * A figure.
 *
 * @param drawing what is seen
 * @param table its numbers, for those who do not see it and those who want to compute them
 * @param moves whether a script makes it move
 */
record Figure(Svg drawing, NumberTable table, boolean moves) {
  private static final String MOVING =
      "<figure class=\"explorable\" id=\"figure-%1$s\" data-figure=\"%1$s\">\n";
  private static final String STANDING = "<figure id=\"figure-%s\">\n";

  /** One that moves where scripts run. */
  static Figure live(Svg drawing, NumberTable table) {
    return new Figure(drawing, table, true);
  }

  /** One that stands still everywhere. */
  static Figure still(Svg drawing, NumberTable table) {
    return new Figure(drawing, table, false);
  }

  /**
   * A {@code figure} element: what stands still, and the caption.
   *
   * @param name by which a script finds it
   * @param caption HTML
   */
  String html(String name, String caption) {
    return (moves ? MOVING : STANDING).formatted(name)
        + "<div class=\"still\">\n%s%s</div>\n<figcaption>%s</figcaption>\n</figure>\n"
            .formatted(drawing.element(), table.html(), caption);
  }
}
