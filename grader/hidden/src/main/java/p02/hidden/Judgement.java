package p02.hidden;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From a {@link Trial} to a verdict: the truth, what is carried forward, what explains the rest.
 */
final class Judgement {
  private static final int MOST_VALUES = 12;

  private final Task task;
  private final Likeness likeness;

  Judgement(Task task) {
    this.task = task;
    this.likeness = new Likeness(task.tolerance());
  }

  /** Judges. */
  <I, M extends I> Verdict of(Trial<I, M> trial) {
    int wrong = likeness.firstWrong(trial.own(), trial.right());
    if (wrong < 0) {
      return Verdict.of("passed");
    }
    List<Mixture<M>> earlier = trial.subject().mixtures().stream().filter(this::isEarlier).toList();
    Optional<Mixture<M>> carried =
        earlier.stream()
            .filter(
                mixture ->
                    trial.seenAlike(mixture, likeness::right).stream()
                        .anyMatch(seen -> likeness.firstWrong(trial.own(), seen) < 0))
            .findFirst();
    return carried.isPresent()
        ? carriedForward(carried.get())
        : failed(trial, wrong, Diagnosis.of(task.number(), trial, earlier, likeness));
  }

  /** A task is never built on itself, or on a later one. */
  private boolean isEarlier(Mixture<?> mixture) {
    return mixture.from().stream().allMatch(from -> Numbers.isBefore(from, task.number()));
  }

  private static Verdict carriedForward(Mixture<?> mixture) {
    String from = String.join(", ", mixture.from());
    return Verdict.of("passed")
        .with("truth", "0/1")
        .with("carried", from)
        .with("message", "Right for what you computed in " + from + "; nothing is lost twice.");
  }

  private <I, M extends I> Verdict failed(
      Trial<I, M> trial, int wrong, Optional<Diagnosis> diagnosis) {
    Verdict verdict = Verdict.failed(Wording.of(trial.own(), trial.right(), wrong));
    diagnosis.ifPresent(found -> explain(verdict, found));
    return verdict.with("values", values(trial.own()));
  }

  private void explain(Verdict verdict, Diagnosis diagnosis) {
    for (Catalogue.Entry entry : diagnosis.entries()) {
      verdict.with("misconception", entry.name().id());
      verdict.with("sentence", entry.name().says());
    }
    if (diagnosis.entries().size() == 1
        && List.of(diagnosis.entries().get(0).name().tasks()).contains(task.number())) {
      verdict.with("kept", diagnosis.entries().get(0).name().keeps());
    }
  }

  private static String values(List<Sight> sights) {
    return sights.stream()
        .flatMap(sight -> Stream.of(Wording.value(sight.content())))
        .limit(MOST_VALUES)
        .collect(Collectors.joining("; "));
  }
}
