package p02.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What became of one attack.
 *
 * @param attack which
 * @param graded whether the submission got a mark
 * @param said the attacked task's label in the results; empty if it has none
 * @param score points of the attacked problem
 * @param others points of the problem's other tasks
 * @param seconds how long it took by the wall clock, which says as much of the machine
 * @param processor seconds of processor time that its workers took
 */
public record Found(
    Attack attack,
    boolean graded,
    String said,
    double score,
    Points others,
    double seconds,
    double processor) {
  private static final double TINY = 1e-6;

  /**
   * Points of a problem's tasks.
   *
   * @param all of them
   * @param attacked of the attacked one
   * @param open of those that are not attempted, as worksheets are without an id
   */
  public record Points(double all, double attacked, double open) {}

  /**
   * What is wrong with it; empty if the attack is held.
   *
   * @param patience seconds of processor time that it may take
   */
  public List<String> complaints(double patience) {
    List<String> complaints = new ArrayList<>();
    Expected expected = attack.expected();
    String told = graded ? said : "not graded";
    if (!expected.isSaidBy(told)) {
      complaints.add("it is '%s', not %s".formatted(told, expected.label()));
    }
    if (score > most() + TINY) {
      complaints.add("it earns %s points of %s".formatted(score, most()));
    }
    if (expected == Expected.HARMLESS && graded && score < others.all() - others.open() - TINY) {
      complaints.add("it costs points that it should keep: %s are left".formatted(score));
    }
    if (processor > patience) {
      complaints.add(String.format(Locale.ROOT, "it takes %.1f s of processor time", processor));
    }
    return complaints;
  }

  private double most() {
    if (attack.most().isPresent()) {
      return attack.most().getAsDouble();
    }
    return attack.expected() == Expected.HARMLESS ? others.all() : others.all() - others.attacked();
  }
}
