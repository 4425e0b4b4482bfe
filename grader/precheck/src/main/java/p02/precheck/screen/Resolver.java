package p02.precheck.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import p02.precheck.allow.AllowedType;
import p02.precheck.allow.Allowlist;
import p02.precheck.allow.CostExpression;
import p02.precheck.allow.Reason;
import p02.precheck.allow.Rule;

/** Says of all that a class names, members and types, whether it may be used and by which rule. */
public final class Resolver {
  private static final String OBJECT = "java/lang/Object";
  private static final Rule CLONE =
      new Rule.Charged(List.of(new Rule.Charge(Rule.Unit.NEW, new CostExpression.Receiver())));

  private final Allowlist allowlist;
  private final Library library;
  private final Map<String, TypeFacts> own;
  private final Known known;
  private final Map<String, Refusal> refused;
  private final Runnable watch;
  private final TypeHierarchy types;
  private final LibraryMembers members;

  /** Of the submission's own classes, so that a long line of descent is searched once. */
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
    this.types = new TypeHierarchy(allowlist, library, own, this.known.lineages(), watch);
    this.members = new LibraryMembers(allowlist, types);
  }

  /** The types that the submission's classes can meet, and what stands above each. */
  public TypeHierarchy types() {
    return types;
  }

  /** Finds a method. */
  public Resolution method(String owner, String name, String descriptor) {
    watch.run();
    Refusal why = refused.get(owner);
    if (why != null) {
      return isBelowStranger(owner) ? new Resolution.OwnRefused(why) : new Resolution.Own();
    }
    String member = owner + "." + name + descriptor;
    if (types.isOwn(owner)) {
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
      return types.isOwn(owner)
          ? new Resolution.Own()
          : members.method(owner, List.of(owner), name, descriptor);
    }
    Set<String> lineage = types.lineage(owner);
    return declaredByUs(lineage, (facts, type) -> facts.has(name, descriptor))
        ? new Resolution.Own()
        : members.method(owner, lineage, name, descriptor);
  }

  private Resolution ofArray(String name, String descriptor) {
    if (name.equals("clone")) {
      return new Resolution.Allowed(CLONE);
    }
    return members.method(OBJECT, List.of(OBJECT), name, descriptor);
  }

  /** The type of which an object is made where code asks for this one: itself, or a twin. */
  public String created(String internalName) {
    return types.isOwn(internalName)
        ? internalName
        : allowlist.type(internalName).flatMap(AllowedType::created).orElse(internalName);
  }

  /** Finds a field that is read, or written. */
  public Resolution field(String owner, String name, boolean written) {
    Refusal why = refused.get(owner);
    if (why != null) {
      return new Resolution.OwnRefused(why);
    }
    Set<String> lineage = types.lineage(owner);
    if (declaredByUs(lineage, (facts, type) -> facts.fields().contains(name))) {
      return new Resolution.Own();
    }
    if (written) {
      return new Resolution.NotAllowed(owner, Optional.of(Reason.SHARED));
    }
    return members.field(owner, lineage, name);
  }

  /** Whether a type may be named: the class loader of students' classes has it. */
  public boolean names(String internalName) {
    return types.isOwn(internalName) || allowlist.isVisible(internalName);
  }

  /** Whether a type is one that students fill in: hidden tests know these by name, and no other. */
  public boolean isSkeletons(String internalName) {
    return allowlist.isOpen(internalName) && library.facts(internalName).isPresent();
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
    return types.facts(internalName).stream()
        .flatMap(facts -> facts.parents().stream())
        .flatMap(parent -> refusal(parent).stream())
        .findFirst();
  }

  /** Whether a type may be extended or implemented. */
  public boolean isExtensible(String internalName) {
    return types.isOwn(internalName)
        || allowlist.type(internalName).filter(AllowedType::extensible).isPresent();
  }

  /** The nearest paragraph of the allowlist above a type that a test holds for. */
  public Optional<Map.Entry<String, AllowedType>> nearest(
      String internalName, BiPredicate<String, AllowedType> test) {
    return types.lineage(internalName).stream()
        .flatMap(name -> allowlist.type(name).map(type -> Map.entry(name, type)).stream())
        .filter(entry -> test.test(entry.getKey(), entry.getValue()))
        .findFirst();
  }

  /** Whether javac may link code through this bootstrap method. */
  boolean bootstraps(String ownerAndName) {
    return allowlist.bootstraps().contains(ownerAndName);
  }

  /**
   * Methods that a class declares in an interface of its own and inherits from the library, where
   * they are not allowed: called through the interface they would look like its own.
   */
  List<String> borrowed(String internalName) {
    Set<String> lineage = types.lineage(internalName);
    return lineage.stream()
        .filter(types::isOwn)
        .flatMap(type -> types.facts(type).stream())
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
    return types.isThrowable(internalName)
        && !name.startsWith("<")
        && isRefusedAbove(types.lineage(internalName), name, descriptor);
  }

  private boolean isRefusedAbove(Set<String> lineage, String name, String descriptor) {
    return lineage.stream()
        .filter(type -> !types.isOwn(type))
        .filter(type -> types.facts(type).filter(facts -> facts.has(name, descriptor)).isPresent())
        .map(type -> method(type, name, descriptor))
        .anyMatch(Resolution.NotAllowed.class::isInstance);
  }

  private boolean declaredByUs(Set<String> lineage, BiPredicate<TypeFacts, String> declares) {
    for (String type : lineage) {
      if (types.isOwn(type)) {
        Optional<TypeFacts> facts = types.facts(type);
        // A class that nobody has cannot do harm: naming it fails when it is linked.
        if (facts.isEmpty() || declares.test(facts.get(), type)) {
          return true;
        }
      }
    }
    return false;
  }
}
