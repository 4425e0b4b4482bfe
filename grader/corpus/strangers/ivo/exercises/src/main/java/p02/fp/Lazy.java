package p02.fp;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** A supplier that thinks once. */
public final class Lazy<T> implements Supplier<T> {
  private Supplier<? extends T> thunk;
  private T value;

  private Lazy(Supplier<? extends T> thunk) {
    this.thunk = Objects.requireNonNull(thunk, "thunk");
  }

  public static <T> Lazy<T> of(Supplier<? extends T> thunk) {
    return new Lazy<>(thunk);
  }

  @Override
  public synchronized T get() {
    if (thunk != null) {
      value = thunk.get();
      thunk = null;
    }
    return value;
  }

  public <U> Lazy<U> map(Function<? super T, ? extends U> f) {
    return of(() -> f.apply(get()));
  }
}
