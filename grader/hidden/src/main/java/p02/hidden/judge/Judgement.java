package p02.hidden.judge;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.hidden.observe.Case;
import p02.hidden.observe.Content;
import p02.hidden.observe.Sight;
import p02.hidden.script.Mixture;

/**
 * From a {@link Trial} to a verdict: the truth, what is carried forward, what explains the rest.
 */
public final class Judgement {
  private static final int MOST_VALUES = 12;

  /** What a task keeps that is right on all ordinary cases. */
  private static final String WITHOUT_EDGES = "3/4";

  private final TaskSpec task;
  private final Likeness likeness;

  /** Judges answers to this task. */
  public Judgement(TaskSpec task) {
    this.task = task;
    this.likeness = new Likeness(task.tolerance());
  }

  /** Judges. */
  public <I, M extends I> Verdict of(Trial<I, M> trial) {
    Wrong wrong = likeness.wrong(trial.own(), trial.right());
    if (wrong.none()) {
      return Verdict.of("passed");
    }
    List<Mixture<M>> earlier = trial.mixtures(this::isEarlier);
    Optional<Carried> carried = carried(trial, earlier, wrong);
    if (carried.isPresent() && carried.get().missed().isEmpty()) {
      return carriedForward(carried.get(), wrong.ordinary().isEmpty());
    }
    // Above all the truth: nothing is carried where it is not needed.
    Optional<Carried> needed = wrong.ordinary().isEmpty() ? Optional.empty() : carried;
    if (wrong.ordinary().isEmpty() || needed.isPresent()) {
      return butForEdges(trial, needed, wrong, diagnosis(trial, earlier));
    }
    return failed(trial, wrong, diagnosis(trial, earlier));
  }

  private <I, M extends I> Optional<Diagnosis> diagnosis(
      Trial<I, M> trial, List<Mixture<M>> earlier) {
    return Diagnosis.of(task.number(), trial, earlier, likeness);
  }

  /**
   * An answer that is right for the student's own earlier results, on all ordinary cases.
   *
   * @param from the tasks that those results belong to
   * @param missed edges that are right neither for them nor in truth
   */
  private record Carried(String from, List<Integer> missed) {}

  /** The first that misses no edge, else the first that misses fewest. */
  private <I, M extends I> Optional<Carried> carried(
      Trial<I, M> trial, List<Mixture<M>> earlier, Wrong wrong) {
    if (!varies(trial)) {
      return Optional.empty();
    }
    Optional<Carried> best = Optional.empty();
    for (int i = 0; i < earlier.size(); i++) {
      int place = i;
      Mixture<M> mixture = earlier.get(i);
      Optional<Carried> next =
          trial
              .seenAlike(mixture, likeness::right, false)
              .flatMap(seen -> trial.seenSound(this::isEarlier, place, likeness))
              .map(seen -> new Carried(from(mixture), missed(trial, seen, wrong)));
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

  private static String from(Mixture<?> mixture) {
    return String.join(", ", mixture.from());
  }

  private List<Integer> missed(Trial<?, ?> trial, List<Sight> seen, Wrong wrong) {
    return wrong.edges().stream()
        .filter(i -> !likeness.right(trial.own().get(i).content(), seen.get(i).content()))
        .toList();
  }

  /**
   * Whether the answers vary with what goes in: a constant is no formula of earlier results, even
   * where it agrees with them, and neither is what differs by less than a right answer may be off.
   */
  private boolean varies(Trial<?, ?> trial) {
    return !differ(trial.right()) || differ(trial.own());
  }

  private boolean differ(List<Sight> sights) {
    List<Content> contents =
        sights.stream()
            .filter(sight -> !sight.isEdge())
            .map(Sight::content)
            .filter(each -> !(each instanceof Content.Thrown || each instanceof Content.Intact))
            .toList();
    return likeness.differ(contents);
  }

  /** A task is never built on itself, or on a later one. */
  private boolean isEarlier(Mixture<?> mixture) {
    return mixture.from().stream().allMatch(from -> Numbers.isBefore(from, task.number()));
  }

  private static Verdict carriedForward(Carried carried, boolean butForEdges) {
    String from = carried.from();
    return Verdict.of("passed")
        .with("truth", butForEdges ? WITHOUT_EDGES : "0/1")
        .with("carried", from)
        .with("message", "Right for what you computed in " + from + "; nothing is lost twice.");
  }

  private Verdict butForEdges(
      Trial<?, ?> trial, Optional<Carried> carried, Wrong wrong, Optional<Diagnosis> diagnosis) {
    List<Integer> missed = carried.map(Carried::missed).orElse(wrong.edges());
    Verdict verdict =
        Verdict.of("right_but_for_edges")
            .with("message", Wording.ofEdges(trial.own(), trial.right(), missed))
            .with("kept", WITHOUT_EDGES);
    edges(trial, missed).forEach(each -> verdict.with("edge", each.rule()));
    carried.ifPresent(each -> verdict.with("truth", "0/1").with("carried", each.from()));
    diagnosis.ifPresent(found -> name(verdict, found));
    return verdict;
  }

  /** What was missed, each once. */
  private static List<Case> edges(Trial<?, ?> trial, List<Integer> missed) {
    return missed.stream().map(i -> trial.right().get(i).of()).distinct().toList();
  }

  private <I, M extends I> Verdict failed(
      Trial<I, M> trial, Wrong wrong, Optional<Diagnosis> diagnosis) {
    String message = Wording.of(trial.own(), trial.right(), wrong.all());
    Verdict verdict = Verdict.failed(message + Wording.ofChanging(trial.changing()));
    edges(trial, wrong.edges()).forEach(each -> verdict.with("edge", each.rule()));
    diagnosis.ifPresent(
        found -> {
          name(verdict, found);
          found
              .kept(task.number())
              .ifPresent(kept -> verdict.with("kept", wrong.edges().isEmpty() ? kept : less(kept)));
        });
    return verdict.with("values", values(trial.own()));
  }

  /** Three quarters of a share. */
  static String less(String share) {
    String[] parts = share.split("/");
    return Integer.parseInt(parts[0]) * 3 + "/" + Integer.parseInt(parts[1]) * 4;
  }

  private static void name(Verdict verdict, Diagnosis diagnosis) {
    for (Catalogue.Entry entry : diagnosis.entries()) {
      verdict.with("misconception", entry.name().id());
      verdict.with("sentence", entry.name().says());
    }
  }

  private static String values(List<Sight> sights) {
    return sights.stream()
        .flatMap(sight -> Stream.of(Wording.value(sight.content())))
        .limit(MOST_VALUES)
        .collect(Collectors.joining("; "));
  }
}
