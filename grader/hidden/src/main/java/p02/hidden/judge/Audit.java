package p02.hidden.judge;

import java.util.List;
import java.util.stream.Stream;
import p02.hidden.observe.Content;
import p02.hidden.observe.Sight;
import p02.hidden.observe.Tolerance;

/**
 * How well a task's fixtures and tolerance tell right from wrong, in units of the tolerance.
 *
 * @param error how far the answers at hand are off
 * @param nearest the misconception that comes closest to the truth, and how close
 * @param closest the two misconceptions that come closest to each other, and how close
 * @param wanted how close is too close
 * @param edges what the task's edges are called, in order
 */
public record Audit(
    double error, Margin nearest, Margin closest, double wanted, List<String> edges) {
  /** Two orders of magnitude, where a tolerance is for rounding. */
  private static final double OF_ROUNDING = 100;

  /** Where chance rules: a misconception this far away is missed with less than 3e-7. */
  private static final double OF_CHANCE = 1.75;

  /** A distance, and between what. */
  public record Margin(String between, double distance) {
    private static final Margin NONE = new Margin("", Double.POSITIVE_INFINITY);

    private Margin orNearer(String other, double otherDistance) {
      return otherDistance < distance || between.isEmpty()
          ? new Margin(other, otherDistance)
          : this;
    }
  }

  /** Measures a task by the mistakes in its catalogue. */
  public static <I, M extends I> Audit of(TaskSpec task, Trial<I, M> trial) {
    Likeness likeness = new Likeness(task.tolerance());
    List<Catalogue.Entry> entries = Catalogue.costing(task.number());
    List<List<List<Sight>>> wrong = entries.stream().map(entry -> forms(entry, trial)).toList();
    Margin nearest = Margin.NONE;
    Margin closest = Margin.NONE;
    for (int i = 0; i < wrong.size(); i++) {
      String name = entries.get(i).name().id();
      for (List<Sight> form : wrong.get(i)) {
        nearest = nearest.orNearer(name, likeness.distance(form, trial.right()));
        for (int j = 0; j < i; j++) {
          String pair = entries.get(j).name().id() + " / " + name;
          for (List<Sight> other : wrong.get(j)) {
            closest = closest.orNearer(pair, likeness.distance(form, other));
          }
        }
      }
    }
    boolean chance =
        trial.right().stream().anyMatch(sight -> sight.content() instanceof Content.Drawn);
    return new Audit(
        likeness.distance(trial.own(), trial.right()),
        nearest,
        closest,
        chance ? OF_CHANCE : OF_ROUNDING,
        edges(trial.right()));
  }

  private static List<String> edges(List<Sight> right) {
    return right.stream().filter(Sight::isEdge).map(each -> each.of().edge()).distinct().toList();
  }

  /** What an entry shows, in every form that this task can see. */
  private static <I, M extends I> List<List<Sight>> forms(
      Catalogue.Entry entry, Trial<I, M> trial) {
    M right = trial.subject().right();
    Likeness likeness = new Likeness(Tolerance.EXACT);
    Stream<List<Sight>> others =
        entry.othersIn(right).stream()
            .map(trial::seenOf)
            .filter(form -> likeness.distance(form, trial.right()) > 0);
    return Stream.concat(Stream.of(trial.seenOf(entry.in(right))), others).toList();
  }

  /** Adds the margins to a verdict. */
  public void publish(Verdict verdict) {
    verdict.with("audit.error", String.valueOf(error));
    verdict.with("audit.nearest", nearest.distance() + " " + nearest.between());
    verdict.with("audit.wanted", String.valueOf(wanted));
    verdict.with("audit.closest", closest.distance() + " " + closest.between());
    verdict.with("audit.edges", String.join(", ", edges));
  }
}
