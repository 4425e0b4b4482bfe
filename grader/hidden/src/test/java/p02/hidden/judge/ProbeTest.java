package p02.hidden.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.hidden.observe.Tolerance;

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
    Probe probe = new Probe(own, new Right(), Tolerance.FORWARD);
    return varies ? probe.varies(recorder.calls()) : probe.repeats(recorder.calls());
  }

  @Test
  @DisplayName("may forget an argument, as a bias, but is no copy of one and no constant")
  void shouldVaryWithItsArguments() {
    assertThat(varies((w, b, x) -> w[0] * x[0])).isTrue();
    assertThat(varies((w, b, x) -> 2 * w[0])).isTrue();
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
}
