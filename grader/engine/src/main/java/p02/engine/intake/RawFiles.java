package p02.engine.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was read of one submission, before anybody made sense of it.
 *
 * @param files path with {@code /} as separator, to content
 * @param others the same of other Java sources, which count only below a root of sources
 * @param remarks what was left out, and why
 */
record RawFiles(
    SortedMap<String, byte[]> files, SortedMap<String, byte[]> others, List<String> remarks) {
  private static final int LONGEST_REMARK = 300;

  RawFiles() {
    this(new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
  }

  /** Keeps a file, unless a different one of that name is there. */
  void add(String path, byte[] content) throws IntakeException {
    long kept = files.values().stream().mapToLong(each -> each.length).sum();
    if (kept + content.length > Bounds.STANDARD.keptBytes()) {
      throw new IntakeException(
          "its sources are larger than %d bytes".formatted(Bounds.STANDARD.keptBytes()));
    }
    byte[] before = files.putIfAbsent(path, content);
    if (before != null && !Arrays.equals(before, content)) {
      throw new IntakeException("it holds two different files named " + path);
    }
  }

  /** Keeps a source that may help, as far as there is room; no problem is lost for its sake. */
  void addOther(String path, byte[] content) {
    long kept = others.values().stream().mapToLong(each -> each.length).sum();
    if (content.length > Bounds.STANDARD.sourceBytes()) {
      remark(
          "%s was skipped: it is larger than %d bytes."
              .formatted(path, Bounds.STANDARD.sourceBytes()));
    } else if (kept + content.length > Bounds.STANDARD.keptBytes()) {
      remark("%s was skipped: there are too many Java sources beside it.".formatted(path));
    } else {
      others.putIfAbsent(path, content);
    }
  }

  /** Keeps a remark, unless there are too many; who floods the report says nothing new. */
  void remark(String remark) {
    if (remarks.size() < Bounds.STANDARD.remarks()) {
      int end = Math.min(remark.length(), LONGEST_REMARK);
      remarks.add(end < remark.length() ? remark.substring(0, end) + "…" : remark);
    }
  }
}
