package p02.precheck.member;

import java.util.List;
import java.util.stream.Collectors;

/** Methods and types as students write them. */
final class Words {
  private Words() {}

  /** As {@code relu(...)}; a constructor as {@code new Sgd(...)}. */
  static String call(ClassMembers owner, DeclaredMember member) {
    return member.isConstructor() ? "new " + owner.simpleName() + "(...)" : member.name() + "(...)";
  }

  /** As {@code public static double relu(double)}. */
  static String declared(ClassMembers owner, DeclaredMember member) {
    String types = "(" + types(member.parameters()) + ")";
    String before = member.access().isEmpty() ? "" : member.access() + " ";
    return member.isConstructor()
        ? before + owner.simpleName() + types
        : before
            + (member.isStatic() ? "static " : "")
            + type(member.returns())
            + " "
            + member.name()
            + types;
  }

  static String types(List<String> names) {
    return names.stream().map(Words::type).collect(Collectors.joining(", "));
  }

  /** Without its package. */
  static String type(String name) {
    return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
  }
}
