package p02.precheck.screen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.objectweb.asm.Type;
import p02.precheck.allow.AllowedType;
import p02.precheck.allow.Allowlist;
import p02.precheck.allow.CostExpression;
import p02.precheck.allow.Reason;
import p02.precheck.allow.Rule;

/** Finds where a member that a class names is declared, and what the allowlist says of it. */
public final class Resolver {
  private static final String OBJECT = "java/lang/Object";
  private static final Rule CLONE =
      new Rule.Charged(List.of(new Rule.Charge(Rule.Unit.NEW, new CostExpression.Receiver())));

  /** Each class of a long line of descent has one that is as long: together they would fill it. */
  private static final int LONGEST_KEPT = 200;

  private final Allowlist allowlist;
  private final Library library;
  private final Map<String, TypeFacts> own;
  private final Known known;
  private final Map<String, Refusal> refused;
  private final Runnable watch;

  /** Of the submission's own classes, so that a long line of descent is walked once. */
  private final Map<String, Set<String>> lineages = new HashMap<>();

  private final Map<String, Resolution> methods = new HashMap<>();

  /**
   * A resolver for one submission.
   *
   * @param own internal names of its classes, and what they declare
   * @param known what earlier submissions found out about the library
   * @param refused internal names of its classes that may not run, and why
   * @param watch is asked at every look-up, and may end the work by an exception
   */
  Resolver(
      Allowlist allowlist,
      Library library,
      Map<String, TypeFacts> own,
      Known known,
      Map<String, Refusal> refused,
      Runnable watch) {
    this.watch = watch;
    this.allowlist = allowlist;
    this.library = library;
    this.own = own;
    this.refused = refused;
    // A class that poses as a library's changes what the library seems to be: forget what is known.
    this.known = own.keySet().stream().allMatch(allowlist::isOpen) ? known : Known.nothing();
  }

  /** Finds a method. */
  public Resolution method(String owner, String name, String descriptor) {
    watch.run();
    Refusal why = refused.get(owner);
    if (why != null) {
      return isBelowStranger(owner) ? new Resolution.OwnRefused(why) : new Resolution.Own();
    }
    String member = owner + "." + name + descriptor;
    if (isOwn(owner)) {
      Resolution found = methods.get(member);
      if (found == null) {
        found = find(owner, name, descriptor);
        methods.put(member, found);
      }
      return found;
    }
    Resolution.Allowed before = known.methods().get(member);
    if (before != null) {
      return before;
    }
    Resolution found = find(owner, name, descriptor);
    if (found instanceof Resolution.Allowed allowed) {
      known.methods().put(member, allowed);
    }
    return found;
  }

  private Resolution find(String owner, String name, String descriptor) {
    if (owner.startsWith("[")) {
      return ofArray(name, descriptor);
    } else if (name.equals("<init>")) {
      return isOwn(owner)
          ? new Resolution.Own()
          : inLibrary(owner, List.of(owner), name, descriptor);
    }
    Set<String> lineage = lineage(owner);
    return declaredByUs(lineage, (facts, type) -> facts.has(name, descriptor))
        ? new Resolution.Own()
        : inLibrary(owner, lineage, name, descriptor);
  }

  private Resolution ofArray(String name, String descriptor) {
    if (name.equals("clone")) {
      return new Resolution.Allowed(CLONE);
    }
    return inLibrary(OBJECT, List.of(OBJECT), name, descriptor);
  }

  private Resolution inLibrary(
      String owner, Iterable<String> lineage, String name, String descriptor) {
    String declaredIn = owner;
    Optional<Reason> reason = Optional.empty();
    Optional<Rule> rest = Optional.empty();
    for (String type : lineage) {
      Optional<AllowedType> paragraph = allowlist.type(type);
      Optional<Rule> rule = paragraph.flatMap(each -> each.rule(name, descriptor));
      // A paragraph speaks of what its type has, not of what a subtype adds under the same name.
      if (rule.isPresent() && has(type, name, descriptor)) {
        return decided(type, rule.get());
      }
      boolean declares = facts(type).filter(each -> each.has(name, descriptor)).isPresent();
      if (!isOwn(type) && isOwn(declaredIn) && declares) {
        declaredIn = type;
      }
      if (declares && reason.isEmpty()) {
        reason = allowlist.denied(type);
      }
      // What a type above names by name goes before what this one says of the rest.
      Optional<Rule> others = paragraph.flatMap(AllowedType::rest);
      if (rest.isEmpty() && others.isPresent() && has(type, name, descriptor)) {
        rest = others;
      }
    }
    return rest.isPresent()
        ? decided(declaredIn, rest.get())
        : new Resolution.NotAllowed(declaredIn, reason);
  }

  private static Resolution decided(String type, Rule rule) {
    return rule instanceof Rule.Denied denied
        ? new Resolution.NotAllowed(type, Optional.of(denied.reason()))
        : new Resolution.Allowed(rule);
  }

  /** Whether a type has a method of this name and so many parameters, which may be generic. */
  private boolean has(String type, String name, String descriptor) {
    int parameters = Type.getArgumentTypes(descriptor).length;
    return lineage(type).stream()
        .flatMap(each -> facts(each).stream())
        .flatMap(facts -> facts.descriptors(name).stream())
        .anyMatch(each -> Type.getArgumentTypes(each).length == parameters);
  }

  /** The type of which an object is made where code asks for this one: itself, or a twin. */
  public String created(String internalName) {
    return isOwn(internalName)
        ? internalName
        : allowlist.type(internalName).flatMap(AllowedType::created).orElse(internalName);
  }

  /** Finds a field that is read, or written. */
  public Resolution field(String owner, String name, boolean written) {
    Refusal why = refused.get(owner);
    if (why != null) {
      return new Resolution.OwnRefused(why);
    }
    Set<String> lineage = lineage(owner);
    if (declaredByUs(lineage, (facts, type) -> facts.fields().contains(name))) {
      return new Resolution.Own();
    }
    if (written) {
      return new Resolution.NotAllowed(owner, Optional.of(Reason.SHARED));
    }
    Optional<Reason> reason = Optional.empty();
    for (String type : lineage) {
      Optional<AllowedType> paragraph = allowlist.type(type);
      if (paragraph.filter(each -> each.reads(name)).isPresent()) {
        return new Resolution.Allowed(new Rule.Free());
      }
      Optional<Rule> rule =
          paragraph.flatMap(each -> Optional.ofNullable(each.rules().get(name)).or(each::rest));
      if (rule.isPresent() && rule.get() instanceof Rule.Denied denied) {
        reason = Optional.of(denied.reason());
      } else if (reason.isEmpty()) {
        reason = allowlist.denied(type);
      }
    }
    return new Resolution.NotAllowed(owner, reason);
  }

  /** Whether a type may be named: the class loader of students' classes has it. */
  public boolean names(String internalName) {
    return isOwn(internalName) || allowlist.isVisible(internalName);
  }

  /** Whether a type is one that students fill in: hidden tests know these by name, and no other. */
  public boolean isSkeletons(String internalName) {
    return allowlist.isOpen(internalName) && library.facts(internalName).isPresent();
  }

  /** Whether it can be thrown. */
  public boolean isThrowable(String internalName) {
    return lineage(internalName).contains("java/lang/Throwable");
  }

  /**
   * Whether a class that may not run extends one of a library that it should not. Others answer for
   * themselves by their {@code Stub}; to call this one would initialise the library's.
   */
  public boolean isBelowStranger(String internalName) {
    String above = internalName;
    while (own.containsKey(above)) {
      above = own.get(above).parents().get(0);
    }
    return !isExtensible(above);
  }

  /** Why a class of the submission may not run; empty if it may, or is a library's. */
  Optional<Refusal> refusal(String internalName) {
    return Optional.ofNullable(refused.get(internalName));
  }

  /** The first that is refused of what a class of the submission extends or implements. */
  public Optional<Refusal> refusalAbove(String internalName) {
    return facts(internalName).stream()
        .flatMap(facts -> facts.parents().stream())
        .flatMap(parent -> refusal(parent).stream())
        .findFirst();
  }

  /** Whether a type may be extended or implemented. */
  public boolean isExtensible(String internalName) {
    return isOwn(internalName)
        || allowlist.type(internalName).filter(AllowedType::extensible).isPresent();
  }

  /** The nearest paragraph of the allowlist above a type that a test holds for. */
  public Optional<Map.Entry<String, AllowedType>> nearest(
      String internalName, BiPredicate<String, AllowedType> test) {
    return lineage(internalName).stream()
        .flatMap(name -> allowlist.type(name).map(type -> Map.entry(name, type)).stream())
        .filter(entry -> test.test(entry.getKey(), entry.getValue()))
        .findFirst();
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

  /** Whether javac may link code through this bootstrap method. */
  boolean bootstraps(String ownerAndName) {
    return allowlist.bootstraps().contains(ownerAndName);
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

  /** What is known of a type. */
  public Optional<TypeFacts> facts(String internalName) {
    watch.run();
    TypeFacts ours = own.get(internalName);
    return ours != null ? Optional.of(ours) : library.facts(internalName);
  }

  /**
   * Methods that a class declares in an interface of its own and inherits from the library, where
   * they are not allowed: called through the interface they would look like its own.
   */
  List<String> borrowed(String internalName) {
    Set<String> lineage = lineage(internalName);
    return lineage.stream()
        .filter(this::isOwn)
        .flatMap(type -> facts(type).stream())
        .filter(TypeFacts::isInterface)
        .flatMap(facts -> facts.methods().entrySet().stream())
        .flatMap(
            method ->
                method.getValue().stream()
                    .filter(descriptor -> isRefusedAbove(lineage, method.getKey(), descriptor))
                    .map(descriptor -> method.getKey() + descriptor))
        .toList();
  }

  /**
   * Whether a class that can be thrown declares a method that it may not call: the JDK and the
   * hidden tests ask an exception for its stack trace, and so would run what is written there.
   */
  boolean overridesRefused(String internalName, String name, String descriptor) {
    return isThrowable(internalName)
        && !name.startsWith("<")
        && isRefusedAbove(lineage(internalName), name, descriptor);
  }

  private boolean isRefusedAbove(Set<String> lineage, String name, String descriptor) {
    return lineage.stream()
        .filter(type -> !isOwn(type))
        .filter(type -> facts(type).filter(facts -> facts.has(name, descriptor)).isPresent())
        .map(type -> method(type, name, descriptor))
        .anyMatch(Resolution.NotAllowed.class::isInstance);
  }

  private boolean declaredByUs(Set<String> lineage, BiPredicate<TypeFacts, String> declares) {
    for (String type : lineage) {
      if (isOwn(type)) {
        Optional<TypeFacts> facts = facts(type);
        // A class that nobody has cannot do harm: naming it fails when it is linked.
        if (facts.isEmpty() || declares.test(facts.get(), type)) {
          return true;
        }
      }
    }
    return false;
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
    Set<String> before = known.lineages().get(internalName);
    if (before != null) {
      return before;
    }
    Set<String> lineage = lineageOf(internalName);
    if (facts(internalName).isPresent()) {
      known.lineages().put(internalName, lineage);
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
}
