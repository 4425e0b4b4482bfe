package p02.engine.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import p02.engine.failure.PlainText;
import p02.engine.intake.archive.IntakeException;

/** Decides which of several things is the submission; where that is in doubt, nobody guesses. */
final class Candidates {
  /** What settles a doubt; whoever prints it knows the folder of marks, and writes it out. */
  static final String CHOOSE = "grade choose settles it";

  private Candidates() {}

  /**
   * The one that counts: all together where they agree, else the latest by the platform's order.
   *
   * @param all those that hold sources, at least one
   * @throws IntakeException if only the instructor can choose
   */
  static RawFiles settle(List<Candidate> all) throws IntakeException {
    if (all.size() == 1) {
      return all.get(0).raw();
    } else if (agree(all)) {
      return merged(all);
    }
    boolean ordered =
        all.stream().allMatch(each -> each.archive() && each.order() >= 0)
            && all.stream().map(Candidate::order).distinct().count() == all.size();
    if (!ordered) {
      throw inDoubt(all);
    }
    return latest(all);
  }

  /** Whether no two differ in any file. Each is read once: it may hold megabytes. */
  private static boolean agree(List<Candidate> all) {
    Map<String, byte[]> claimed = new HashMap<>();
    for (Candidate each : all) {
      for (Map.Entry<String, byte[]> claim : each.claims().entrySet()) {
        byte[] before = claimed.putIfAbsent(claim.getKey(), claim.getValue());
        if (before != null && !Arrays.equals(before, claim.getValue())) {
          return false;
        }
      }
    }
    return true;
  }

  private static RawFiles merged(List<Candidate> all) throws IntakeException {
    RawFiles merged = new RawFiles();
    for (Candidate each : all) {
      merged.addAll(each.raw());
    }
    merged.remark("%s were read together: no two of their files differ.".formatted(named(all)));
    return merged;
  }

  private static RawFiles latest(List<Candidate> all) {
    Candidate last = all.stream().max(Comparator.comparingLong(Candidate::order)).orElseThrow();
    last.raw()
        .remark(
            "Of %s only the latest counts: %s.".formatted(named(all), PlainText.name(last.name())));
    return last.raw();
  }

  private static IntakeException inDoubt(List<Candidate> all) {
    return new IntakeException(
        "%s differ, and nothing says which counts: %s".formatted(named(all), CHOOSE),
        all.stream().map(Candidate::name).toList());
  }

  private static String named(List<Candidate> all) {
    return PlainText.names(all.stream().map(Candidate::name).toList());
  }
}
