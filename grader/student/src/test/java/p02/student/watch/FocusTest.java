package p02.student.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.precheck.compile.SourceFile;
import p02.student.check.Checked;
import p02.student.check.PreparedTree;
import p02.student.check.TaskInfo;
import p02.student.check.TaskStanding;
import p02.student.check.TaskStanding.State;
import p02.student.tree.StudentTree;

@DisplayName("After a save, watch speaks")
class FocusTest {
  private static final String PATH = "exercises/src/main/java/p02/problem31/Net.java";
  private static final Set<String> NET = Set.of("3.1.1", "3.1.2", "3.1.3");

  /** Two tasks, each with a comment, a head and a body. */
  private static final List<String> TEXT =
      List.of(
          "package p02.problem31;",
          "/** One. */",
          "static int one() {",
          "  return 1;",
          "}",
          "/** Two. */",
          "static int two() {",
          "  return 2;",
          "}");

  @Test
  @DisplayName("of the task that was worked on, as long as it is not right")
  void shouldSpeakOfTheEditedTask() {
    assertThat(focus("1.1.1 x", "3.1.1 x", "3.1.2 .", "3.1.3 x", "edited 3.1.3"))
        .isEqualTo("3.1.3");
    assertThat(focus("1.1.1 x", "3.1.1 x", "3.1.2 .", "3.1.3 +", "edited 3.1.3"))
        .isEqualTo("3.1.1");
  }

  @Test
  @DisplayName("of the saved file first, then of its problem, then of what comes after it")
  void shouldStayWithTheFile() {
    assertThat(focus("1.1.1 x", "3.1.1 +", "3.1.2 .", "3.1.7 x", "3.2.1 .")).isEqualTo("3.1.2");
    assertThat(focus("1.1.1 x", "3.1.1 +", "3.1.2 +", "3.1.7 .", "3.2.1 x")).isEqualTo("3.1.7");
    assertThat(focus("1.1.1 x", "3.1.1 +", "3.1.2 +", "3.1.7 +", "3.2.1 .", "3.3.1 x"))
        .isEqualTo("3.2.1");
    assertThat(focus("1.1.1 .", "3.1.1 +", "3.2.1 +")).isEqualTo("1.1.1");
  }

  @Test
  @DisplayName("of what it spoke of before, after a file that no task is written in")
  void shouldStayAfterHelpers() {
    Checked checked = checked(List.of("1.1.1 x", "3.1.2 .", "3.3.1 x"), TEXT);
    assertThat(Focus.after(checked, Set.of(), Optional.empty(), "3.1.2").orElseThrow().number())
        .isEqualTo("3.1.2");
  }

  @Test
  @DisplayName("of the method in which the text begins to differ")
  void shouldFindTheEditedTask() {
    assertThat(edited(4, "  return 3;")).contains("3.1.1");
    assertThat(edited(6, "/** Two and more. */")).contains("3.1.2");
    assertThat(edited(8, "  return 3;")).contains("3.1.2");
    assertThat(edited(1, "package p02.problem32;")).isEmpty();
    assertThat(Edited.task(checked(List.of("3.1.1 x"), TEXT), tree(TEXT), NET)).isEmpty();
  }

  private static Optional<String> edited(int line, String now) {
    String[] lines = TEXT.toArray(String[]::new);
    lines[line - 1] = now;
    return Edited.task(checked(List.of("3.1.1 x", "3.1.2 x"), TEXT), tree(List.of(lines)), NET);
  }

  /** Saved is the file of 3.1.1 to 3.1.3. */
  private static String focus(String... told) {
    List<String> results = Arrays.stream(told).filter(each -> !each.startsWith("edited ")).toList();
    Optional<String> edited =
        Arrays.stream(told)
            .filter(each -> each.startsWith("edited "))
            .map(each -> each.substring("edited ".length()))
            .findFirst();
    return Focus.after(checked(results, TEXT), NET, edited, "1.1.1").orElseThrow().number();
  }

  private static Checked checked(List<String> told, List<String> text) {
    List<TaskInfo> tasks = told.stream().map(each -> task(each.split(" ")[0])).toList();
    Map<String, TaskStanding> results =
        told.stream()
            .map(each -> each.split(" "))
            .collect(Collectors.toMap(each -> each[0], each -> result(each[0], each[1])));
    Map<String, String> places =
        tasks.stream()
            .map(TaskInfo::number)
            .collect(
                Collectors.toMap(
                    number -> number, number -> PATH + (number.endsWith("1") ? ":4" : ":8")));
    return new Checked(tasks, results, Map.of(), places, prepared(text), List.of(), List.of());
  }

  private static TaskInfo task(String number) {
    String name = "p02/problem" + number.substring(0, 3).replace(".", "") + "/Net";
    return new TaskInfo(number, "title", "problem", 1, name + "Test", "test()V", name);
  }

  private static TaskStanding result(String number, String sign) {
    State state =
        Arrays.stream(State.values()).filter(each -> each.sign().equals(sign)).findFirst().get();
    return new TaskStanding(number, state, "", "", "", Set.of());
  }

  private static PreparedTree prepared(List<String> text) {
    return new PreparedTree(
        tree(text),
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        Map.of(),
        List.of());
  }

  private static StudentTree tree(List<String> text) {
    SourceFile source = new SourceFile(PATH, "p02.problem31.Net", String.join("\n", text));
    return new StudentTree(
        new TreeMap<>(Map.of("problem31", List.of(source))),
        List.of(),
        new TreeMap<>(),
        "anna",
        List.of(1));
  }
}
