package p02.engine.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.engine.failure.PlainText;
import p02.engine.intake.archive.Bounds;
import p02.engine.intake.archive.IntakeException;

/**
 * What was read of one submission, before anybody made sense of it.
 *
 * @param files path with {@code /} as separator, to content
 * @param others the same of other Java sources, which count only below a root of sources
 * @param answers sheets, and what may hold answers
 * @param remarks what was left out, and why
 * @param seen what else was there
 * @param kept how much of it there is
 */
record RawFiles(
    SortedMap<String, byte[]> files,
    SortedMap<String, byte[]> others,
    AnswerFiles answers,
    List<String> remarks,
    Seen seen,
    Kept kept) {
  private static final int LONGEST_REMARK = 300;

  /** Bytes of what is kept: adding them up for each file would take the square of the files. */
  static final class Kept {
    private long files;
    private long others;
  }

  RawFiles() {
    this("");
  }

  /** What an archive of this name holds; of no name, what lies in a folder. */
  RawFiles(String archive) {
    this(
        new TreeMap<>(),
        new TreeMap<>(),
        new AnswerFiles(),
        new ArrayList<>(),
        new Seen(archive),
        new Kept());
  }

  /** Whether a source stands where a problem's sources stand. */
  boolean hasPlaced() {
    return files.keySet().stream().anyMatch(path -> RelevantFiles.place(path).isPresent());
  }

  /** Whether there is a source of a problem, wherever it stands. */
  boolean hasSources() {
    return hasPlaced()
        || others.values().stream().anyMatch(bytes -> Loose.problem(bytes).isPresent());
  }

  /** Adds what another one holds. */
  void addAll(RawFiles more) throws IntakeException {
    for (Map.Entry<String, byte[]> each : more.files.entrySet()) {
      add(each.getKey(), each.getValue());
    }
    more.others.forEach(this::addOther);
    answers.addAll(more.answers);
    more.remarks.forEach(this::remark);
  }

  /** Keeps a file, unless a different one of that name is there. */
  void add(String path, byte[] content) throws IntakeException {
    if (content.length > Bounds.STANDARD.sourceBytes()) {
      throw new IntakeException(
          "%s is larger than %d bytes"
              .formatted(PlainText.name(path), Bounds.STANDARD.sourceBytes()));
    }
    if (kept.files + content.length > Bounds.STANDARD.keptBytes()) {
      throw new IntakeException(
          "its sources are larger than %d bytes".formatted(Bounds.STANDARD.keptBytes()));
    }
    byte[] before = files.putIfAbsent(path, content);
    if (before == null) {
      kept.files += content.length;
    } else if (!Arrays.equals(before, content)) {
      throw new IntakeException("it holds two different files named " + PlainText.name(path));
    }
  }

  /** Keeps a source that may help, as far as there is room; no problem is lost for its sake. */
  void addOther(String path, byte[] content) {
    if (content.length > Bounds.STANDARD.sourceBytes()) {
      remark(
          "%s was skipped: it is larger than %d bytes."
              .formatted(path, Bounds.STANDARD.sourceBytes()));
    } else if (kept.others + content.length > Bounds.STANDARD.keptBytes()) {
      remark("%s was skipped: there are too many Java sources beside it.".formatted(path));
    } else if (others.putIfAbsent(path, content) == null) {
      kept.others += content.length;
    }
  }

  /** Lets go of a source that might have helped. */
  void dropOther(String path) {
    byte[] dropped = others.remove(path);
    kept.others -= dropped == null ? 0 : dropped.length;
  }

  /** Keeps a remark, unless there are too many; who floods the report says nothing new. */
  void remark(String said) {
    String remark = PlainText.of(said);
    if (remarks.size() < Bounds.STANDARD.remarks()) {
      int end = Math.min(remark.length(), LONGEST_REMARK);
      remarks.add(end < remark.length() ? remark.substring(0, end) + "…" : remark);
    }
  }
}
