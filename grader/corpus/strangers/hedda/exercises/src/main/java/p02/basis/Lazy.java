package p02.basis;

import java.util.function.Supplier;

/** Computes its value when it is asked for the first time. */
public final class Lazy<T> implements Supplier<T> {
  private Supplier<? extends T> supplier;
  private T value;

  private Lazy(Supplier<? extends T> supplier) {
    this.supplier = supplier;
  }

  public static <T> Lazy<T> of(Supplier<? extends T> supplier) {
    return new Lazy<>(supplier);
  }

  @Override
  public synchronized T get() {
    if (supplier != null) {
      value = supplier.get();
      supplier = null;
    }
    return value;
  }
}
