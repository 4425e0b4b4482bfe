package p02.hidden.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.CarriedModel;
import p02.hidden.script.Script;
import p02.hidden.script.ScriptSubject;
import p02.kit.TodoException;

/** Judges a task of two steps: double a number in task 9.9.1, and add 1 to that in task 9.9.2. */
@DisplayName("Cases that run alone")
class JudgementTest {
  private static final TaskSpec TASK = new TaskSpec("9.9.2", Tolerance.FORWARD);
  private static final Steps RIGHT = new Steps(x -> 2 * x, JudgementTest::nextOf);

  /** Two methods: the earlier task's, and the judged one's, which must refuse what is negative. */
  private record Steps(DoubleUnaryOperator twice, DoubleUnaryOperator next) {}

  private static final Script<Steps> SCRIPT =
      (steps, cases) -> {
        cases.edge("negative", "negative numbers");
        cases.refusal(
            "next(-1)", IllegalArgumentException.class, () -> steps.next().applyAsDouble(-1));
        cases.rule("small");
        for (double x : new double[] {1, 2, 3}) {
          cases.number("next(" + x + ")", () -> steps.next().applyAsDouble(x));
        }
        cases.rule("large");
        cases.number("next(1000)", () -> steps.next().applyAsDouble(1000));
      };

  private static double nextOf(double x) {
    return refusing(x, 2 * x + 1);
  }

  private static double refusing(double x, double result) {
    if (x < 0) {
      throw new IllegalArgumentException("negative");
    }
    return result;
  }

  @Test
  @DisplayName("hide none that fails after one that throws")
  void shouldListEveryRuleThatIsBroken() {
    List<String> facts =
        facts(
            x -> 2 * x,
            x -> {
              if (x == 2) {
                throw new IllegalStateException("the student's own");
              }
              return x == 1000 ? 0 : nextOf(x);
            });
    assertThat(facts).contains("verdict=failed");
    assertThat(facts.get(1))
        .contains("next(2.0): it throws IllegalStateException")
        .contains("next(1000) is wrong: yours is 0.")
        .doesNotContain("negative");
  }

  @Test
  @DisplayName("keep three quarters where only edges are missed")
  void shouldKeepThreeQuartersBesideEdges() {
    assertThat(facts(x -> 2 * x, x -> 2 * x + 1))
        .contains("verdict=right_but_for_edges", "kept=3/4", "edge=negative")
        .anySatisfy(fact -> assertThat(fact).contains("Right, but for: negative numbers (−¼)."));
  }

  @Test
  @DisplayName("carry an earlier slip forward, and edges cost a quarter of that, too")
  void shouldCarryForward() {
    assertThat(facts(x -> 3 * x, x -> refusing(x, 3 * x + 1)))
        .contains("verdict=passed", "carried=9.9.1", "truth=0/1");
    assertThat(facts(x -> 3 * x, x -> 3 * x + 1))
        .contains("verdict=right_but_for_edges", "carried=9.9.1", "truth=0/1");
  }

  @Test
  @DisplayName("carry nothing forward to a constant")
  void shouldNotCarryToAConstant() {
    assertThat(facts(x -> x == 5 ? 1 : 0, x -> refusing(x, 1)))
        .contains("verdict=failed")
        .noneMatch(fact -> fact.startsWith("carried"));
  }

  @Test
  @DisplayName("carry exceptions forward of a method that mostly answers")
  void shouldCarryExceptions() {
    DoubleUnaryOperator twice =
        x -> {
          if (x > 100) {
            throw new ArithmeticException("too large");
          }
          return 3 * x;
        };
    assertThat(facts(twice, x -> refusing(x, twice.applyAsDouble(x) + 1)))
        .contains("verdict=passed", "carried=9.9.1");
  }

  @Test
  @DisplayName("end at once at an open task")
  void shouldEndAtAnOpenTask() {
    assertThatThrownBy(
            () ->
                facts(
                    x -> 2 * x,
                    x -> {
                      throw new TodoException("9.9.2");
                    }))
        .isInstanceOf(TodoException.class);
    TodoException.forget();
  }

  @Test
  @DisplayName("ask for earlier results in classes loaded anew, whatever was counted before")
  void shouldForgetWhatStaticFieldsHeld() {
    // Right for as often as its own task asks, and false once the judged task has asked, too.
    Supplier<ScriptSubject<Steps, Steps>> loaded =
        () -> {
          DoubleUnaryOperator twice = lyingAfter(4);
          DoubleUnaryOperator next =
              x -> {
                twice.applyAsDouble(x);
                return refusing(x, 3 * x + 1);
              };
          return subject(twice, next, List.of(carriedModel(twice, 1)));
        };
    ScriptSubject<Steps, Steps> used = loaded.get();
    assertThat(facts(used, () -> used)).contains("carried=9.9.1");
    assertThat(facts(loaded.get(), loaded))
        .contains("verdict=failed")
        .noneMatch(fact -> fact.startsWith("carried"));
  }

  @Test
  @DisplayName("carry no method that lies only when it is asked again")
  void shouldNotCarryWhatLiesWhenAskedAgain() {
    // The first mixture asks once, which makes the method lie to the second.
    Supplier<ScriptSubject<Steps, Steps>> loaded =
        () -> {
          DoubleUnaryOperator twice = lyingAfter(1);
          return subject(
              twice,
              x -> refusing(x, 3 * x + 1),
              List.of(carriedModel(twice, 5), carriedModel(twice, 1)));
        };
    assertThat(facts(loaded.get(), loaded))
        .contains("verdict=failed")
        .noneMatch(fact -> fact.startsWith("carried"));
  }

  @Test
  @DisplayName("do not take a defect of the hidden test for a mistake of the student")
  void shouldNotHideADefect() {
    CarriedModel<Steps> broken =
        new CarriedModel<>(
            List.of("9.9.1"),
            results -> {
              throw new IllegalStateException("a defect of the model");
            });
    ScriptSubject<Steps, Steps> subject =
        subject(x -> 3 * x, x -> refusing(x, 3 * x + 1), List.of(broken));
    assertThatThrownBy(() -> facts(subject, () -> subject)).hasMessage("a defect of the model");
  }

  @Test
  @DisplayName("carry nothing where an earlier task is open")
  void shouldNotCarryWhatIsOpen() {
    CarriedModel<Steps> open =
        new CarriedModel<>(
            List.of("9.9.1"),
            results -> {
              throw new TodoException("9.9.1");
            });
    ScriptSubject<Steps, Steps> subject =
        subject(x -> 3 * x, x -> refusing(x, 3 * x + 1), List.of(open));
    assertThat(facts(subject, () -> subject)).contains("verdict=failed");
  }

  @Test
  @DisplayName("take a quarter off whatever a task keeps, if an edge is missed besides")
  void shouldTakeAQuarterOffAShare() {
    assertThat(Judgement.less("5/9")).isEqualTo("15/36");
  }

  /** Doubles as often, and triples from then on. */
  private static DoubleUnaryOperator lyingAfter(int answers) {
    int[] asked = {0};
    return x -> (asked[0]++ < answers ? 2 : 3) * x;
  }

  /** What {@code twice} says, and so much more. */
  private static CarriedModel<Steps> carriedModel(DoubleUnaryOperator twice, int more) {
    return new CarriedModel<>(
        List.of("9.9.1"),
        trust ->
            new Steps(
                twice,
                x ->
                    refusing(
                        x,
                        more
                            + trust.recordNumber(
                                "9.9.1", new double[] {x, x}, () -> twice.applyAsDouble(x)))));
  }

  private static ScriptSubject<Steps, Steps> subject(
      DoubleUnaryOperator twice,
      DoubleUnaryOperator next,
      List<CarriedModel<Steps>> carriedModels) {
    return new ScriptSubject<>("9.9", RIGHT, new Steps(twice, next), earlier -> carriedModels);
  }

  private static List<String> facts(DoubleUnaryOperator twice, DoubleUnaryOperator next) {
    ScriptSubject<Steps, Steps> subject = subject(twice, next, List.of(carriedModel(twice, 1)));
    return facts(subject, () -> subject);
  }

  private static List<String> facts(
      ScriptSubject<Steps, Steps> subject, Supplier<ScriptSubject<Steps, Steps>> again) {
    return new Judgement(TASK)
        .of(Comparison.of(subject, again, SCRIPT)).facts().stream()
            .map(fact -> fact.getKey() + "=" + fact.getValue())
            .toList();
  }
}
