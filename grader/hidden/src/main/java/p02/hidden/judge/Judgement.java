package p02.hidden.judge;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.hidden.observe.Case;
import p02.hidden.observe.Content;
import p02.hidden.observe.Observation;
import p02.hidden.script.CarriedModel;
import p02.worker.FactKeys;
import p02.worker.VerdictKind;

/**
 * Makes a verdict of a {@link Comparison}: right, right for the student's earlier results, or
 * wrong, and then which named mistake explains it.
 */
public final class Judgement {
  private static final int MOST_VALUES = 12;

  /** What a task keeps that is right on all ordinary cases. */
  private static final String WITHOUT_EDGES = "3/4";

  private final TaskSpec task;
  private final ContentComparator comparator;

  /** Judges answers to this task. */
  public Judgement(TaskSpec task) {
    this.task = task;
    this.comparator = new ContentComparator(task.tolerance());
  }

  /** Judges. */
  public <I, M extends I> Verdict of(Comparison<I, M> comparison) {
    WrongCases wrong = comparator.wrong(comparison.own(), comparison.right());
    if (wrong.none()) {
      return Verdict.of(VerdictKind.PASSED);
    }
    List<CarriedModel<M>> earlier = comparison.carried().models(earlier());
    Optional<Carried> carried = carried(comparison, earlier, wrong);
    if (carried.isPresent() && carried.get().missed().isEmpty()) {
      return carriedForward(carried.get(), wrong.ordinary().isEmpty());
    }
    // Above all the truth: nothing is carried where it is not needed.
    Optional<Carried> needed = wrong.ordinary().isEmpty() ? Optional.empty() : carried;
    if (wrong.ordinary().isEmpty() || needed.isPresent()) {
      return butForEdges(comparison, needed, wrong, diagnosis(comparison, earlier));
    }
    return failed(comparison, wrong, diagnosis(comparison, earlier));
  }

  private <I, M extends I> Optional<Diagnosis> diagnosis(
      Comparison<I, M> comparison, List<CarriedModel<M>> earlier) {
    return Diagnosis.of(task.number(), comparison, earlier, comparator);
  }

  /**
   * An answer that is right for the student's own earlier results, on all ordinary cases.
   *
   * @param from the tasks that those results belong to
   * @param missed edges that are right neither for them nor in truth
   * @param testimony for others to ask again
   */
  private record Carried(String from, List<Integer> missed, Testimony testimony) {
    Verdict on(Verdict verdict) {
      return verdict
          .with(FactKeys.CARRIED, from)
          .with(FactKeys.ASKED, testimony.asked())
          .with(FactKeys.TESTIMONY, testimony.answers());
    }
  }

  /** The first that misses no edge, else the first that misses fewest. */
  private <I, M extends I> Optional<Carried> carried(
      Comparison<I, M> comparison, List<CarriedModel<M>> earlier, WrongCases wrong) {
    if (!varies(comparison)) {
      return Optional.empty();
    }
    Optional<Carried> best = Optional.empty();
    for (int i = 0; i < earlier.size(); i++) {
      int place = i;
      CarriedModel<M> carriedModel = earlier.get(i);
      Optional<Carried> next =
          comparison
              .carried()
              .ifAlike(carriedModel, comparator::right, false)
              .flatMap(observed -> comparison.carried().ifSound(earlier(), place, comparator))
              .map(
                  sound ->
                      new Carried(
                          from(carriedModel),
                          missed(comparison, sound.observed(), wrong),
                          sound.testimony()));
      int most = best.map(each -> each.missed().size()).orElse(Integer.MAX_VALUE);
      best = next.filter(each -> each.missed().size() < most).or(orElse(best));
      if (best.isPresent() && best.get().missed().isEmpty()) {
        return best;
      }
    }
    return best;
  }

  private static <T> Supplier<Optional<T>> orElse(Optional<T> other) {
    return () -> other;
  }

  private static String from(CarriedModel<?> carriedModel) {
    return String.join(", ", carriedModel.from());
  }

  private List<Integer> missed(
      Comparison<?, ?> comparison, List<Observation> observed, WrongCases wrong) {
    return wrong.edges().stream()
        .filter(
            i -> !comparator.right(comparison.own().get(i).content(), observed.get(i).content()))
        .toList();
  }

  /**
   * Whether the answers vary with what goes in: a constant is no formula of earlier results, even
   * where it agrees with them, and neither is what differs by less than a right answer may be off.
   * Counts take a quarter as many values as right ones do, since remainders would do for a few.
   */
  private boolean varies(Comparison<?, ?> comparison) {
    List<Content> right = shown(comparison.right());
    List<Content> own = shown(comparison.own());
    return (!comparator.differ(right) || comparator.differ(own))
        && 4 * counts(own) >= counts(right);
  }

  private static List<Content> shown(List<Observation> observations) {
    return observations.stream()
        .filter(observation -> !observation.isEdge())
        .map(Observation::content)
        .filter(each -> !(each instanceof Content.Thrown || each instanceof Content.Intact))
        .toList();
  }

  /** How many different counts there are. */
  private static long counts(List<Content> contents) {
    return contents.stream().filter(Content.Count.class::isInstance).distinct().count();
  }

  private <M> Predicate<CarriedModel<M>> earlier() {
    return TaskOrder.before(task.number());
  }

  private static Verdict carriedForward(Carried carried, boolean butForEdges) {
    return carried
        .on(
            Verdict.of(VerdictKind.PASSED)
                .with(FactKeys.TRUTH, butForEdges ? WITHOUT_EDGES : "0/1"))
        .with(
            FactKeys.MESSAGE,
            "Right for what you computed in " + carried.from() + "; nothing is lost twice.");
  }

  private Verdict butForEdges(
      Comparison<?, ?> comparison,
      Optional<Carried> carried,
      WrongCases wrong,
      Optional<Diagnosis> diagnosis) {
    List<Integer> missed = carried.map(Carried::missed).orElse(wrong.edges());
    Verdict verdict =
        Verdict.of(VerdictKind.RIGHT_BUT_FOR_EDGES)
            .with(
                FactKeys.MESSAGE,
                AnswerMessages.ofEdges(comparison.own(), comparison.right(), missed))
            .with(FactKeys.KEPT, WITHOUT_EDGES);
    edges(comparison, missed).forEach(each -> verdict.with(FactKeys.EDGE, each.rule()));
    carried.ifPresent(each -> each.on(verdict.with(FactKeys.TRUTH, "0/1")));
    diagnosis.ifPresent(found -> name(verdict, found));
    return verdict;
  }

  /** What was missed, each once. */
  private static List<Case> edges(Comparison<?, ?> comparison, List<Integer> missed) {
    return missed.stream().map(i -> comparison.right().get(i).of()).distinct().toList();
  }

  private <I, M extends I> Verdict failed(
      Comparison<I, M> comparison, WrongCases wrong, Optional<Diagnosis> diagnosis) {
    String message = AnswerMessages.of(comparison.own(), comparison.right(), wrong.all());
    Verdict verdict =
        Verdict.failed(message + AnswerMessages.ofChanging(comparison.carried().changing()));
    edges(comparison, wrong.edges()).forEach(each -> verdict.with(FactKeys.EDGE, each.rule()));
    diagnosis.ifPresent(
        found -> {
          name(verdict, found);
          found
              .kept(task.number())
              .ifPresent(
                  kept -> verdict.with(FactKeys.KEPT, wrong.edges().isEmpty() ? kept : less(kept)));
        });
    AnswerValues.of(comparison.own())
        .ifPresent(
            all ->
                verdict
                    .with(FactKeys.ANSWER, all)
                    .with(FactKeys.ANSWER_ROOM, task.tolerance().inNumbers()));
    return verdict.with(FactKeys.VALUES, values(comparison.own()));
  }

  /** Three quarters of a share. */
  static String less(String share) {
    String[] parts = share.split("/");
    return Integer.parseInt(parts[0]) * 3 + "/" + Integer.parseInt(parts[1]) * 4;
  }

  private static void name(Verdict verdict, Diagnosis diagnosis) {
    for (Catalogue.Entry entry : diagnosis.entries()) {
      verdict.with(FactKeys.MISCONCEPTION, entry.name().id());
      verdict.with(FactKeys.SENTENCE, entry.name().says());
    }
  }

  private static String values(List<Observation> observations) {
    return observations.stream()
        .flatMap(observation -> Stream.of(AnswerMessages.value(observation.content())))
        .limit(MOST_VALUES)
        .collect(Collectors.joining("; "));
  }
}
