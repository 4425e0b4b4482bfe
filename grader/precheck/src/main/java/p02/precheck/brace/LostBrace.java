package p02.precheck.brace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Where a brace is missing or one too many, told by how the lines are indented: the compiler says
 * it where it can read no further, which is often the end of the file.
 *
 * @param line on which the brace stands that has no partner
 * @param sentence on what is wrong there
 */
public record LostBrace(int line, String sentence) {
  /** Looks for it; nothing if all braces have partners. */
  public static Optional<LostBrace> in(String source) {
    List<Brace> braces = BraceReader.read(source);
    int depth = braces.stream().mapToInt(each -> each.opens() ? 1 : -1).sum();
    if (depth == 0) {
      return MethodInMethod.among(braces);
    }
    return depth > 0 ? unclosed(braces) : tooMany(braces);
  }

  private static Optional<LostBrace> unclosed(List<Brace> braces) {
    Deque<Brace> open = new ArrayDeque<>();
    for (Brace each : braces) {
      if (each.opens()) {
        if (isMethodInMethod(each, open)) {
          return Optional.of(without(open));
        }
        open.push(each);
        continue;
      }
      if (each.isFirst() && leavesOpen(each, open)) {
        return Optional.of(without(open));
      }
      if (!open.isEmpty()) {
        open.pop();
      }
    }
    return open.isEmpty() ? Optional.empty() : Optional.of(without(open));
  }

  /** Whether a closing brace stands as far left as one that was opened before the last one. */
  private static boolean leavesOpen(Brace closing, Deque<Brace> open) {
    return !open.isEmpty()
        && !open.peek().isLevelWith(closing)
        && open.peek().outset() > closing.indentation()
        && open.stream().anyMatch(each -> each.isLevelWith(closing));
  }

  /** Whether a method begins in another, or as far left as one that it would stand in. */
  private static boolean isMethodInMethod(Brace opening, Deque<Brace> open) {
    return !opening.method().isEmpty()
        && (MethodInMethod.around(open).isPresent()
            || method(open).filter(around -> around.outset() >= opening.outset()).isPresent());
  }

  /** The method around what comes next, if there is one: the outermost. */
  private static Optional<Brace> method(Iterable<Brace> innermostFirst) {
    Optional<Brace> found = Optional.empty();
    for (Brace each : innermostFirst) {
      found = each.method().isEmpty() ? found : Optional.of(each);
    }
    return found;
  }

  private static LostBrace without(Collection<Brace> innermostFirst) {
    Brace brace = innermostFirst.iterator().next();
    if (innermostFirst.size() == 1) {
      return new LostBrace(
          brace.line(),
          "one } is missing: that of the class, which is the file's last, or one before it.");
    }
    String where =
        method(innermostFirst).map(each -> "in %s(...), ".formatted(each.method())).orElse("");
    return new LostBrace(
        brace.line(), "%sthe { of line %d has no }.".formatted(where, brace.line()));
  }

  private static Optional<LostBrace> tooMany(List<Brace> braces) {
    Deque<Brace> open = new ArrayDeque<>();
    List<Brace> ends = new ArrayList<>();
    for (Iterator<Brace> all = braces.iterator(); all.hasNext(); ) {
      Brace each = all.next();
      if (each.opens()) {
        open.push(each);
      } else if (open.isEmpty()) {
        return Optional.of(outside(ends.isEmpty() ? each : ends.get(ends.size() - 1), each));
      } else {
        Brace opener = open.pop();
        boolean same = opener.line() == each.line() || opener.isLevelWith(each);
        if (each.isFirst() && !same) {
          return Optional.of(early(each, opener, open));
        }
        if (open.isEmpty()) {
          ends.add(each);
        }
      }
    }
    return Optional.empty();
  }

  private static LostBrace early(Brace closing, Brace opener, Deque<Brace> around) {
    Optional<Brace> method = opener.method().isEmpty() ? method(around) : Optional.of(opener);
    String closed =
        method
            .map(each -> each.method() + "(...)")
            .orElse(around.isEmpty() ? "the class" : "what stands around it");
    return new LostBrace(
        closing.line(),
        "the } of line %d ends %s too early: is it one too many?"
            .formatted(closing.line(), closed));
  }

  private static LostBrace outside(Brace end, Brace last) {
    return new LostBrace(
        end.line(),
        "the } of line %d ends the class, and line %d has one more: which is one too many?"
            .formatted(end.line(), last.line()));
  }
}
