package p02.desk.cli;

/** A paragraph on a terminal of 80 columns. */
final class Wrapped {
  private static final int WIDTH = 80;

  private Wrapped() {}

  /** With a line's end in place of the last blank that still fits; longer words stay whole. */
  static String of(String paragraph) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : paragraph.strip().split(" +")) {
      int length = word.codePointCount(0, word.length());
      if (column > 0 && column + 1 + length > WIDTH) {
        lines.append(System.lineSeparator());
        column = 0;
      } else if (column > 0) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += length;
    }
    return lines.toString();
  }
}
