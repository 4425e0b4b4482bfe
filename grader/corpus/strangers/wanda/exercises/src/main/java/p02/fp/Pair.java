package p02.fp;

import java.util.function.BiFunction;
import java.util.function.Function;

/** (a, b). */
public record Pair<A, B>(A fst, B snd) {
  public static <A, B> Pair<A, B> of(A a, B b) {
    return new Pair<>(a, b);
  }

  public <T> T apply(BiFunction<? super A, ? super B, ? extends T> f) {
    return f.apply(fst, snd);
  }

  public <C, D> Pair<C, D> bimap(Function<? super A, ? extends C> f, Function<? super B, ? extends D> g) {
    return of(f.apply(fst), g.apply(snd));
  }
}
