package p02.precheck.screen;

import java.util.Optional;
import org.objectweb.asm.Type;
import p02.precheck.allow.AllowedType;
import p02.precheck.allow.Allowlist;
import p02.precheck.allow.Reason;
import p02.precheck.allow.Rule;

/**
 * Finds the allowlist's rule for a library's member, wherever above its owner that is declared.
 *
 * @param allowlist what is decided
 * @param types what declares which members
 */
record LibraryMembers(Allowlist allowlist, TypeHierarchy types) {
  /**
   * A method or constructor.
   *
   * @param lineage where it may be declared: the type and all above it, nearest first
   */
  Resolution method(String owner, Iterable<String> lineage, String name, String descriptor) {
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
      boolean declares = types.facts(type).filter(each -> each.has(name, descriptor)).isPresent();
      if (!types.isOwn(type) && types.isOwn(declaredIn) && declares) {
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

  /** A field that is read. */
  Resolution field(String owner, Iterable<String> lineage, String name) {
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

  private static Resolution decided(String type, Rule rule) {
    return rule instanceof Rule.Denied denied
        ? new Resolution.NotAllowed(type, Optional.of(denied.reason()))
        : new Resolution.Allowed(rule);
  }

  /** Whether a type has a method of this name and so many parameters, which may be generic. */
  private boolean has(String type, String name, String descriptor) {
    int parameters = Type.getArgumentTypes(descriptor).length;
    return types.lineage(type).stream()
        .flatMap(each -> types.facts(each).stream())
        .flatMap(facts -> facts.descriptors(name).stream())
        .anyMatch(each -> Type.getArgumentTypes(each).length == parameters);
  }
}
