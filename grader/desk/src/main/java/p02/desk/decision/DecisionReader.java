package p02.desk.decision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the decisions of a class, again and again: a line that was read before is not checked anew,
 * since the same letters are the same decision.
 */
public final class DecisionReader {
  private final Map<String, Decision> known = new HashMap<>();

  /** A reader that has read nothing. */
  public DecisionReader() {}

  /** Reads all files as they are now; none is no decision. */
  public synchronized Decisions read(Path marks) throws IOException {
    List<Decision> all = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();
    for (Path file : Decisions.files(marks)) {
      read(file, all, troubles);
    }
    return new Decisions(Standing.of(all), troubles);
  }

  private void read(Path file, List<Decision> all, List<Trouble> troubles) throws IOException {
    // Bytes that are no UTF-8 become marks of replacement, and the line's id does not fit any more.
    String text = new String(new DecisionFile(file).bytes(), StandardCharsets.UTF_8);
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isEmpty()) {
        try {
          all.add(known.computeIfAbsent(lines[i], Line::read));
        } catch (IllegalArgumentException e) {
          boolean last = i == lines.length - 1;
          troubles.add(
              new Trouble(
                  file.getFileName().toString(),
                  i + 1,
                  last
                      ? "is torn: whoever wrote it was stopped. Decide it again"
                      : e.getMessage() + ". Decide it again, and delete the line"));
        }
      }
    }
  }
}
