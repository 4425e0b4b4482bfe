package p02.student.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.precheck.compile.Diagnostic;
import p02.precheck.compile.SourceFile;
import p02.student.check.Checked;
import p02.student.check.PreparedTree;
import p02.student.check.TaskInfo;
import p02.student.check.TaskStanding;
import p02.student.check.TaskStanding.State;
import p02.student.tree.StudentTree;

@DisplayName("The board of ./p02 check")
class BoardTest {
  private static final String PATH = "exercises/src/main/java/p02/problem31/Net.java";
  private static final String HELPER = "exercises/src/main/java/p02/kit/Help.java";
  private static final String EXIT = "Net.java:7: System.exit(int) is not available here.";
  private static final String ADVICE =
      "You transposed the weights, so that each unit has those of another, "
          + "and so on and so forth ".repeat(3)
          + "which index is summed over?";

  @Test
  @DisplayName("tells each wrong task in full, however long its advice, within 80 columns")
  void shouldHaveRoomForAdvice() {
    String board = Board.of(checked("anna", "3.1.1 x slip", "3.1.2 x " + ADVICE));
    assertThat(flat(board)).contains("Wrong: 3.1.2 Net.java: " + ADVICE);
    assertThat(board.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  @DisplayName("names at most twelve wrong tasks one by one, and the rest by number")
  void shouldNameTheRest() {
    String[] tasks = new String[20];
    for (int i = 0; i < tasks.length; i++) {
      tasks[i] = "3.1." + (i + 1) + " x slip";
    }
    assertThat(Board.of(checked("anna", tasks)))
        .contains("    3.1.13 ", "    and 3.1.14 to 3.1.20: type ./p02 check 3.1\n")
        .doesNotContain("    3.1.14 ");
  }

  @Test
  @DisplayName("tells a refused call once, under \"Wrong:\", with all tasks that it costs")
  void shouldTellRefusedCallsOnce() {
    String[] tasks = {"3.1.1 x slip", "3.1.2 x !" + EXIT, "3.1.3 x !" + EXIT};
    assertThat(flat(Board.of(checked("anna", tasks))))
        .containsOnlyOnce(EXIT)
        .contains(
            "Wrong: 3.1.2 " + EXIT + " The marker refuses it: no points for 3.1.2, 3.1.3. Next:");
    tasks[0] = "3.1.1 + ";
    assertThat(flat(Board.of(checked("anna", tasks))))
        .containsOnlyOnce(EXIT)
        .contains("Next: 3.1.2 title would get no points: " + EXIT)
        .doesNotContain("Wrong:");
  }

  @Test
  @DisplayName("begins with what was asked for, and shows the rest as rows alone")
  void shouldBeginWithWhatWasAsked() {
    Checked checked = checked("", "1.1.1 x elsewhere", "3.1.1 + ", "3.1.2 x " + ADVICE);
    assertThat(flat(Board.of(checked, Set.of("3.1.2"))))
        .startsWith(" 3.1.2 title is not right yet: You transposed")
        .containsPattern("which index is summed over\\? open .* 1\\.1 problem x 0 / 1 3\\.1 ")
        .doesNotContain("elsewhere", "no id yet", "Next:");
    assertThat(flat(Board.of(checked, Set.of("3.1.1"))))
        .startsWith(" Done here: 3.1.1 1.1 problem x ")
        .contains("Next: 3.1.2");
    assertThat(flat(Board.of(checked("", "1.1.1 x ", "3.1.1 + ", "3.1.2 - "), Set.of("3.1.1"))))
        .contains("Next: 3.1.2");
    assertThat(flat(Board.of(checked("", "1.1.1 x ", "3.1.1 + "), Set.of("3.1.1"))))
        .contains("Next: 1.1.1");
    assertThat(Board.of(checked, checked.numbers())).isEqualTo(Board.of(checked));
  }

  @Test
  @DisplayName("names a file that is not read in place of the errors that come of it")
  void shouldNameTheCause() {
    String board = Board.of(checked("anna", "3.1.1 ! "));
    assertThat(flat(board))
        .containsOnlyOnce(
            "3.1 does not compile; the other problems are checked all the same: " + HELPER)
        .containsOnlyOnce("not read, since it is not yours")
        .contains("Net.java:3: ';' expected", "open " + HELPER)
        .doesNotContain("cannot find symbol");
  }

  @Test
  @DisplayName("says where an id is entered, and doubts one that looks like a name")
  void shouldSpeakOfTheId() {
    assertThat(flat(Board.of(checked("", "3.1.1 . "))))
        .contains("enter it in exercises/src/main/resources/student.properties, in a line")
        .contains("that begins with student.id=");
    assertThat(Board.of(checked("Müller 1", "3.1.1 . "))).contains("\"Müller 1\" counts as");
    assertThat(Board.of(checked("s-1234_5.x", "3.1.1 . "))).doesNotContain("counts as");
  }

  /** In one line, so that the width of a terminal does not matter. */
  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /** Tasks as number, sign and message; {@code !} before a message means a refused call. */
  private static Checked checked(String id, String... told) {
    Map<String, TaskStanding> results =
        Arrays.stream(told)
            .map(BoardTest::result)
            .collect(Collectors.toMap(TaskStanding::number, Function.identity()));
    List<TaskInfo> tasks =
        Arrays.stream(told).map(each -> task(each.substring(0, each.indexOf(' ')))).toList();
    Map<String, String> places =
        tasks.stream().collect(Collectors.toMap(TaskInfo::number, each -> PATH));
    boolean broken = results.values().stream().anyMatch(each -> each.state() == State.NOT_COMPILED);
    return new Checked(
        tasks, results, Map.of(), places, prepared(id, broken), List.of(), List.of());
  }

  private static TaskStanding result(String told) {
    String[] parts = told.split(" ", 3);
    State state =
        Arrays.stream(State.values())
            .filter(each -> each.sign().equals(parts[1]))
            .findFirst()
            .get();
    boolean refused = parts[2].startsWith("!");
    return new TaskStanding(
        parts[0],
        state,
        refused ? "" : parts[2],
        "",
        "",
        refused ? Set.of(parts[2].substring(1)) : Set.of());
  }

  private static TaskInfo task(String number) {
    String name = "p02/problem" + number.substring(0, 3).replace(".", "") + "/Net";
    return new TaskInfo(number, "title", "problem", 1, name + "Test", "test()V", name);
  }

  private static PreparedTree prepared(String id, boolean broken) {
    SourceFile source =
        new SourceFile(
            PATH, "p02.problem31.Net", "package p02.problem31;\nimport p02.kit.Help;\nint one\n");
    StudentTree tree =
        new StudentTree(
            new TreeMap<>(Map.of("problem31", List.of(source))),
            List.of(),
            new TreeMap<>(broken ? Map.of(HELPER, "since it is not yours") : Map.of()),
            id,
            List.of(1));
    Map<String, List<Diagnostic>> errors =
        Map.of(
            "problem31",
            List.of(
                new Diagnostic(PATH, 2, "cannot find symbol\n  symbol: class Help"),
                new Diagnostic(PATH, 3, "';' expected")));
    return new PreparedTree(
        tree,
        new TreeMap<>(),
        new TreeMap<>(),
        new TreeMap<>(broken ? errors : Map.of()),
        List.of(),
        Map.of(),
        List.of());
  }
}
