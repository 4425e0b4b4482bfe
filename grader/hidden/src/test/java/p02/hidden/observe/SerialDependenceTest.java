package p02.hidden.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

@DisplayName("Telling draws from numbers that are laid out")
class SerialDependenceTest {
  private static final int MANY = 16_000;
  private static final int COLUMNS = 160;

  private static double worst(double[] numbers) {
    return SerialDependence.worst(numbers, COLUMNS);
  }

  @Test
  @DisplayName("what generators draw stays far below the bound")
  void shouldTakeDrawsForWhatTheyAre() {
    for (int seed = 0; seed < 30; seed++) {
      assertThat(worst(new Random(seed).doubles(MANY).toArray())).isLessThan(0.8);
      Random bell = new Random(seed);
      assertThat(worst(IntStream.range(0, MANY).mapToDouble(i -> bell.nextGaussian()).toArray()))
          .isLessThan(0.8);
      assertThat(worst(new SplittableRandom(seed).doubles(MANY).toArray())).isLessThan(0.8);
      for (DataType type : new DataType[] {DataType.FLOAT, DataType.DOUBLE}) {
        assertThat(worst(Nd4j.rand(type, MANY).castTo(DataType.DOUBLE).data().asDouble()))
            .isLessThan(0.8);
        assertThat(worst(Nd4j.randn(type, MANY).castTo(DataType.DOUBLE).data().asDouble()))
            .isLessThan(0.8);
      }
    }
  }

  @Test
  @DisplayName("a hundred places, steps around, and rows that are like those above are seen")
  void shouldSeeWhatIsLaidOut() {
    assertThat(worst(laidOut(i -> (i * 7 % 100 + 0.5) / 100))).isGreaterThan(1);
    assertThat(worst(laidOut(i -> i * 0.6180339887498949 % 1))).isGreaterThan(1);
    double[] drawn = new Random(1).doubles(MANY).toArray();
    assertThat(worst(laidOut(i -> drawn[i % COLUMNS] + 1e-9 * drawn[i]))).isGreaterThan(1);
    assertThat(worst(laidOut(i -> drawn[i % 4000]))).isGreaterThan(1);
  }

  private static double[] laidOut(IntToDoubleFunction law) {
    return IntStream.range(0, MANY).mapToDouble(law).toArray();
  }
}
