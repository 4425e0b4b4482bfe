package p02.hidden.script;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import p02.hidden.observe.Seen;
import p02.hidden.observe.StudentExceptions;

/**
 * What several cases look at and what is dear to compute: computed by the first case that asks. An
 * exception is every asking case's own result, so that it is kept, too.
 */
public final class Once {
  private Once() {}

  private record Kept<T>(@Nullable T result, Optional<Throwable> thrown) {}

  /** Computes at the first call, and answers the same from then on. */
  public static <T> Seen.Answer<T> of(Seen.Answer<T> answer) {
    return new Seen.Answer<>() {
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

  private static <T> Kept<T> ask(Seen.Answer<T> answer) {
    try {
      return new Kept<>(answer.get(), Optional.empty());
    } catch (Throwable thrown) {
      StudentExceptions.rethrowIfFatal(thrown);
      return new Kept<>(null, Optional.of(thrown));
    }
  }
}
