package p02.tutorial12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static p02.board.SelfCheck.saw;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.board.Points;
import p02.board.SelfCheck;

/** Five examples, a few epochs, and a hundred examples to shuffle. */
@Tag("p12")
@DisplayName("Learning by example")
@ExtendWith(SelfCheck.class)
class LearningByExampleTest {
  @Test
  @Tag("p12_1")
  @Points(1)
  @DisplayName("accuracy")
  void accuracy() {
    INDArray logits = Nd4j.create(new double[][] {{1, 2, 0}, {3, 0, 1}, {5, 5, 1}, {0, 1, 4}, {2, 1, 0}});
    double expected = 0.6;
    assertThat(saw(LearningByExample.accuracy(logits, Nd4j.createFromArray(1, 0, 0, 1, 2))))
        .as("largest logits at 1, 0, 0 (a tie), 2, 0; labels 1, 0, 0, 1, 2: three of five")
        .isCloseTo(expected, within(1e-6));
    assertThat(LearningByExample.accuracy(logits, Nd4j.create(new double[] {1, 0, 0, 1, 2})))
        .as("the same labels as DOUBLE numbers")
        .isCloseTo(expected, within(1e-6));
  }

  @Test
  @Tag("p12_2")
  @Points(1)
  @DisplayName("best epoch")
  void bestEpoch() {
    assertThat(saw(LearningByExample.bestEpoch(new double[] {0.5, 0.4, 0.75, 0.75, 0.625})))
        .as("0.75 comes first after epoch 3")
        .isEqualTo(3);
    assertThatIllegalArgumentException()
        .as("no epoch at all")
        .isThrownBy(() -> LearningByExample.bestEpoch(new double[0]));
  }

  @Test
  @Tag("p12_3")
  @Points(1)
  @DisplayName("improvement")
  void improvement() {
    double[] accuracies = {0.5, 0.75, 0.5, 0.625, 0.25};
    assertThat(saw(LearningByExample.improvement(accuracies, 1, 3)))
        .as("0.5 after epoch 1, 0.5 after epoch 3")
        .isCloseTo(0, within(1e-9));
    assertThat(saw(LearningByExample.improvement(accuracies, 1, 4)))
        .as("0.5 after epoch 1, 0.625 after epoch 4: 12.5 percentage points")
        .isCloseTo(12.5, within(1e-9));
    assertThatIllegalArgumentException()
        .as("there is no epoch 0")
        .isThrownBy(() -> LearningByExample.improvement(accuracies, 0, 2));
  }

  @Test
  @Tag("p12_4")
  @Points(1)
  @DisplayName("mini-batches")
  void miniBatches() {
    int[][] batches = LearningByExample.miniBatches(100, 32, 1);
    assertThat(Arrays.stream(batches).mapToInt(batch -> batch.length))
        .as("sizes of the batches")
        .containsExactly(32, 32, 32, 4);
    int[] order = Arrays.stream(batches).flatMapToInt(Arrays::stream).toArray();
    int[] counted = new int[100];
    Arrays.setAll(counted, i -> i);
    assertThat(Arrays.stream(order).sorted().toArray()).as("all batches, sorted").containsExactly(counted);
    assertThat(order).as("shuffled").isNotEqualTo(counted);
    assertThat(LearningByExample.miniBatches(100, 32, 1)).as("the same seed").isDeepEqualTo(batches);
    assertThat(Arrays.deepEquals(LearningByExample.miniBatches(100, 32, 2), batches))
        .as("another seed gives the same order")
        .isFalse();
    assertThatIllegalArgumentException()
        .as("a batch size of 0")
        .isThrownBy(() -> LearningByExample.miniBatches(10, 0, 1));
  }
}
