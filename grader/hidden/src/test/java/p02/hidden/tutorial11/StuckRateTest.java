package p02.hidden.tutorial11;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import p02.oracle.Xor;
import p02.oracle.XorNet;

/** How often a right solution of 1.1.6 fails by chance, over a thousand seeds. */
@Tag("long")
@DisplayName("The fixtures of 1.1.6")
class StuckRateTest {
  private static final int SEEDS = 1000;

  @Test
  void shouldBeLearnedFromNearlyEverySeed() {
    long stuck = seeds().filter(seed -> accuracy(128, 120, 3, seed) < Level.ENOUGH).count();
    System.out.printf("%d of %d seeds get stuck%n", stuck, SEEDS);
    // The best of five then fails with (0.04)⁵ = 1e-7.
    assertThat(stuck).isLessThanOrEqualTo(SEEDS * 4 / 100);
  }

  @Test
  void shouldTellSeedsApartAndTeachNothingInAShortRun() {
    double[] untrained = seeds().mapToDouble(seed -> accuracy(64, 1, 0.01, seed)).toArray();
    long same = 0;
    for (int i = 1; i < SEEDS; i++) {
      same += untrained[i] == untrained[i - 1] ? 1 : 0;
    }
    long learned = Arrays.stream(untrained).filter(each -> each > Level.ENOUGH).count();
    System.out.printf("%d of %d neighbours are the same; %d learned%n", same, SEEDS - 1, learned);
    // Four are the same with (0.04)³ = 6.4e-5, three of them learned with 4 (0.02)³ = 3.2e-5.
    assertThat(same).isLessThanOrEqualTo(SEEDS * 4 / 100);
    assertThat(learned).isLessThanOrEqualTo(SEEDS * 2 / 100);
  }

  private static LongStream seeds() {
    return LongStream.range(0, SEEDS);
  }

  private static double accuracy(int examples, int epochs, double learningRate, long seed) {
    return Xor.accuracy(XorNet.Activation.TANH, examples, epochs, learningRate, seed);
  }
}
