package p02.desk.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the cells of a CSV text lie, which no library tells. What they say is compared with
 * the library's reading before anything is changed.
 */
final class Cells {
  private final String text;
  private final char delimiter;
  private int at;

  private Cells(String text, char delimiter) {
    this.text = text;
    this.delimiter = delimiter;
  }

  /** Every line's cells; a line without anything has none. */
  static List<List<Cell>> of(String text, char delimiter) {
    Cells cells = new Cells(text, delimiter);
    List<List<Cell>> rows = new ArrayList<>();
    while (cells.at < text.length()) {
      rows.add(cells.row());
    }
    return rows;
  }

  private List<Cell> row() {
    List<Cell> row = new ArrayList<>();
    int start = at;
    row.add(cell());
    while (at < text.length() && text.charAt(at) == delimiter) {
      at++;
      row.add(cell());
    }
    boolean empty = row.size() == 1 && at == start;
    skipLineEnd();
    return empty ? List.of() : row;
  }

  private Cell cell() {
    return at < text.length() && text.charAt(at) == '"' ? quoted() : plain();
  }

  private Cell plain() {
    int start = at;
    while (at < text.length() && !ends(text.charAt(at))) {
      at++;
    }
    return new Cell(start, at, text.substring(start, at), false);
  }

  private Cell quoted() {
    int start = at++;
    StringBuilder value = new StringBuilder();
    while (true) {
      int quote = text.indexOf('"', at);
      if (quote < 0) {
        throw new IllegalArgumentException("a quote is opened and never closed");
      }
      value.append(text, at, quote);
      at = quote + 1;
      if (at >= text.length() || text.charAt(at) != '"') {
        break;
      }
      value.append('"');
      at++;
    }
    if (at < text.length() && !ends(text.charAt(at))) {
      throw new IllegalArgumentException("a cell goes on behind its closing quote");
    }
    return new Cell(start, at, value.toString(), true);
  }

  private boolean ends(char next) {
    return next == delimiter || next == '\n' || next == '\r';
  }

  private void skipLineEnd() {
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
  }
}
