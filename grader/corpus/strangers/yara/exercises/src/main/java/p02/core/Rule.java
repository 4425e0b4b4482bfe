package p02.core;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A rule that a subject must keep; rules chain. */
@FunctionalInterface
public interface Rule<T> {
  void check(T subject);

  default Rule<T> and(Rule<? super T> next) {
    Objects.requireNonNull(next, "next");
    return subject -> {
      check(subject);
      next.check(subject);
    };
  }

  default T passed(T subject) {
    check(subject);
    return subject;
  }

  static <T> Rule<T> that(Predicate<? super T> predicate, Supplier<String> message) {
    return that(predicate, message, IllegalArgumentException::new);
  }

  static <T, E extends RuntimeException> Rule<T> that(
      Predicate<? super T> predicate,
      Supplier<String> message,
      java.util.function.Function<String, E> maker) {
    return subject -> {
      if (predicate.negate().test(subject)) {
        throw maker.apply(message.get() + ", but was " + subject);
      }
    };
  }
}
