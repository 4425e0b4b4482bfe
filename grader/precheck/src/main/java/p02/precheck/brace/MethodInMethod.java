package p02.precheck.brace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A method that begins before the one above it has ended, where one brace more stands elsewhere.
 */
final class MethodInMethod {
  private MethodInMethod() {}

  /** The first such method; nothing if there is none. */
  static Optional<LostBrace> among(List<Brace> braces) {
    Deque<Brace> open = new ArrayDeque<>();
    for (Brace each : braces) {
      if (!each.opens()) {
        open.poll();
        continue;
      }
      Optional<Brace> around = each.method().isEmpty() ? Optional.empty() : around(open);
      if (around.isPresent()) {
        return Optional.of(told(each, around.get()));
      }
      open.push(each);
    }
    return Optional.empty();
  }

  /** The method that what comes next would stand in, with no class between. */
  static Optional<Brace> around(Deque<Brace> open) {
    for (Brace each : open) {
      if (each.isOfType()) {
        return Optional.empty();
      } else if (!each.method().isEmpty()) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static LostBrace told(Brace inner, Brace outer) {
    return new LostBrace(
        inner.line(),
        "%s(...) begins before %s(...) has ended: a } is missing above line %d, and further down one is too many."
            .formatted(inner.method(), outer.method(), inner.line()));
  }
}
