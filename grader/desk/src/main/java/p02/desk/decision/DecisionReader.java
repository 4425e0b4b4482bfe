package p02.desk.decision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the decisions of a class, again and again: a line that was read before is not checked anew,
 * since the same letters are the same decision, and where all files are as they were, so is what
 * they say. Who is behind a submission is read with them, so that nobody gets what was decided for
 * another.
 */
public final class DecisionReader {
  private final Map<String, Decision> known = new HashMap<>();
  private SortedMap<Path, byte[]> last = new TreeMap<>();
  private byte[] lastPeople = new byte[0];
  private @Nullable Decisions said;

  /** A reader that has read nothing. */
  public DecisionReader() {}

  /**
   * Reads all files as they are now; none is no decision.
   *
   * @return the same object as before where not a byte has changed
   */
  public synchronized Decisions read(Path marks) throws IOException {
    SortedMap<Path, byte[]> now = new TreeMap<>();
    for (Path file : Decisions.files(marks)) {
      now.put(file, new DecisionFile(file).bytes());
    }
    Path who = Addressees.file(marks);
    byte[] people = Files.isRegularFile(who) ? Files.readAllBytes(who) : new byte[0];
    Decisions before = said;
    if (before != null && areSame(now, last) && Arrays.equals(people, lastPeople)) {
      return before;
    }
    List<Decision> all = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();
    now.forEach((file, bytes) -> read(file, bytes, all, troubles));
    Decisions read =
        new Decisions(Standing.of(all, Addressees.of(people, who)::isTheirs), troubles);
    last = now;
    lastPeople = people;
    said = read;
    return read;
  }

  private static boolean areSame(SortedMap<Path, byte[]> now, SortedMap<Path, byte[]> before) {
    return now.keySet().equals(before.keySet())
        && now.entrySet().stream()
            .allMatch(each -> Arrays.equals(each.getValue(), before.get(each.getKey())));
  }

  private void read(Path file, byte[] bytes, List<Decision> all, List<Trouble> troubles) {
    // Bytes that are no UTF-8 become marks of replacement, and the line's id does not fit any more.
    String text = new String(bytes, StandardCharsets.UTF_8);
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
