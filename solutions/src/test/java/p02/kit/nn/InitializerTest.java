package p02.kit.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;

class InitializerTest {

  @Test
  void uniformShouldFillItsBounds() {
    INDArray weights = Initializer.uniform().weights(400, 100, 0, 5);
    DescriptiveStatistics s = statistics(weights);
    assertThat(s.getMin()).isBetween(-0.05, -0.0499);
    assertThat(s.getMax()).isBetween(0.0499, 0.05);
    // 40,000 draws: the standard error of the mean is .05/√3/200
    assertThat(s.getMean()).isCloseTo(0, within(5 * 0.05 / Math.sqrt(3) / 200));
    assertThat(Initializer.uniform().bias(400, 100, 0, 5).shape()).containsExactly(100);
  }

  @Test
  void kaimingShouldHaveVarianceTwoByFanIn() {
    DescriptiveStatistics s = statistics(Initializer.kaiming().weights(400, 100, 0, 5));
    assertThat(s.getMean()).isCloseTo(0, within(5 * Math.sqrt(2.0 / 400) / 200));
    // The relative standard error of a variance of n normal draws is √(2/n).
    assertThat(s.getPopulationVariance() * 400 / 2).isCloseTo(1, within(5 * Math.sqrt(2 / 40e3)));
  }

  @Test
  void seedShouldDecide() {
    Initializer uniform = Initializer.uniform();
    assertThat(uniform.weights(3, 4, 0, 1)).isEqualTo(uniform.weights(3, 4, 0, 1));
    assertThat(uniform.weights(3, 4, 0, 1)).isNotEqualTo(uniform.weights(3, 4, 0, 2));
  }

  private static DescriptiveStatistics statistics(INDArray weights) {
    return new DescriptiveStatistics(weights.reshape(-1).toDoubleVector());
  }
}
