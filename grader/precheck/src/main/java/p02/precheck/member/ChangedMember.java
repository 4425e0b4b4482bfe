package p02.precheck.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A method that is not as the exercises came with it, so that neither the self-check nor the marker
 * can call it.
 *
 * @param owner binary name of the class that has to have it
 * @param name of the method that stands in its place; empty if none does
 * @param wanted name of the method as it came, a constructor's being that of its class; empty if
 *     the class as a whole is changed
 * @param line a line on which that method stands; 0 if none is known
 * @param sentence what to change
 */
public record ChangedMember(String owner, String name, String wanted, int line, String sentence) {
  private static final String ORIGINAL = ", as the skeleton has it";

  /**
   * Compares what a class has with what it came with.
   *
   * @param wanted the method as it came
   * @param skeleton the class as it came
   * @param classes what stands in the student's classes, by binary name; nothing of others
   * @return nothing if all is well, or if the whole class is missing
   */
  public static Optional<ChangedMember> of(
      DeclaredMember wanted,
      ClassMembers skeleton,
      Function<String, Optional<ClassMembers>> classes) {
    return classes.apply(skeleton.name()).flatMap(now -> in(now, wanted, skeleton, classes));
  }

  private static Optional<ChangedMember> in(
      ClassMembers now,
      DeclaredMember wanted,
      ClassMembers skeleton,
      Function<String, Optional<ClassMembers>> classes) {
    if (skeleton.isPublic() && !now.isPublic()) {
      String sentence = "the class %s has to be public%s.".formatted(now.simpleName(), ORIGINAL);
      return Optional.of(new ChangedMember(now.name(), "", "", 0, sentence));
    }
    List<DeclaredMember> alike =
        inherited(now, wanted, classes).filter(each -> each.name().equals(wanted.name())).toList();
    if (alike.stream().anyMatch(each -> serves(each, wanted))) {
      return Optional.empty();
    }
    Optional<DeclaredMember> closest =
        first(alike, each -> each.isCalledLike(wanted))
            .or(() -> first(alike, each -> each.hasParametersOf(wanted)))
            .or(() -> first(alike, each -> !isOriginal(each, skeleton)));
    return Optional.of(
        closest
            .map(found -> changed(now, wanted, found))
            .orElseGet(() -> gone(now, wanted, skeleton)));
  }

  /** Those of the class and, since methods are inherited, of what stands above it. */
  private static Stream<DeclaredMember> inherited(
      ClassMembers of, DeclaredMember wanted, Function<String, Optional<ClassMembers>> classes) {
    return wanted.isConstructor()
        ? of.members().stream()
        : Stream.concat(
            of.members().stream(),
            of.above().stream()
                .flatMap(name -> classes.apply(name).stream())
                .flatMap(each -> inherited(each, wanted, classes)));
  }

  private static boolean serves(DeclaredMember found, DeclaredMember wanted) {
    return found.isCalledLike(wanted)
        && found.isStatic() == wanted.isStatic()
        && (found.isPublic() || !wanted.isPublic());
  }

  private static Optional<DeclaredMember> first(
      List<DeclaredMember> some, Function<DeclaredMember, Boolean> fits) {
    return some.stream().filter(fits::apply).findFirst();
  }

  private static boolean isOriginal(DeclaredMember found, ClassMembers skeleton) {
    return skeleton.members().stream().anyMatch(found::isCalledLike);
  }

  private static ChangedMember changed(
      ClassMembers now, DeclaredMember wanted, DeclaredMember found) {
    List<String> asked = new ArrayList<>();
    List<String> yours = new ArrayList<>();
    if (!found.hasParametersOf(wanted)) {
      asked.add("take (%s)".formatted(Words.types(wanted.parameters())));
      yours.add("takes (%s)".formatted(Words.types(found.parameters())));
    }
    if (!found.returns().equals(wanted.returns())) {
      asked.add("return " + Words.type(wanted.returns()));
      yours.add("returns " + Words.type(found.returns()));
    }
    if (found.isStatic() != wanted.isStatic()) {
      asked.add(wanted.isStatic() ? "be static" : "be without static");
      yours.add(wanted.isStatic() ? "is not static" : "is static");
    }
    if (wanted.isPublic() && !found.isPublic()) {
      asked.add("be public");
      yours.add(found.access().isEmpty() ? "is not public" : "is " + found.access());
    }
    return new ChangedMember(
        now.name(),
        found.isConstructor() ? now.simpleName() : found.name(),
        name(now, wanted),
        found.line(),
        "%s has to %s%s; yours %s."
            .formatted(
                Words.call(now, wanted),
                String.join(" and ", asked),
                ORIGINAL,
                String.join(" and ", yours)));
  }

  private static ChangedMember gone(
      ClassMembers now, DeclaredMember wanted, ClassMembers skeleton) {
    Optional<DeclaredMember> renamed =
        now.members().stream()
            .filter(each -> !each.isConstructor() && !wanted.isConstructor())
            .filter(each -> each.hasParametersOf(wanted) && each.returns().equals(wanted.returns()))
            .filter(each -> !isOriginal(each, skeleton))
            .findFirst();
    String before =
        "%s has no %s any more. ".formatted(now.simpleName(), Words.declared(now, wanted));
    return renamed
        .map(
            found ->
                new ChangedMember(
                    now.name(),
                    found.name(),
                    name(now, wanted),
                    found.line(),
                    before
                        + "Did %s(...) take its place? Give it its old name, %s."
                            .formatted(found.name(), wanted.name())))
        .orElseGet(
            () ->
                new ChangedMember(
                    now.name(),
                    "",
                    name(now, wanted),
                    0,
                    before + "Write it again with that name and those types."));
  }

  private static String name(ClassMembers now, DeclaredMember wanted) {
    return wanted.isConstructor() ? now.simpleName() : wanted.name();
  }
}
