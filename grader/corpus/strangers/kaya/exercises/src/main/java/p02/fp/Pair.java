package p02.fp;

import java.util.function.BiFunction;
import java.util.function.Function;

/** Two things. */
public record Pair<A, B>(A first, B second) {
  public static <A, B> Pair<A, B> of(A first, B second) {
    return new Pair<>(first, second);
  }

  public <T> T with(BiFunction<? super A, ? super B, ? extends T> f) {
    return f.apply(first, second);
  }

  public <C> Pair<A, C> mapSecond(Function<? super B, ? extends C> f) {
    return of(first, f.apply(second));
  }
}
