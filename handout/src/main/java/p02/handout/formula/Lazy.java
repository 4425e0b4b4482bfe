package p02.handout.formula;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for. For one thread. */
final class Lazy<T> {
  private final Supplier<T> maker;
  private @Nullable T value;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T made = value == null ? maker.get() : value;
    value = made;
    return made;
  }

  /** The value, if it was asked for. */
  Optional<T> started() {
    return Optional.ofNullable(value);
  }
}
