package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import p02.meter.Metering;
import p02.meter.budget.Endings;
import p02.meter.budget.Fuel;

@DisplayName("Honest code")
class HonestCodeTest {

  static Stream<Lab.Snippet> snippets() {
    return Stream.concat(Lab.corpus("honest.txt"), Lab.corpus("tricky.txt"));
  }

  @AfterEach
  void stop() {
    Fuel.stop();
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void shouldPassAndComputeTheSameWithAndWithoutMeter(Lab.Snippet snippet) throws Throwable {
    Map<String, byte[]> classes = Lab.compile(snippet.code());
    assertThat(Lab.refusals(classes)).isEmpty();
    String plain = result(() -> Lab.run(classes));
    Map<String, byte[]> woven = Lab.weave(classes);
    Metering.start(200_000_000, 200_000_000, 2_000);
    String metered = result(() -> Lab.runWoven(woven));
    assertThat(metered).isEqualTo(plain);
    assertThat(Fuel.used()).isPositive();
    assertThat(Endings.exhausted() || Endings.memoryExhausted() || Endings.tooDeep()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void shouldUseTheSameAmountEveryTime(Lab.Snippet snippet) throws Throwable {
    Map<String, byte[]> woven = Lab.weave(Lab.compile(snippet.code()));
    Map<Long, Long> amounts = new TreeMap<>();
    for (int i = 0; i < 3; i++) {
      Metering.start(200_000_000, 200_000_000, 2_000);
      result(() -> Lab.runWoven(woven));
      amounts.put(Fuel.used(), Fuel.allocated());
    }
    assertThat(amounts).hasSize(1);
  }

  private interface Run {
    Object value() throws Throwable;
  }

  private static String result(Run run) {
    Object[] value = new Object[1];
    Throwable thrown = catchThrowable(() -> value[0] = run.value());
    assertThat(thrown).isNull();
    return String.valueOf(value[0]);
  }
}
