package p02.precheck.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of a method that is not as it came, a student reads")
class ChangedMemberTest {
  private static final String NAME = "p02.problem33.ParameterCount";
  private static final DeclaredMember DEPTH = member("depth", "long", "public", true, "int", "int");
  private static final DeclaredMember WIDTH = member("width", "long", "public", true, "int", "int");
  private static final ClassMembers SKELETON = type(true, DEPTH, WIDTH);

  @Test
  @DisplayName("what it has to return, and what it returns")
  void shouldTellTheResult() {
    assertThat(said(member("depth", "int", "public", true, "int", "int")))
        .isEqualTo("depth(...) has to return long, as the skeleton has it; yours returns int.");
  }

  @Test
  @DisplayName("what it has to take, that it has to be static, and that it has to be public")
  void shouldTellTheRest() {
    assertThat(said(member("depth", "long", "public", true, "int", "org.Big")))
        .isEqualTo(
            "depth(...) has to take (int, int), as the skeleton has it; yours takes (int, Big).");
    assertThat(said(member("depth", "long", "private", false, "int", "int")))
        .isEqualTo(
            "depth(...) has to be static and be public, as the skeleton has it; yours is not static"
                + " and is private.");
    assertThat(said(member("depth", "long", "", true, "int", "int")))
        .endsWith("yours is not public.");
  }

  @Test
  @DisplayName("which method took its place, or that none did")
  void shouldTellWhereItWent() {
    assertThat(said(member("deep", "long", "public", true, "int", "int")))
        .isEqualTo(
            "ParameterCount has no public static long depth(int, int) any more. Did deep(...) take"
                + " its place? Give it its old name, depth.");
    assertThat(changed(type(true, WIDTH)).orElseThrow().sentence())
        .contains("any more. Write it again");
  }

  @Test
  @DisplayName("nothing of what can be called as before, of a superclass too, or is wholly missing")
  void shouldBeSilent() {
    assertThat(changed(type(true, DEPTH, member("depth", "int", "", false)))).isEmpty();
    assertThat(ChangedMember.of(DEPTH, SKELETON, name -> Optional.empty())).isEmpty();
    ClassMembers below = new ClassMembers(NAME, List.of("Above"), true, List.of(WIDTH));
    ClassMembers above = new ClassMembers("Above", List.of(), true, List.of(DEPTH));
    Map<String, ClassMembers> both = Map.of(NAME, below, "Above", above);
    assertThat(ChangedMember.of(DEPTH, SKELETON, name -> Optional.ofNullable(both.get(name))))
        .isEmpty();
    assertThat(changed(type(false, DEPTH, WIDTH)).orElseThrow().sentence())
        .isEqualTo("the class ParameterCount has to be public, as the skeleton has it.");
  }

  private static String said(DeclaredMember found) {
    return changed(type(true, found, WIDTH)).orElseThrow().sentence();
  }

  private static Optional<ChangedMember> changed(ClassMembers now) {
    return ChangedMember.of(
        DEPTH, SKELETON, name -> name.equals(NAME) ? Optional.of(now) : Optional.empty());
  }

  private static ClassMembers type(boolean isPublic, DeclaredMember... members) {
    return new ClassMembers(NAME, List.of("java.lang.Object"), isPublic, List.of(members));
  }

  private static DeclaredMember member(
      String name, String returns, String access, boolean isStatic, String... parameters) {
    return new DeclaredMember(name, "", List.of(parameters), returns, access, isStatic, 7);
  }
}
