package p02.hidden;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which misconceptions explain a wrong answer.
 *
 * @param entries one, or two at once
 */
record Diagnosis(List<Catalogue.Entry> entries) {

  /**
   * The first explanation that reproduces all of the student's values: one mistake, one mistake on
   * top of earlier results, or two mistakes at once.
   */
  static <I, M extends I> Optional<Diagnosis> of(
      String task, Trial<I, M> trial, List<Mixture<M>> mixtures, Likeness likeness) {
    List<Catalogue.Entry> entries = Catalogue.costing(task);
    M right = trial.subject().right();
    return Stream.<Stream<Optional<Diagnosis>>>of(
            entries.stream().map(one -> single(trial, one, likeness)),
            entries.stream().map(one -> carried(trial, mixtures, one, likeness)),
            entries.stream()
                .flatMap(
                    one ->
                        entries.stream()
                            .filter(other -> other != one)
                            .map(other -> both(trial, right, one, other, likeness))))
        .flatMap(each -> each)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static <I, M extends I> Optional<Diagnosis> single(
      Trial<I, M> trial, Catalogue.Entry entry, Likeness likeness) {
    return explaining(trial, entry.in(trial.subject().right()), likeness, List.of(entry));
  }

  private static <I, M extends I> Optional<Diagnosis> carried(
      Trial<I, M> trial, List<Mixture<M>> mixtures, Catalogue.Entry entry, Likeness likeness) {
    return mixtures.stream()
        .map(mixture -> new Mixture<M>(mixture.from(), t -> entry.in(mixture.model().apply(t))))
        .flatMap(mixture -> trial.seenAlike(mixture, likeness::same).stream())
        .flatMap(wrong -> matching(trial, wrong, likeness, List.of(entry)).stream())
        .findFirst();
  }

  private static <I, M extends I> Optional<Diagnosis> both(
      Trial<I, M> trial, M right, Catalogue.Entry one, Catalogue.Entry other, Likeness likeness) {
    return explaining(trial, other.in(one.in(right)), likeness, List.of(one, other));
  }

  private static <I, M extends I> Optional<Diagnosis> explaining(
      Trial<I, M> trial, M model, Likeness likeness, List<Catalogue.Entry> entries) {
    return trial
        .seenAlike(model, likeness)
        .flatMap(wrong -> matching(trial, wrong, likeness, entries));
  }

  /** An explanation that leaves the answers as they should be explains nothing. */
  private static <I, M extends I> Optional<Diagnosis> matching(
      Trial<I, M> trial, List<Sight> wrong, Likeness likeness, List<Catalogue.Entry> entries) {
    return likeness.same(trial.own(), wrong) && likeness.firstWrong(wrong, trial.right()) >= 0
        ? Optional.of(new Diagnosis(entries))
        : Optional.empty();
  }
}
