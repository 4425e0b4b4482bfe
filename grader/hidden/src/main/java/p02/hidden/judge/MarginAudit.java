package p02.hidden.judge;

import java.util.List;
import java.util.stream.Stream;
import p02.hidden.observe.Content;
import p02.hidden.observe.Observation;
import p02.hidden.observe.Tolerance;
import p02.worker.FactKeys;

/**
 * How well a task's fixtures and tolerance separate right from wrong, in units of the tolerance.
 *
 * @param error how far the answers at hand are off
 * @param nearest the misconception that comes closest to the truth, and how close
 * @param closest the two misconceptions that come closest to each other, and how close
 * @param wanted how close is too close
 * @param edges what the task's edges are called, in order
 */
public record MarginAudit(
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
  public static <I, M extends I> MarginAudit of(TaskSpec task, Comparison<I, M> comparison) {
    ContentComparator comparator = new ContentComparator(task.tolerance());
    List<Catalogue.Entry> entries = Catalogue.costing(task.number());
    List<List<List<Observation>>> wrong =
        entries.stream().map(entry -> forms(entry, comparison)).toList();
    Margin nearest = Margin.NONE;
    Margin closest = Margin.NONE;
    for (int i = 0; i < wrong.size(); i++) {
      String name = entries.get(i).name().id();
      for (List<Observation> form : wrong.get(i)) {
        nearest = nearest.orNearer(name, comparator.distance(form, comparison.right()));
        for (int j = 0; j < i; j++) {
          String pair = entries.get(j).name().id() + " / " + name;
          for (List<Observation> other : wrong.get(j)) {
            closest = closest.orNearer(pair, comparator.distance(form, other));
          }
        }
      }
    }
    boolean chance =
        comparison.right().stream()
            .anyMatch(observation -> observation.content() instanceof Content.SampleLaw);
    return new MarginAudit(
        comparator.distance(comparison.own(), comparison.right()),
        nearest,
        closest,
        chance ? OF_CHANCE : OF_ROUNDING,
        edges(comparison.right()));
  }

  private static List<String> edges(List<Observation> right) {
    return right.stream()
        .filter(Observation::isEdge)
        .map(each -> each.of().edge())
        .distinct()
        .toList();
  }

  /** What an entry shows, in every form that this task can see. */
  private static <I, M extends I> List<List<Observation>> forms(
      Catalogue.Entry entry, Comparison<I, M> comparison) {
    M right = comparison.subject().right();
    ContentComparator comparator = new ContentComparator(Tolerance.EXACT);
    Stream<List<Observation>> others =
        entry.othersIn(right).stream()
            .map(comparison::observationsOf)
            .filter(form -> comparator.distance(form, comparison.right()) > 0);
    return Stream.concat(Stream.of(comparison.observationsOf(entry.in(right))), others).toList();
  }

  /** Adds the margins to a verdict. */
  public void publish(Verdict verdict) {
    verdict.with(FactKeys.AUDIT_ERROR, String.valueOf(error));
    verdict.with(FactKeys.AUDIT_NEAREST, nearest.distance() + " " + nearest.between());
    verdict.with(FactKeys.AUDIT_WANTED, String.valueOf(wanted));
    verdict.with(FactKeys.AUDIT_CLOSEST, closest.distance() + " " + closest.between());
    verdict.with(FactKeys.AUDIT_EDGES, String.join(", ", edges));
  }
}
