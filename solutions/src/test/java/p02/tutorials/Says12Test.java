package p02.tutorials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What tutorial 1.2 says of its own curves")
class Says12Test {

  @Test
  @DisplayName("first epochs help or do not, and validation is ahead in epoch 1 or is not")
  void shouldTellFirstEpochs() {
    assertThat(Says12.first(new double[] {60, 80}, new double[] {70, 82}))
        .contains("from 60.0 to 80.0 %", "from 70.0 to 82.0 %", "helped", "is the higher one");
    assertThat(Says12.first(new double[] {60, 80}, new double[] {50, 45}))
        .contains("became no better", "though here it is not")
        .doesNotContain("helped");
    assertThat(Says12.first(new double[] {60}, new double[] {50}))
        .doesNotContain("From epoch", "helped");
  }

  @Test
  @DisplayName("later epochs are learned by heart, or help with new images, too")
  void shouldTellLaterEpochs() {
    assertThat(Says12.accuracies(rising(10, 88, 12), rising(10, 85, 1)))
        .contains("+12.0 points", "by +1.0", "by heart");
    assertThat(Says12.accuracies(rising(10, 70, 4), rising(10, 70, 3)))
        .contains("+4.0 points", "by +3.0", "help further");
    assertThat(Says12.accuracies(rising(10, 70, 4), rising(10, 70, -2)))
        .contains("by −2.0", "by heart");
    assertThat(Says12.accuracies(rising(10, 90, -0.3), rising(10, 80, -0.1)))
        .contains("by −0.3 points", "by −0.1", "taught the network nothing more")
        .doesNotContain("helps with new images");
  }

  @Test
  @DisplayName("overfitting is where the validation loss rises while the training loss falls")
  void shouldTellOverfitting() {
    assertThat(Says12.losses(new double[] {2, 1, 0.5}, new double[] {1.5, 1, 1.4}))
        .contains("after epoch 2, 1.000, and 1.400 after epoch 3", "It rises");
    assertThat(Says12.losses(new double[] {2, 1, 0.5}, new double[] {1.5, 1.2, 1.1}))
        .contains("lowest at the end: 1.100 after epoch 3", "Were it to rise")
        .doesNotContain("It rises");
    assertThat(Says12.losses(new double[] {2, 1, 0.9}, new double[] {1.5, 1, 1.03}))
        .contains("after epoch 2, 1.000, and 1.030 after epoch 3", "Up to here the rise is small")
        .doesNotContain("It rises", "Were it to rise");
    assertThat(Says12.losses(new double[] {2, 1, 1.5}, new double[] {1.5, 1, 1.4}))
        .contains("The training loss has risen, too")
        .doesNotContain("**");
  }

  @Test
  @DisplayName("peaks of the seeds lie far apart, or close together")
  void shouldComparePeaks() {
    assertThat(Says12.peaks(38, List.of(33, 34, 57))).contains("epoch 38", "33, 34, 57", "far");
    assertThat(Says12.peaks(5, List.of(4, 5, 6))).contains("close together");
    assertThat(Says12.peaks(27, List.of(18, 14, 19))).contains("epoch 27", "18, 14, 19", "far");
    assertThat(Says12.peaks(5, List.of(5))).doesNotContain("Each seed");
    assertThat(Peak.of(new double[] {0.1, 0.4, 0.4, 0.3})).isEqualTo(2);
  }

  /** Nine epochs at one height, the last at another. */
  private static double[] rising(int epochs, double from, double by) {
    double[] curve = new double[epochs];
    Arrays.fill(curve, from);
    curve[epochs - 1] = from + by;
    return curve;
  }
}
