package p02.review;

import org.commonmark.node.CustomNode;

/** A formula in an answer, as it was written. */
final class FormulaNode extends CustomNode {
  private final String written;
  private final boolean displayed;

  /**
   * One formula.
   *
   * @param written with the signs around it
   * @param displayed whether it stands on a line of its own
   */
  FormulaNode(String written, boolean displayed) {
    this.written = written;
    this.displayed = displayed;
  }

  String written() {
    return written;
  }

  boolean isDisplayed() {
    return displayed;
  }
}
