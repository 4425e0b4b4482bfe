package p02.hidden.judge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import p02.hidden.observe.ArgumentChangedException;
import p02.hidden.observe.Content;
import p02.hidden.observe.Observation;
import p02.hidden.script.CarriedModel;

/**
 * Which misconceptions explain a wrong answer.
 *
 * @param entries one, or two at once
 */
record Diagnosis(List<Catalogue.Entry> entries) {

  /** The part of a task's points that is kept, if one entry alone explains it and says so. */
  Optional<String> kept(String task) {
    return entries.size() == 1 && List.of(entries.get(0).name().tasks()).contains(task)
        ? Optional.of(entries.get(0).name().keeps())
        : Optional.empty();
  }

  /**
   * The first explanation that reproduces the student's values: one mistake, one mistake on top of
   * earlier results, or two mistakes at once. One that reproduces the edges, too, comes before one
   * that does not, and one mistake with an edge missed besides before two mistakes.
   */
  static <I, M extends I> Optional<Diagnosis> of(
      String task,
      Comparison<I, M> comparison,
      List<CarriedModel<M>> carriedModels,
      ContentComparator comparator) {
    WrongCases wrong = comparator.wrong(comparison.own(), comparison.right());
    Search<I, M> search =
        new Search<>(comparison, carriedModels, comparator, Catalogue.costing(task));
    return search
        .one(true)
        .or(() -> argumentChanged(comparison.own(), wrong))
        .or(() -> search.one(false))
        .or(() -> search.isOfEarlierResults() ? Optional.empty() : search.two());
  }

  /** All that is wrong is that arguments do not hold any more what they held. */
  private static Optional<Diagnosis> argumentChanged(List<Observation> own, WrongCases wrong) {
    boolean alone =
        wrong.all().stream().allMatch(i -> own.get(i).content() instanceof Content.Intact);
    return alone
        ? Catalogue.named(ArgumentChangedException.NAME).map(Diagnosis::of)
        : Optional.empty();
  }

  private static Diagnosis of(Catalogue.Entry entry) {
    return new Diagnosis(List.of(entry));
  }

  private record Search<I, M extends I>(
      Comparison<I, M> comparison,
      List<CarriedModel<M>> carriedModels,
      ContentComparator comparator,
      List<Catalogue.Entry> entries) {

    /**
     * One mistake, in its usual form before any other; {@code edges} says whether it must explain
     * the edges, too.
     */
    Optional<Diagnosis> one(boolean edges) {
      M right = comparison.subject().right();
      return first(
          Stream.of(
                  entries.stream().map(one -> explaining(one.in(right), edges, List.of(one))),
                  entries.stream()
                      .flatMap(
                          one ->
                              one.othersIn(right).stream()
                                  .map(model -> explaining(model, edges, List.of(one)))),
                  entries.stream().map(one -> carried(one, edges)))
              .flatMap(forms -> forms));
    }

    /** Two mistakes at once. */
    Optional<Diagnosis> two() {
      return two(true).or(() -> two(false));
    }

    private Optional<Diagnosis> two(boolean edges) {
      return first(
          entries.stream()
              .flatMap(
                  one ->
                      entries.stream()
                          .filter(other -> other != one)
                          .map(other -> both(one, other, edges))));
    }

    /**
     * Whether earlier results alone explain it, carried or not: then nothing else is to be said.
     */
    boolean isOfEarlierResults() {
      return carriedModels.stream().anyMatch(each -> alike(each, false).isPresent());
    }

    private static Optional<Diagnosis> first(Stream<Optional<Diagnosis>> explanations) {
      return explanations.flatMap(Optional::stream).findFirst();
    }

    private Optional<Diagnosis> both(Catalogue.Entry one, Catalogue.Entry other, boolean edges) {
      M model = other.in(one.in(comparison.subject().right()));
      return explaining(model, edges, List.of(one, other));
    }

    private Optional<Diagnosis> carried(Catalogue.Entry entry, boolean edges) {
      return carriedModels.stream()
          .filter(each -> alike(mistaken(each, entry), edges).isPresent())
          .filter(each -> alike(each, edges).isEmpty())
          .findFirst()
          .map(each -> of(entry));
    }

    /** Earlier results with a mistake on top of them. */
    private CarriedModel<M> mistaken(CarriedModel<M> carriedModel, Catalogue.Entry entry) {
      return new CarriedModel<M>(carriedModel.from(), t -> entry.in(carriedModel.model().apply(t)));
    }

    /**
     * What it shows, if that is what the student's code shows. Where earlier results explain all
     * without a mistake, no mistake is named.
     */
    private Optional<List<Observation>> alike(CarriedModel<M> carriedModel, boolean edges) {
      return comparison
          .carried()
          .ifAlike(carriedModel, comparator::same, edges)
          .filter(wrong -> explains(wrong, edges));
    }

    private Optional<Diagnosis> explaining(M model, boolean edges, List<Catalogue.Entry> named) {
      return comparison
          .observationsIfAlike(model, comparator, edges)
          .flatMap(wrong -> matching(wrong, edges, named));
    }

    /** An explanation that leaves the answers as they should be explains nothing. */
    private Optional<Diagnosis> matching(
        List<Observation> wrong, boolean edges, List<Catalogue.Entry> named) {
      return explains(wrong, edges) ? Optional.of(new Diagnosis(named)) : Optional.empty();
    }

    private boolean explains(List<Observation> wrong, boolean edges) {
      WrongCases found = comparator.wrong(wrong, comparison.right());
      return edges ? !found.none() : !found.ordinary().isEmpty();
    }
  }
}
