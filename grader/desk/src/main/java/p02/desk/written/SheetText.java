package p02.desk.written;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import p02.precheck.text.OneForm;

/** What a student wrote on an answer sheet, without what stood there before. */
final class SheetText {
  private static final String HEADING = "## Your answer";

  private SheetText() {}

  /**
   * The student's own text, wherever on the sheet it stands; empty if there is none.
   *
   * @param sheet as it was handed in
   * @param blank as it was handed out
   */
  static String own(String sheet, String blank) {
    Set<String> printed =
        blank
            .lines()
            .map(SheetText::bare)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.toCollection(HashSet::new));
    // A sheet of an earlier release says how it is marked in other words.
    List<String> lines = sheet.lines().toList();
    int heading = indexOf(lines, HEADING);
    int own = heading < 0 ? 0 : heading + 1;
    String before = heading < 0 ? "" : left(lines.subList(0, heading), printed);
    String below = left(lines.subList(own, lines.size()), printed);
    return isMarking(before) || before.isEmpty() ? below : (before + "\n\n" + below).strip();
  }

  private static int indexOf(List<String> lines, String heading) {
    for (int i = 0; i < lines.size(); i++) {
      if (bare(lines.get(i)).equals(bare(heading))) {
        return i;
      }
    }
    return -1;
  }

  private static String left(List<String> lines, Set<String> printed) {
    return lines.stream()
        .filter(line -> !printed.contains(bare(line)))
        .collect(Collectors.joining("\n"))
        .strip();
  }

  /** Whether all that is left says how the question is marked, as sheets do. */
  private static boolean isMarking(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .allMatch(line -> line.matches("(- [\\d.]+ points?: .*|#.*)"));
  }

  private static String bare(String line) {
    return OneForm.lower(line.strip().replaceAll("\\s+", " "));
  }
}
