package p02.hidden.script;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.StudentExceptions;

/**
 * A value that several cases use and that takes long: the first case computes it. An exception is
 * kept as well, since it is the result of every case that asks.
 */
public final class Memoized {
  private Memoized() {}

  private record Kept<T>(@Nullable T result, Optional<Throwable> thrown) {}

  /** Computes at the first call, and answers the same from then on. */
  public static <T> CaseRecorder.ThrowingSupplier<T> of(CaseRecorder.ThrowingSupplier<T> answer) {
    return new CaseRecorder.ThrowingSupplier<>() {
      private Optional<Kept<T>> kept = Optional.empty();

      @Override
      public T get() throws Throwable {
        if (kept.isEmpty()) {
          kept = Optional.of(ask(answer));
        }
        if (kept.get().thrown().isPresent()) {
          throw kept.get().thrown().get();
        }
        return kept.get().result();
      }
    };
  }

  private static <T> Kept<T> ask(CaseRecorder.ThrowingSupplier<T> answer) {
    try {
      return new Kept<>(answer.get(), Optional.empty());
    } catch (Throwable thrown) {
      StudentExceptions.rethrowIfFatal(thrown);
      return new Kept<>(null, Optional.of(thrown));
    }
  }
}
