package p02.engine.files;

import java.util.Comparator;
import java.util.List;

/** What stands between the cells of a CSV file, which depends on the spreadsheet's language. */
public final class Separator {
  private static final List<Character> KNOWN = List.of(',', ';', '\t');

  private Separator() {}

  /** The one that the first line has most often; the comma where none says anything. */
  public static char of(String text) {
    String first = text.lines().findFirst().orElse("");
    return KNOWN.stream()
        .max(Comparator.comparing(each -> first.chars().filter(c -> c == each).count()))
        .orElseThrow();
  }
}
