package p02.hidden.tutorial12;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.oracle.Learning;

@DisplayName("Telling a shuffle from what is none")
class OrderTest {
  private static final int[] COUNTED = IntStream.range(0, 1000).toArray();

  @Test
  void shouldTakeRightShufflesForWhatTheyAre() {
    for (int seed = 0; seed < 500; seed++) {
      int[] shuffled = Learning.shuffled(1000, new SplittableRandom(seed));
      assertThat(Order.of(shuffled)).as("seed %d", seed).isEqualTo(Order.AT_RANDOM);
    }
  }

  @Test
  void shouldSeldomBeWrongByItsOwnReckoning() {
    assertThat(2 * new NormalDistribution().cumulativeProbability(-6)).isLessThan(2.1e-9);
    assertThat(1 - new PoissonDistribution(2).cumulativeProbability(19)).isLessThan(1e-12);
  }

  @Test
  void shouldSeeWhatWasNotShuffled() {
    assertThat(Order.of(COUNTED)).isEqualTo(Order.NOT_SHUFFLED);
    int[] down = IntStream.range(0, 1000).map(i -> 999 - i).toArray();
    assertThat(Order.of(down)).isEqualTo(Order.NOT_SHUFFLED);
    int[] turned = IntStream.range(0, 1000).map(i -> (i + 500) % 1000).toArray();
    assertThat(Order.of(turned)).isNotEqualTo(Order.AT_RANDOM);
    int[] exchanged = COUNTED.clone();
    exchanged[0] = 999;
    exchanged[999] = 0;
    assertThat(Order.of(exchanged)).isEqualTo(Order.NEARLY_NOT_SHUFFLED);
    assertThat(Order.of(new int[0])).isEqualTo(Order.NOT_SHUFFLED);
  }

  @Test
  void shouldSeeStepsOfOneLength() {
    int[] even = IntStream.range(0, 1000).map(i -> (37 * i + 6) % 1000).toArray();
    assertThat(Order.of(even)).isEqualTo(Order.IN_EVEN_STEPS);
  }

  @Test
  void shouldSeeLinesOfStepsThatLieInOneAnother() {
    int[] two =
        IntStream.range(0, 1000).map(i -> (i % 2 * 500) + (83 * (i / 2) + 6) % 500).toArray();
    assertThat(Order.of(two)).isEqualTo(Order.IN_EVEN_STEPS);
    int[] five = IntStream.range(0, 1000).map(i -> (i % 5 * 311 + 83 * (i / 5)) % 1000).toArray();
    assertThat(Order.of(five)).isEqualTo(Order.IN_EVEN_STEPS);
  }

  @Test
  void shouldTakeSortingByPoorRandomKeysForAShuffle() {
    int[] keys = new int[1000];
    for (int i = 0, state = 6; i < keys.length; i++) {
      state = (77 * state + 55) % 256;
      keys[i] = state;
    }
    int[] sorted =
        IntStream.range(0, 1000)
            .boxed()
            .sorted(Comparator.comparingInt(i -> keys[i]))
            .mapToInt(i -> i)
            .toArray();
    assertThat(Order.of(sorted)).isEqualTo(Order.AT_RANDOM);
  }
}
