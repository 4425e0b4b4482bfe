package p02.precheck.screen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import p02.precheck.allow.AllowedType;
import p02.precheck.allow.Allowlist;

/** The types that a submission's classes can meet, its own and a library's, and what is above. */
public final class TypeHierarchy {
  private static final String OBJECT = "java/lang/Object";

  /** Each class of a long line of descent has one that is as long: together they would fill it. */
  private static final int LONGEST_KEPT = 200;

  private final Allowlist allowlist;
  private final Library library;
  private final Map<String, TypeFacts> own;
  private final Map<String, Set<String>> known;
  private final Runnable watch;

  /** Of the submission's own classes, so that a long line of descent is walked once. */
  private final Map<String, Set<String>> lineages = new HashMap<>();

  /**
   * The types of one submission.
   *
   * @param allowlist tells which of them pay for themselves
   * @param own internal names of its classes, and what they declare
   * @param known what stands above types of the library, as earlier submissions found out
   * @param watch is asked at every look-up, and may end the work by an exception
   */
  TypeHierarchy(
      Allowlist allowlist,
      Library library,
      Map<String, TypeFacts> own,
      Map<String, Set<String>> known,
      Runnable watch) {
    this.allowlist = allowlist;
    this.library = library;
    this.own = own;
    this.known = known;
    this.watch = watch;
  }

  /** What is known of a type. */
  public Optional<TypeFacts> facts(String internalName) {
    watch.run();
    TypeFacts ours = own.get(internalName);
    return ours != null ? Optional.of(ours) : library.facts(internalName);
  }

  /** The type and all above it, superclasses before interfaces, nearest first. */
  Set<String> lineage(String internalName) {
    if (isSubmissions(internalName)) {
      Set<String> found = lineages.get(internalName);
      if (found == null) {
        found = lineageOf(internalName);
        if (found.size() <= LONGEST_KEPT) {
          lineages.put(internalName, found);
        }
      }
      return found;
    }
    Set<String> before = known.get(internalName);
    if (before != null) {
      return before;
    }
    Set<String> lineage = lineageOf(internalName);
    if (facts(internalName).isPresent()) {
      known.put(internalName, lineage);
    }
    return lineage;
  }

  private Set<String> lineageOf(String internalName) {
    Set<String> lineage = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(internalName));
    while (!open.isEmpty()) {
      String next = open.remove();
      if (lineage.add(next)) {
        facts(next).ifPresent(facts -> open.addAll(facts.parents()));
      }
    }
    lineage.add(OBJECT);
    return lineage;
  }

  /**
   * Whether a type's code pays for itself: it is the submission's own, of whichever problem, or a
   * woven library's.
   */
  public boolean isOwn(String internalName) {
    return isSubmissions(internalName) || isWoven(internalName);
  }

  /** Whether a type is a woven library's. */
  public boolean isWoven(String internalName) {
    return allowlist.isWoven(internalName);
  }

  private boolean isSubmissions(String internalName) {
    return own.containsKey(internalName) || allowlist.isOpen(internalName);
  }

  /** Whether it can be thrown. */
  public boolean isThrowable(String internalName) {
    return lineage(internalName).contains("java/lang/Throwable");
  }

  /** Whether a library's class compares as {@code Object} does: below it nobody would pay. */
  public boolean inheritsEquals(String internalName) {
    if (isOwn(internalName)) {
      return false;
    }
    String above = internalName;
    while (!above.equals(OBJECT)) {
      Optional<TypeFacts> facts = facts(above);
      if (facts.isEmpty() || facts.get().has("equals", "(Ljava/lang/Object;)Z")) {
        return false;
      }
      above = facts.get().parents().get(0);
    }
    return true;
  }

  /** The descriptor of the method without parameters that has this name in a type or above it. */
  public Optional<String> getter(String internalName, String name) {
    return lineage(internalName).stream()
        .flatMap(type -> facts(type).stream())
        .flatMap(facts -> facts.getter(name).stream())
        .findFirst();
  }

  /** Whether a type has or inherits a member that the allowlist calls so. */
  boolean declares(String internalName, String rule) {
    return lineage(internalName).stream()
        .flatMap(type -> facts(type).stream())
        .flatMap(facts -> facts.methods().entrySet().stream())
        .anyMatch(method -> isCalled(method.getKey(), method.getValue(), rule));
  }

  private static boolean isCalled(String method, List<String> descriptors, String rule) {
    String name = method.equals("<init>") ? "new" : method;
    return rule.equals(name)
        || descriptors.stream().anyMatch(each -> rule.equals(name + AllowedType.parameters(each)));
  }
}
