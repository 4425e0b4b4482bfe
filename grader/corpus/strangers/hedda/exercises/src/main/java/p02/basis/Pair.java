package p02.basis;

/** Two things. */
public record Pair<A, B>(A first, B second) {
  public static <A, B> Pair<A, B> of(A a, B b) {
    return new Pair<>(a, b);
  }

  public Pair<B, A> swap() {
    return of(second, first);
  }
}
