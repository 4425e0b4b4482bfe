package p02.desk.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import p02.engine.files.OwnerOnly;
import p02.precheck.text.OneForm;

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

  /** Whether every line could be read, nothing contradicts itself, and all is for whom it was. */
  public boolean isSettled() {
    return troubles.isEmpty() && standing.conflicts().isEmpty() && standing.doubtful().isEmpty();
  }

  /** Where they lie. */
  public static Path folder(Path marks) {
    return marks.resolve("decisions");
  }

  /** Reads all files; none is no decision. */
  public static Decisions read(Path marks) throws IOException {
    return new DecisionReader().read(marks);
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
    Addressees people = Addressees.read(marks);
    List<Decision> decided =
        drafts.stream().map(draft -> draft.at(clock.instant(), people.of(draft.whom()))).toList();
    OwnerOnly.folder(folder(marks));
    new DecisionFile(folder(marks).resolve(fileName(drafts.get(0).who()))).append(decided);
    return decided;
  }

  /** A name that is safe on every file system. */
  private static String fileName(String who) {
    String plain = OneForm.composed(who.strip());
    String safe = plain.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceAll("^[.]+|[.]+$", "_");
    // A letter in front keeps the names of devices away, which Windows takes for no file.
    return (safe.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)([.].*)?") ? "_" + safe : safe)
        + ENDING;
  }
}
