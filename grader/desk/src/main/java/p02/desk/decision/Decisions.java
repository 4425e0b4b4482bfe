package p02.desk.decision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import p02.engine.files.OwnerOnly;

/**
 * The decisions of a class: {@code decisions/<who>.jsonl} in the batch's folder, one file a person.
 * All files together are the authority, so that merging is copying.
 *
 * @param standing what stands
 * @param troubles lines that are no decision
 */
public record Decisions(Standing standing, List<Trouble> troubles) {
  private static final String ENDING = ".jsonl";

  /** Copies the list. */
  public Decisions {
    troubles = List.copyOf(troubles);
  }

  /** Where they lie. */
  public static Path folder(Path marks) {
    return marks.resolve("decisions");
  }

  /** Reads all files; none is no decision. */
  public static Decisions read(Path marks) throws IOException {
    List<Decision> all = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();
    for (Path file : files(marks)) {
      read(file, all, troubles);
    }
    return new Decisions(Standing.of(all), troubles);
  }

  /** The files, by name. */
  public static List<Path> files(Path marks) throws IOException {
    Path folder = folder(marks);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
    }
  }

  private static void read(Path file, List<Decision> all, List<Trouble> troubles)
      throws IOException {
    // Bytes that are no UTF-8 become marks of replacement, and the line's id does not fit any more.
    String text = new String(new DecisionFile(file).bytes(), StandardCharsets.UTF_8);
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isEmpty()) {
        try {
          all.add(Line.read(lines[i]));
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

  /**
   * Decides: the line is on the disk when this returns.
   *
   * @param marks the batch's folder
   * @param clock tells when
   */
  public static Decision add(Path marks, Draft draft, Clock clock) throws IOException {
    return add(marks, List.of(draft), clock).get(0);
  }

  /** The same with several, of one person. */
  public static List<Decision> add(Path marks, List<Draft> drafts, Clock clock) throws IOException {
    List<Decision> decided = drafts.stream().map(draft -> draft.at(clock.instant())).toList();
    OwnerOnly.folder(folder(marks));
    new DecisionFile(folder(marks).resolve(fileName(drafts.get(0).who()))).append(decided);
    return decided;
  }

  /** A name that is safe on every file system. */
  private static String fileName(String who) {
    String plain = Normalizer.normalize(who.strip(), Normalizer.Form.NFC);
    String safe = plain.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceAll("^[.]+|[.]+$", "_");
    // A letter in front keeps the names of devices away, which Windows takes for no file.
    return (safe.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)([.].*)?") ? "_" + safe : safe)
        + ENDING;
  }
}
