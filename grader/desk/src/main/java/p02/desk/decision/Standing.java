package p02.desk.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What stands by all decisions together, in whatever order and from whatever files they came: a
 * decision stands unless it was taken back, or another that was not taken back replaces it. So
 * taking back what replaced another brings that one back. Of what one person decided on one thing
 * the later replaces the earlier, even if it does not say so: nobody contradicts themselves.
 *
 * @param all every decision once, the oldest first
 * @param open those that stand, without what was taken back or is in doubt; the oldest first
 * @param doubtful those that stand, but were made for somebody else than who is behind the
 *     submission now: they count for nobody
 * @param undoing lines that take something back, and were not taken back themselves
 * @param conflicts those of them that contradict each other, by what they are about: none counts
 * @param unknown ids that are replaced, but stand in no file that is here
 */
public record Standing(
    List<Decision> all,
    List<Decision> open,
    List<Decision> doubtful,
    List<Decision> undoing,
    Map<Subject, List<Decision>> conflicts,
    List<String> unknown) {
  private static final Comparator<Decision> OLDEST_FIRST =
      Comparator.comparing(Decision::when).thenComparing(Decision::id);

  /** Copies the collections. */
  public Standing {
    all = List.copyOf(all);
    open = List.copyOf(open);
    doubtful = List.copyOf(doubtful);
    undoing = List.copyOf(undoing);
    conflicts = Collections.unmodifiableMap(new LinkedHashMap<>(conflicts));
    unknown = List.copyOf(unknown);
  }

  /** The union, where each is for whom it was made. */
  public static Standing of(Collection<Decision> decisions) {
    return of(decisions, decision -> true);
  }

  /**
   * The union.
   *
   * @param isTheirs whether a decision was made for who is behind its submission now
   */
  static Standing of(Collection<Decision> decisions, Predicate<Decision> isTheirs) {
    Map<String, Decision> byId = new TreeMap<>();
    decisions.forEach(each -> byId.put(each.id(), each));
    List<Decision> all = byId.values().stream().sorted(OLDEST_FIRST).toList();
    Set<String> others =
        all.stream().filter(isTheirs.negate()).map(Decision::id).collect(Collectors.toSet());
    Replacements replacements = new Replacements(all, others);
    Map<Boolean, List<Decision>> standing =
        all.stream()
            .filter(replacements::stands)
            .collect(Collectors.partitioningBy(each -> others.contains(each.id())));
    List<Decision> open = standing.get(false);
    List<Decision> undoing = all.stream().filter(replacements::undoes).toList();
    List<String> unknown =
        all.stream()
            .flatMap(each -> each.replaces().stream())
            .filter(id -> !byId.containsKey(id))
            .distinct()
            .sorted()
            .toList();
    return new Standing(all, open, standing.get(true), undoing, conflicts(open), unknown);
  }

  private static Map<Subject, List<Decision>> conflicts(List<Decision> open) {
    Map<Subject, List<Decision>> bySubject =
        new TreeMap<>(
            Comparator.comparing(Subject::whom)
                .thenComparing(Subject::kind)
                .thenComparing(Subject::detail));
    for (Decision each : open) {
      each.subject()
          .ifPresent(
              subject -> bySubject.computeIfAbsent(subject, s -> new ArrayList<>()).add(each));
    }
    bySubject.values().removeIf(same -> same.size() < 2);
    bySubject.replaceAll((subject, same) -> List.copyOf(same));
    return bySubject;
  }

  /** Those that count: they stand, and nothing that stands contradicts them. */
  public List<Decision> inForce() {
    Set<Decision> contradicted = new HashSet<>();
    conflicts.values().forEach(contradicted::addAll);
    return open.stream().filter(each -> !contradicted.contains(each)).toList();
  }

  /** Whether there is something in a decision to take back. */
  public boolean standsOrUndoes(Decision decision) {
    return open.contains(decision) || doubtful.contains(decision) || undoing.contains(decision);
  }

  /** What stands on a subject: nothing, one, or several that contradict each other. */
  public List<Decision> on(Subject subject) {
    return open.stream().filter(each -> each.subject().equals(Optional.of(subject))).toList();
  }

  /**
   * One person's decisions on one thing. Those for somebody else are kept apart: what is decided
   * for one student says nothing about another whose submission has the name now.
   */
  private record Own(String who, Subject subject, boolean other) {}

  /** Follows what replaces what. An id is a digest of what it replaces, so there is no circle. */
  private static final class Replacements {
    private final Map<String, Decision> byId = new HashMap<>();
    private final Map<String, List<Decision>> naming = new HashMap<>();
    private final Map<Own, List<Decision>> own = new HashMap<>();
    private final Map<String, Boolean> undone = new HashMap<>();
    private final Set<String> others;

    /** Takes note of all, and of the ids of those that are for somebody else. */
    Replacements(List<Decision> all, Set<String> others) {
      this.others = others;
      for (Decision each : all) {
        byId.put(each.id(), each);
        own(each).ifPresent(key -> own.computeIfAbsent(key, k -> new ArrayList<>()).add(each));
        each.replaces().forEach(id -> naming.computeIfAbsent(id, i -> new ArrayList<>()).add(each));
      }
      // What undoes is mostly younger: the youngest first, a long chain needs no deep recursion.
      for (int i = all.size() - 1; i >= 0; i--) {
        isUndone(all.get(i));
      }
    }

    private Optional<Own> own(Decision each) {
      return each.subject()
          .map(subject -> new Own(each.who(), subject, others.contains(each.id())));
    }

    boolean undoes(Decision decision) {
      return isUndo(decision) && !isUndone(decision);
    }

    boolean stands(Decision decision) {
      return !isUndo(decision)
          && !isUndone(decision)
          && naming(decision).stream().allMatch(other -> isUndo(other) || isUndone(other))
          && !isOutdated(decision);
    }

    /**
     * Whether who decided it decided otherwise later: of what nothing of theirs replaces, the last
     * by the clock stands, so that one always does.
     */
    private boolean isOutdated(Decision decision) {
      List<Decision> same = own(decision).map(own::get).orElse(List.of());
      List<Decision> left = same.stream().filter(each -> !isUndone(each)).toList();
      if (isReplaced(decision, left)) {
        return true;
      }
      // They are in order: only those behind it are later.
      return left.subList(left.indexOf(decision) + 1, left.size()).stream()
          .anyMatch(later -> !isReplaced(later, left));
    }

    private boolean isReplaced(Decision decision, List<Decision> left) {
      return left.stream().anyMatch(other -> replaces(other, decision));
    }

    /** Whether one takes the place of another, perhaps by way of others. */
    private boolean replaces(Decision one, Decision other) {
      Set<String> seen = new HashSet<>();
      Deque<String> next = new ArrayDeque<>(one.replaces());
      while (!next.isEmpty()) {
        String id = next.pop();
        if (seen.add(id) && byId.containsKey(id)) {
          next.addAll(byId.get(id).replaces());
        }
      }
      return seen.contains(other.id());
    }

    private boolean isUndone(Decision decision) {
      Boolean seen = undone.get(decision.id());
      if (seen == null) {
        seen = naming(decision).stream().anyMatch(other -> isUndo(other) && !isUndone(other));
        undone.put(decision.id(), seen);
      }
      return seen;
    }

    private List<Decision> naming(Decision decision) {
      return naming.getOrDefault(decision.id(), List.of());
    }

    private static boolean isUndo(Decision decision) {
      return decision.what() instanceof Ruling.Undo;
    }
  }
}
