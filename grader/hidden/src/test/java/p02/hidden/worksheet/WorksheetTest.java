package p02.hidden.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.hidden.judge.Detail;
import p02.hidden.judge.TaskSpec;
import p02.hidden.judge.Verdict;
import p02.hidden.observe.Tolerance;
import p02.kit.TodoException;

/** A worksheet of two numbers: the model itself, and twice the number before. */
@DisplayName("Of a worksheet")
class WorksheetTest {
  private static final TaskSpec TASK = new TaskSpec("9.9.1", Tolerance.WORKSHEET);
  private static final Worksheet<Double> WORKSHEET =
      new Worksheet<>(
          "9.9",
          3.0,
          variant ->
              List.of(
                  new WorksheetField<>(
                      "a",
                      true,
                      own -> WorksheetField.entry(own.of("a"), 0, 1),
                      (model, earlier) -> model),
                  new WorksheetField<>(
                      "b",
                      true,
                      own -> WorksheetField.entry(own.of("b"), 0, 1),
                      (model, earlier) -> 2 * earlier.applyAsDouble("a"))));

  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "\u00a0",
          "your-student-id",
          "your-student-id\u00a0",
          "x\nyour-student-id",
          "a\n\nb",
          "\r\u2028\u0085",
          "\0",
          "\ud800",
          "\udc00\ud800",
          "\u200f\u202e",
          "\u3164\ufe0f",
          "\"'`<>&;,=${}\\",
          "x".repeat(1 << 20),
          "\u0301\u0323".repeat(100_000));

  @Test
  @DisplayName("each number counts by itself, and what follows from a wrong one is carried")
  void shouldCountNumberByNumber() {
    assertThat(facts(() -> number(3), () -> number(6))).contains("verdict=passed");
    assertThat(facts(() -> number(4), () -> number(8)))
        .contains("kept=1/2", "truth=0/2", "carried=your own numbers");
    assertThat(facts(() -> number(3), () -> number(7))).contains("kept=1/2", "truth=1/2");
  }

  @Test
  @DisplayName("what follows from a number out of all measure, or from next to nothing, is not")
  void shouldCarryNothingOutOfMeasure() {
    assertThat(facts(() -> number(300), () -> number(600))).contains("kept=1/2");
    assertThat(facts(() -> number(1e6), () -> number(2e6))).contains("kept=0/2");
    assertThat(facts(() -> number(1e-4), () -> number(0))).contains("kept=0/2");
  }

  @Test
  @DisplayName("what follows from an array that is made up is not, but from one slip in it is")
  void shouldCarryNothingThatIsMadeUp() {
    Worksheet<Double> sums =
        new Worksheet<>(
            "9.9",
            3.0,
            variant ->
                List.of(
                    entry("a[0]", 0, (model, earlier) -> model),
                    entry("a[1]", 1, (model, earlier) -> 2 * model),
                    new WorksheetField<>(
                        "b",
                        true,
                        own -> WorksheetField.entry(own.of("b"), 0, 1),
                        (model, earlier) ->
                            earlier.applyAsDouble("a[0]") + earlier.applyAsDouble("a[1]"))));
    assertThat(facts(sums, new double[] {4, 6}, 10)).contains("kept=2/3");
    assertThat(facts(sums, new double[] {4, 7}, 11)).contains("kept=0/3");
  }

  private static WorksheetField<Double> entry(
      String name, int place, WorksheetField.Formula<Double> formula) {
    return new WorksheetField<>(
        name, true, own -> WorksheetField.entry(own.of("a"), place, 2), formula);
  }

  private static List<String> facts(Worksheet<Double> worksheet, double[] a, double b) {
    Map<String, double[]> methods = Map.of("a", a, "b", number(b));
    StudentId student = new StudentId("anna", List.of("anna"));
    WrittenNumbers written = worksheet.read(TASK, methods::get, student);
    return worksheet.judge(TASK, student, written, Detail.NONE).facts().stream()
        .map(fact -> fact.getKey() + "=" + fact.getValue())
        .toList();
  }

  @Test
  @DisplayName("a method that throws is not called open")
  void shouldTellWhatThrows() {
    List<String> facts =
        facts(
            () -> number(3),
            () -> {
              throw new NegativeArraySizeException("-1");
            });
    assertThat(facts)
        .contains("kept=1/2")
        .anyMatch(
            fact ->
                fact.contains("Gives no number: b (it throws NegativeArraySizeException (-1)).")
                    && !fact.contains("open"));
  }

  @Test
  @DisplayName("an array of another length is told, too, and one that is missing")
  void shouldTellOtherLengths() {
    for (double[] other : new double[][] {{6, 6}, null}) {
      assertThat(facts(() -> number(3), () -> other))
          .anyMatch(
              fact -> fact.contains("Gives no number: b (an array of 1 numbers is asked for)."));
    }
  }

  @Test
  @DisplayName("a TODO is called open")
  void shouldTellWhatIsOpen() {
    List<String> facts =
        facts(
            () -> number(3),
            () -> {
              throw new TodoException("9.9.1");
            });
    assertThat(facts)
        .anyMatch(fact -> fact.contains("Still open: b.") && !fact.contains("Gives no number"));
  }

  @Test
  @DisplayName("a wrong one is the same wrong one, whatever others say their ids are")
  void shouldNotDependOnOddIds() {
    List<String> alone = facts(List.of("bert"), () -> number(4), () -> number(7));
    for (String odd : ODD) {
      assertThat(facts(List.of("bert", odd), () -> number(4), () -> number(7)))
          .as(odd)
          .isEqualTo(alone);
    }
  }

  private static double[] number(double number) {
    return new double[] {number};
  }

  private static List<String> facts(Supplier<double[]> a, Supplier<double[]> b) {
    return facts(List.of("anna"), a, b);
  }

  private static List<String> facts(
      List<String> others, Supplier<double[]> a, Supplier<double[]> b) {
    Map<String, Supplier<double[]>> methods = Map.of("a", a, "b", b);
    StudentId student = new StudentId("anna", others);
    WrittenNumbers written = WORKSHEET.read(TASK, method -> methods.get(method).get(), student);
    Verdict verdict = WORKSHEET.judge(TASK, student, written, Detail.NONE);
    return verdict.facts().stream().map(fact -> fact.getKey() + "=" + fact.getValue()).toList();
  }
}
