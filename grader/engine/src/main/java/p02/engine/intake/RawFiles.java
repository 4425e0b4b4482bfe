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
 * @param remarks what was left out, and why
 */
record RawFiles(SortedMap<String, byte[]> files, List<String> remarks) {
  RawFiles() {
    this(new TreeMap<>(), new ArrayList<>());
  }

  /** Keeps a file, unless a different one of that name is there. */
  void add(String path, byte[] content) throws IntakeException {
    long kept = files.values().stream().mapToLong(each -> each.length).sum();
    if (kept + content.length > Bounds.KEPT) {
      throw new IntakeException("its sources are larger than %d bytes".formatted(Bounds.KEPT));
    }
    byte[] before = files.putIfAbsent(path, content);
    if (before != null && !Arrays.equals(before, content)) {
      throw new IntakeException("it holds two different files named " + path);
    }
  }

  void remark(String remark) {
    remarks.add(remark);
  }
}
