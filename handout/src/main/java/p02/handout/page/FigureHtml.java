package p02.handout.page;

/** Draws the figures that a text names. */
public interface FigureHtml {
  /**
   * A figure.
   *
   * @param name as the text writes it
   * @param caption HTML to stand below it
   * @return a {@code figure} element
   * @throws IllegalArgumentException if there is no figure of this name
   */
  String html(String name, String caption);
}
