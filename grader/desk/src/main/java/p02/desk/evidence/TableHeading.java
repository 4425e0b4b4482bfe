package p02.desk.evidence;

import java.util.List;

/** What the columns of a Markdown table are called. */
final class TableHeading {
  private static final String BAR = "|";

  /** Rows above that are looked at: nobody writes a longer table by hand. */
  private static final int MOST_ROWS = 100;

  private TableHeading() {}

  /** The heading above a place in a text; empty where it is in no table. */
  static String of(String text, int place) {
    int begin = text.lastIndexOf('\n', place - 1) + 1;
    String row = text.substring(begin, place);
    String top = row;
    for (int i = 0; i < MOST_ROWS && begin > 0 && isRow(top); i++) {
      int end = begin - 1;
      begin = text.lastIndexOf('\n', end - 1) + 1;
      String above = text.substring(begin, end);
      if (isLine(top) && isRow(above)) {
        return cell(above, cells(row).size() - 1);
      }
      top = above;
    }
    return "";
  }

  /** What parts the heading from the rows. */
  private static boolean isLine(String row) {
    return row.matches("[|:\\-\\s]+");
  }

  private static String cell(String row, int column) {
    List<String> cells = cells(row);
    return column < cells.size() ? cells.get(column) : "";
  }

  private static boolean isRow(String line) {
    return line.strip().startsWith(BAR);
  }

  private static List<String> cells(String row) {
    return List.of(row.strip().substring(1).split("[|]", -1));
  }
}
