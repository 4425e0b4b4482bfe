package p02.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VariantTest {
  private static final int STUDENTS = 10_000;

  @Test
  void everyReluCaseShouldHaveOneSilentUnitAndAPositiveOutput() {
    for (int i = 0; i < STUDENTS; i++) {
      ReluCase c = Variant.of("student" + i).relu();
      double[] z1 =
          IntStream.range(0, 3)
              .mapToDouble(k -> c.w1()[k][0] * c.x()[0] + c.w1()[k][1] * c.x()[1] + c.b1()[k])
              .toArray();
      assertThat(Arrays.stream(z1).filter(z -> z < 0).count()).isEqualTo(1);
      assertThat(Arrays.stream(z1).filter(z -> z > 0).count()).isEqualTo(2);
      double z2 =
          c.b2() + IntStream.range(0, 3).mapToDouble(k -> c.w2()[k] * Math.max(0, z1[k])).sum();
      assertThat(z2).isGreaterThan(0.1);
      assertThat(c.x()[0] * c.x()[1]).as("one negative input").isNegative();
    }
  }

  @Test
  void everySigmoidCaseShouldStayWhereTheCurveBends() {
    for (int i = 0; i < STUDENTS; i++) {
      SigmoidCase c = Variant.of("student" + i).sigmoid();
      double z1 = c.w1()[0] * c.x()[0] + c.w1()[1] * c.x()[1] + c.b1();
      assertThat(Math.abs(z1)).isBetween(0.2, 3.0);
      assertThat(Math.abs(c.w2())).isLessThanOrEqualTo(3);
    }
  }

  @Test
  void everyAdamCaseShouldHaveGradientsOfOneDecimal() {
    for (int i = 0; i < STUDENTS; i++) {
      AdamCase c = Variant.of("student" + i).adam();
      assertThat(c.beta()).isEqualTo(0.9);
      assertThat(c.gamma()).isEqualTo(0.99);
      for (double g : c.gradients()) {
        assertThat(Math.rint(10 * g) / 10).as("one decimal").isEqualTo(g);
      }
    }
  }

  @Test
  void sameIdShouldGiveTheSameNumbersInEveryRelease() {
    Variant anna = Variant.of("  ANNA ");
    assertThat(anna.studentId()).isEqualTo("anna");
    assertThat(anna.relu().w1())
        .isDeepEqualTo(new double[][] {{0.2, 1.3}, {1.4, -1.5}, {1.0, 1.4}});
    assertThat(anna.adam().gradients()).containsExactly(0.8, 0.9);
  }

  @Test
  void placeholderShouldBeRefused() {
    assertThatThrownBy(() -> Variant.of("your-student-id"))
        .hasMessageContaining("student.properties");
    assertThat(Variant.isPlaceholder("  ")).isTrue();
  }
}
