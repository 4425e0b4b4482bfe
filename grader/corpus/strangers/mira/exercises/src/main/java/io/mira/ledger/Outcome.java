package io.mira.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Either a value that passed all rules or the list of the rules it broke. No exceptions until the edge. */
public sealed interface Outcome<T> permits Outcome.Accepted, Outcome.Rejected {

  record Accepted<T>(T value) implements Outcome<T> {
    public Accepted {
      Objects.requireNonNull(value, "value");
    }
  }

  record Rejected<T>(List<String> reasons) implements Outcome<T> {
    public Rejected {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalStateException("a rejection needs a reason");
      }
    }
  }

  /** A named rule. */
  record Rule<T>(Predicate<? super T> holds, Function<? super T, String> complaint) {
    Stream<String> violations(T candidate) {
      return holds.test(candidate) ? Stream.empty() : Stream.of(complaint.apply(candidate));
    }

    public static <T> Rule<T> of(Predicate<? super T> holds, String template) {
      return new Rule<>(holds, template::formatted);
    }
  }

  static <T> Outcome<T> accept(T value) {
    return new Accepted<>(value);
  }

  /** All rules are asked, so that one message names all that is wrong. */
  @SafeVarargs
  static <T> Outcome<T> check(T candidate, Rule<? super T>... rules) {
    List<String> reasons =
        Stream.of(rules)
            .<String>mapMulti((rule, sink) -> violationsOf(rule, candidate).forEach(sink))
            .collect(Collectors.toCollection(ArrayList::new));
    return reasons.isEmpty() ? new Accepted<>(candidate) : new Rejected<>(reasons);
  }

  private static <S, T extends S> Stream<String> violationsOf(Rule<S> rule, T candidate) {
    return rule.violations(candidate);
  }

  default <R> Outcome<R> map(Function<? super T, ? extends R> f) {
    if (this instanceof Accepted<T> accepted) {
      return new Accepted<>(f.apply(accepted.value()));
    } else if (this instanceof Rejected<T> rejected) {
      return new Rejected<>(rejected.reasons());
    }
    throw new AssertionError("sealed");
  }

  default Optional<T> toOptional() {
    return this instanceof Accepted<T> accepted ? Optional.of(accepted.value()) : Optional.empty();
  }

  default T orThrow() {
    return orThrow(IllegalArgumentException::new);
  }

  default <X extends RuntimeException> T orThrow(Function<String, X> exception) {
    Supplier<X> supplier =
        () ->
            this instanceof Rejected<T> rejected
                ? exception.apply(
                    """
                    Request declined, %d rule(s) broken:
                    %s"""
                        .formatted(
                            rejected.reasons().size(),
                            rejected.reasons().stream()
                                .map("  - %s"::formatted)
                                .collect(Collectors.joining(System.lineSeparator()))))
                : exception.apply("no reason");
    return toOptional().orElseThrow(supplier);
  }
}
