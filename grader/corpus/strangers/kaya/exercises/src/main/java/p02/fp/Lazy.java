package p02.fp;

import java.util.function.Supplier;

/** A supplier that thinks only once. */
public final class Lazy<T> implements Supplier<T> {
  private Supplier<? extends T> thunk;

  private Lazy(Supplier<? extends T> thunk) {
    this.thunk = thunk;
  }

  public static <T> Lazy<T> of(Supplier<? extends T> thunk) {
    return new Lazy<>(thunk);
  }

  @Override
  public synchronized T get() {
    T value = thunk.get();
    thunk = () -> value;
    return value;
  }
}
