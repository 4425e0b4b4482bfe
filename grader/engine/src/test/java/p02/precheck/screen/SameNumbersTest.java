package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.meter.Metering;
import p02.meter.budget.Fuel;

/**
 * Some functions of {@code Math} end in other digits where the JVM has them in its machine code. Of
 * a million numbers, Java 17 and 25 differ in {@code cbrt} for 83,422 and in {@code tanh} for
 * 209,031, and in no other function; {@code sinh} follows in later versions.
 */
@DisplayName("Functions that are in the machine code of some versions of Java")
class SameNumbersTest {
  private static final String CALLS =
      """
      static Object run() {
        java.util.function.DoubleUnaryOperator reference = Math::tanh;
        return IntStream.range(0, 1000).mapToDouble(i -> i / 100.0).flatMap(x -> DoubleStream.of(
            Math.cbrt(x), Math.sinh(x), Math.tanh(x), reference.applyAsDouble(-x))).toArray();
      }
      """;

  @AfterEach
  void stop() {
    Fuel.stop();
  }

  @Test
  void shouldGiveWhatStrictMathGives() throws Throwable {
    Metering.start(10_000_000, 10_000_000, 500);
    double[] expected =
        DoubleStream.iterate(0, i -> i < 1000, i -> i + 1)
            .map(i -> i / 100)
            .flatMap(
                x ->
                    DoubleStream.of(
                        StrictMath.cbrt(x), StrictMath.sinh(x),
                        StrictMath.tanh(x), StrictMath.tanh(-x)))
            .toArray();
    assertThat(Lab.runWoven(Lab.weave(Lab.compile(CALLS)))).isEqualTo(expected);
  }

  @Test
  void shouldBeCalledInStrictMath() {
    Map<String, byte[]> woven = Lab.weave(Lab.compile(CALLS));
    List<String> called =
        woven.values().stream()
            .flatMap(bytes -> ClassCode.read(bytes).methods().values().stream())
            .flatMap(method -> method.steps().stream())
            .filter(Step.Exact.class::isInstance)
            .map(Step.Exact.class::cast)
            .filter(call -> call.owner().endsWith("Math"))
            .map(call -> call.owner() + "." + call.member())
            .distinct()
            .sorted()
            .toList();
    assertThat(called)
        .containsExactly(
            "java/lang/StrictMath.cbrt(D)D",
            "java/lang/StrictMath.sinh(D)D",
            "java/lang/StrictMath.tanh(D)D");
  }
}
