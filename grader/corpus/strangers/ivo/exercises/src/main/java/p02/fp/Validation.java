package p02.fp;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Like Either, but it collects all complaints instead of stopping at the first. */
public record Validation<T>(Either<List<String>, T> either) {

  public static <T> Validation<T> valid(T value) {
    return new Validation<>(Either.right(value));
  }

  public static <T> Validation<T> invalid(String complaint) {
    return new Validation<>(Either.left(List.of(complaint)));
  }

  /** A rule over some value, as a function. */
  public static <T> Function<T, Validation<T>> rule(
      Predicate<? super T> holds, Function<? super T, String> complaint) {
    return t -> holds.test(t) ? valid(t) : invalid(complaint.apply(t));
  }

  /** The applicative product. */
  public <U, V> Validation<V> zip(
      Validation<U> other, BiFunction<? super T, ? super U, ? extends V> f) {
    return new Validation<>(
        either.fold(
            mine ->
                Either.left(
                    other.either.fold(
                        theirs ->
                            Stream.of(mine, theirs)
                                .flatMap(List::stream)
                                .collect(Collectors.toUnmodifiableList()),
                        ok -> mine)),
            t -> other.either.fold(Either::left, u -> Either.right(f.apply(t, u)))));
  }

  /** All of them, or all the complaints. */
  public static <T> Validation<PList<T>> sequence(Stream<Validation<T>> all) {
    return all.reduce(
        Validation.valid(PList.<T>empty()),
        (list, one) -> list.zip(one, PList::append),
        (a, b) -> a.zip(b, PList::concat));
  }

  public <U> Validation<U> andThen(Function<? super T, Validation<U>> f) {
    return new Validation<>(either.flatMap(t -> f.apply(t).either()));
  }

  public <U> Validation<U> map(Function<? super T, ? extends U> f) {
    return new Validation<>(either.map(f));
  }

  public T orThrow() {
    return either.getOrThrow(
        complaints ->
            new IllegalArgumentException(
                complaints.stream().collect(Collectors.joining("; ", "not valid: ", ""))));
  }

  public Supplier<T> lazily() {
    return this::orThrow;
  }
}
