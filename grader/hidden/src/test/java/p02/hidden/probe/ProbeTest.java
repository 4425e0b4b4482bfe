package p02.hidden.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.hidden.observe.Tolerance;
import p02.hidden.probe.ProbeAnswers.To;

@DisplayName("An answer that is carried forward")
class ProbeTest {
  /** What is asked. */
  interface Sums {
    double sum(double[] w, double b, double[] x);

    double scaled(double factor, double x);
  }

  private static final class Right implements Sums {
    @Override
    public double sum(double[] w, double b, double[] x) {
      return w[0] * x[0] + b;
    }

    @Override
    public double scaled(double factor, double x) {
      return factor * x;
    }
  }

  /** Another sum, and what is scaled. */
  private record Own(Sum sum, Scaled scaled) implements Sums {
    @Override
    public double sum(double[] w, double b, double[] x) {
      return sum.of(w, b, x);
    }

    @Override
    public double scaled(double factor, double x) {
      return scaled.of(factor, x);
    }
  }

  private interface Sum {
    double of(double[] w, double b, double[] x);
  }

  private interface Scaled {
    double of(double factor, double x);
  }

  /**
   * What is asked of some code, and what it answers in any order.
   *
   * @param probe looks at it
   * @param questions what is asked
   * @param answers empty if they depend on the order
   */
  private record Examined(
      Probe probe, List<MethodQuestions> questions, Optional<ProbeAnswers> answers) {
    static Examined of(Object own, Object right, List<CallRecorder.Call> calls) {
      return of(() -> new ProbeAnswers.Loaded(own, own), right, calls);
    }

    static Examined of(
        Supplier<ProbeAnswers.Loaded> anew, Object right, List<CallRecorder.Call> calls) {
      List<MethodQuestions> questions = MethodQuestions.of(calls, right, Tolerance.FORWARD);
      List<ProbeAnswers.Asked> asked =
          questions.stream()
              .flatMap(MethodQuestions::all)
              .map(each -> new ProbeAnswers.Asked(To.OWN, each))
              .toList();
      return new Examined(
          new Probe(right, anew, Runnable::run, Tolerance.FORWARD, Objects::equals),
          questions,
          ProbeAnswers.inAnyOrder(asked, anew, Runnable::run));
    }

    boolean isOwnWork() {
      return probe.isOwnWork(questions, answers.orElseThrow().of(To.OWN));
    }

    boolean varies() {
      return probe.varies(questions, answers.orElseThrow().of(To.OWN));
    }

    boolean repeats() {
      return answers.isPresent() && Probe.repeats(questions, answers.get().of(To.OWN));
    }
  }

  private static boolean varies(Sum sum) {
    return holds(new Own(sum, (factor, x) -> factor * x), true);
  }

  private static boolean holds(Sums own, boolean varies) {
    CallRecorder recorder = new CallRecorder();
    Sums asked = recorder.before(own, own);
    for (double x : new double[] {1, -2, 3}) {
      asked.sum(new double[] {x + 7}, 2 * x, new double[] {x});
      asked.scaled(x, x + 1);
    }
    assertThat(recorder.calls()).hasSize(6);
    Examined examined = Examined.of(own, new Right(), recorder.calls());
    return varies ? examined.isOwnWork() : examined.repeats();
  }

  @Test
  @DisplayName("may forget an argument, as a bias, but not most, and is no copy and no constant")
  void shouldVaryWithItsArguments() {
    assertThat(varies((w, b, x) -> w[0] * x[0])).isTrue();
    assertThat(varies((w, b, x) -> 2 * w[0])).isFalse();
    assertThat(varies((w, b, x) -> 3 * b)).isFalse();
    assertThat(varies((w, b, x) -> b)).isFalse();
    assertThat(varies((w, b, x) -> x[0])).isFalse();
    assertThat(varies((w, b, x) -> 1)).isFalse();
  }

  @Test
  @DisplayName("forgets none of two arguments")
  void shouldVaryWithBothOfTwo() {
    Sum sum = (w, b, x) -> w[0] * x[0] + b;
    assertThat(holds(new Own(sum, (factor, x) -> x + factor), true)).isTrue();
    assertThat(holds(new Own(sum, (factor, x) -> x), true)).isFalse();
    assertThat(holds(new Own(sum, (factor, x) -> 3 * factor), true)).isFalse();
  }

  /** Functions of one number, sums of rows, and what counts by whole numbers. */
  interface Layers {
    double activation(double z);

    double[] sums(double[][] w, double[] b, double[] x);

    long count(int layers, int width, int outputs);
  }

  private record OwnLayers(DoubleUnaryOperator function, Rows rows, Count counted)
      implements Layers {
    @Override
    public double activation(double z) {
      return function.applyAsDouble(z);
    }

    @Override
    public double[] sums(double[][] w, double[] b, double[] x) {
      return rows.of(w, b, x);
    }

    @Override
    public long count(int layers, int width, int outputs) {
      return counted.of(layers, width, outputs);
    }
  }

  private interface Rows {
    double[] of(double[][] w, double[] b, double[] x);
  }

  private interface Count {
    long of(int layers, int width, int outputs);
  }

  private static final OwnLayers RIGHT =
      new OwnLayers(
          z -> Math.max(0, z),
          (w, b, x) ->
              new double[] {
                w[0][0] * x[0] + w[0][1] * x[1] + b[0], w[1][0] * x[0] + w[1][1] * x[1] + b[1]
              },
          (layers, width, outputs) -> (long) layers * width + outputs);

  private static boolean carries(Layers own) {
    CallRecorder recorder = new CallRecorder();
    Layers asked = recorder.before(own, own);
    for (int i = 1; i <= 6; i++) {
      asked.activation(i - 4.5);
      asked.sums(new double[][] {{i, 2}, {3, -i}}, new double[] {i, 1}, new double[] {1, i});
      asked.count(i, i + 1, 3);
    }
    return Examined.of(own, RIGHT, recorder.calls()).isOwnWork();
  }

  @Test
  @DisplayName("bends, as a function of one number, where the right one does")
  void shouldBeNoStraightLine() {
    assertThat(carries(RIGHT)).isTrue();
    assertThat(carries(new OwnLayers(Math::abs, RIGHT.rows, RIGHT.counted))).isTrue();
    assertThat(carries(new OwnLayers(z -> z > 0 ? 1 : 0, RIGHT.rows, RIGHT.counted))).isTrue();
    assertThat(carries(new OwnLayers(z -> 1.5 * z + 0.3, RIGHT.rows, RIGHT.counted))).isFalse();
    assertThat(carries(new OwnLayers(z -> z, RIGHT.rows, RIGHT.counted))).isFalse();
  }

  @Test
  @DisplayName("may move where the right one is flat, and be flat where that one moves")
  void shouldMoveAnywhere() {
    CallRecorder recorder = new CallRecorder();
    Layers own = new OwnLayers(z -> Math.min(0, z), RIGHT.rows, RIGHT.counted);
    Layers asked = recorder.before(own, own);
    for (double z : new double[] {-8, 5, -6, 1, -4, 3}) {
      asked.activation(z);
    }
    assertThat(Examined.of(own, RIGHT, recorder.calls()).varies()).isTrue();
  }

  @Test
  @DisplayName("depends on most arguments in most of its numbers")
  void shouldDependInMostNumbers() {
    Rows noBias = (w, b, x) -> RIGHT.rows.of(w, new double[2], x);
    Rows noWeights = (w, b, x) -> new double[] {2 * x[0] + x[1], x[0] - 3 * x[1]};
    Rows first = (w, b, x) -> new double[] {w[0][0] * x[0] + b[0], 0};
    assertThat(carries(new OwnLayers(RIGHT.function, noBias, RIGHT.counted))).isTrue();
    assertThat(carries(new OwnLayers(RIGHT.function, noWeights, RIGHT.counted))).isFalse();
    assertThat(carries(new OwnLayers(RIGHT.function, first, RIGHT.counted))).isFalse();
  }

  @Test
  @DisplayName("has as many numbers as the right one, of which no other part may be read")
  void shouldBeAsLong() {
    Rows longer =
        (w, b, x) -> {
          double[] right = RIGHT.rows.of(w, b, x);
          return new double[] {right[0], right[1], right[0] + right[1]};
        };
    assertThat(carries(new OwnLayers(RIGHT.function, longer, RIGHT.counted))).isFalse();
  }

  @Test
  @DisplayName("is what was handed over, whatever is written there afterwards")
  void shouldNotBeWrittenOver() {
    double[][] handed = {new double[2]};
    Rows writing =
        (w, b, x) -> {
          System.arraycopy(RIGHT.rows.of(w, b, x), 0, handed[0], 0, 2);
          handed[0] = ofInput(x);
          return handed[0];
        };
    assertThat(ofSums(() -> writing).isOwnWork()).isFalse();
  }

  @Test
  @DisplayName("that is built on an earlier one may be flat where the right one is not")
  void shouldVaryOnlyWhereItIsBuiltOnAnother() {
    CallRecorder recorder = new CallRecorder();
    Rows ofWrongRelu = (w, b, x) -> new double[] {Math.min(0, RIGHT.rows.of(w, b, x)[0]), 0};
    Layers own = new OwnLayers(RIGHT.function, ofWrongRelu, RIGHT.counted);
    Layers asked = recorder.before(own, own);
    for (int i = 1; i <= 6; i++) {
      asked.sums(new double[][] {{-i, 2}, {3, -i}}, new double[] {i, 1}, new double[] {1, i - 5});
    }
    assertThat(Examined.of(own, RIGHT, recorder.calls()).varies()).isTrue();
    assertThat(Examined.of(own, RIGHT, recorder.calls()).isOwnWork()).isFalse();
  }

  @Test
  @DisplayName("may count by one of three whole numbers, as one bias for each layer does")
  void shouldCountByOneNumber() {
    Count biasPerLayer = (layers, width, outputs) -> 2L * layers + 7;
    Count copy = (layers, width, outputs) -> layers;
    assertThat(carries(new OwnLayers(RIGHT.function, RIGHT.rows, biasPerLayer))).isTrue();
    assertThat(carries(new OwnLayers(RIGHT.function, RIGHT.rows, copy))).isFalse();
  }

  @Test
  @DisplayName("moves by a share of what the right one moves, whatever its size")
  void shouldMoveByMoreThanNextToNothing() {
    Sum sum = (w, b, x) -> w[0] * x[0] + b;
    assertThat(holds(new Own(sum, (factor, x) -> 0.01 * factor * x), true)).isTrue();
    assertThat(holds(new Own(sum, (factor, x) -> 1e-14 * factor * x), true)).isFalse();
    assertThat(holds(new Own(sum, (factor, x) -> 1e30 + factor * x), true)).isFalse();
    assertThat(holds(new Own(sum, (factor, x) -> 1e12 * (1 + 1e-11 * factor * x)), true)).isFalse();
  }

  @Test
  @DisplayName("is the same in any order, whatever was asked before")
  void shouldNotDependOnTheOrder() {
    Scaled scaled = (factor, x) -> factor * x;
    assertThat(holds(new Own((w, b, x) -> Arrays.hashCode(w), scaled), false)).isTrue();
    int[] calls = {0};
    assertThat(holds(new Own((w, b, x) -> calls[0]++, scaled), false)).isFalse();
    double[] kept = {0};
    Sum keeping =
        (w, b, x) -> {
          kept[0] = w[0];
          return w[0];
        };
    assertThat(holds(new Own(keeping, (factor, x) -> kept[0]), false)).isFalse();
  }

  /** Six cases of sums, whose numbers are between -2 and 2, answered by some formula. */
  private static Examined ofSums(Supplier<Rows> rows) {
    Supplier<Layers> own = () -> new OwnLayers(RIGHT.function, rows.get(), RIGHT.counted);
    CallRecorder recorder = new CallRecorder();
    Layers asked = recorder.before(own.get(), RIGHT);
    for (double a : new double[] {-1.5, -1, -0.5, 0.25, 0.75, 1.25}) {
      double[][] w = {{a, a / 2}, {1 - a, a}};
      asked.sums(w, new double[] {a / 3, 1 + a / 2}, new double[] {a + 0.5, -a});
    }
    return Examined.of(
        () -> {
          Layers anew = own.get();
          return new ProbeAnswers.Loaded(anew, anew);
        },
        RIGHT,
        recorder.calls());
  }

  private static double[] ofInput(double... x) {
    return new double[] {x[0] + 3 * x[1], 2 * x[0] - x[1]};
  }

  @Test
  @DisplayName("reads its weights where it is scored, not only beyond the range of what is")
  void shouldReadWeightsInWhatIsScored() {
    Rows beyond =
        (w, b, x) ->
            Stream.of(w[0], w[1], b, x)
                    .flatMapToDouble(Arrays::stream)
                    .anyMatch(n -> n < -2 || n > 2.5)
                ? RIGHT.rows.of(w, b, x)
                : ofInput(x);
    assertThat(ofSums(() -> RIGHT.rows).isOwnWork()).isTrue();
    assertThat(ofSums(() -> beyond).repeats()).isTrue();
    assertThat(ofSums(() -> beyond).isOwnWork()).isFalse();
  }

  @Test
  @DisplayName(
      "answers a changed call by the same formula, whether it has seen the original or not")
  void shouldNotKnowAChangedCall() {
    assertThat(ofSums(() -> RIGHT.rows).repeats()).isTrue();
    assertThat(ofSums(ProbeTest::knowing).answers()).isEmpty();
  }

  /** Reads its weights only where another call had the same biases or the same input. */
  private static Rows knowing() {
    List<double[]> seen = new ArrayList<>();
    return (w, b, x) -> {
      boolean known =
          seen.stream().anyMatch(each -> Arrays.equals(each, b) || Arrays.equals(each, x));
      seen.add(b.clone());
      seen.add(x.clone());
      return known ? RIGHT.rows.of(w, b, x) : ofInput(x);
    };
  }
}
