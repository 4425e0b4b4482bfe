package p02.kit.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MiniBatchesTest {
  private final MiniBatches shuffled = MiniBatches.shuffled();

  @Test
  void everyExampleShouldOccurOnce() {
    int[][] batches = shuffled.of(1_000, 128, 3);
    assertThat(batches).hasNumberOfRows(8);
    assertThat(batches[7]).hasSize(1_000 - 7 * 128);
    int[] all = Arrays.stream(batches).flatMapToInt(Arrays::stream).sorted().toArray();
    assertThat(all).isEqualTo(IntStream.range(0, 1_000).toArray());
  }

  @Test
  void seedShouldDecideTheOrder() {
    assertThat(shuffled.of(50, 8, 3)).isDeepEqualTo(shuffled.of(50, 8, 3));
    assertThat(shuffled.of(50, 8, 3)[0]).isNotEqualTo(shuffled.of(50, 8, 4)[0]);
  }

  @Test
  void aBatchLargerThanTheDataShouldHoldAllOfIt() {
    assertThat(shuffled.of(5, 8, 3)).hasNumberOfRows(1);
  }
}
