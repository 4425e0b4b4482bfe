package p02.engine.marking;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import p02.engine.model.ProblemSources;
import p02.engine.model.Submission;
import p02.precheck.compile.Compilation;
import p02.precheck.compile.SourceFile;

/**
 * What one submission makes the engine hold: sources, class files, and those again as they were
 * woven and repaired, each array once. Some dozens of submissions are held at a time, and all of
 * them together must fit, whatever was handed in.
 */
final class HeldBytes {
  /** Of 18 samples and strangers, the largest held 0.22 MB. */
  private static final long MOST = 12L << 20;

  private final Set<byte[]> counted = Collections.newSetFromMap(new IdentityHashMap<>());
  private long bytes;

  /** Counts the sources. */
  HeldBytes(Submission submission) {
    submission.problems().values().forEach(this::add);
    submission.ownPackages().files().forEach(this::add);
  }

  private void add(ProblemSources sources) {
    if (sources instanceof ProblemSources.Found found) {
      found.files().forEach(this::add);
    }
  }

  private void add(SourceFile source) {
    add(source.text().length());
  }

  /** Counts what the compiler made of a problem. */
  void add(Compilation compilation) {
    if (compilation instanceof Compilation.Compiled sound) {
      add(sound.classes());
    } else if (compilation instanceof Compilation.Repaired repaired) {
      add(repaired.classes());
      repaired.serving().values().forEach(this::add);
    }
  }

  /** Counts class files that were not counted before. */
  void add(Map<String, byte[]> classes) {
    for (byte[] each : classes.values()) {
      if (counted.add(each)) {
        add(each.length);
      }
    }
  }

  private void add(long more) {
    bytes += more;
    if (bytes > MOST) {
      throw new TooMuchToReadException(
          "its sources and what the compiler makes of them are more than %d MB; look for long"
                  .formatted(MOST >> 20)
              + " constant texts, which stand in every class that uses them");
    }
  }
}
