package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import p02.meter.Metering;
import p02.meter.budget.Endings;
import p02.meter.budget.Fuel;

@DisplayName("Code without end")
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EndlessCodeTest {

  static Stream<Lab.Snippet> snippets() {
    return Lab.corpus("endless.txt");
  }

  @AfterEach
  void stop() {
    Fuel.stop();
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void shouldRunOutOfItsBudgetAndNeverSwallowThat(Lab.Snippet snippet) {
    Map<String, byte[]> classes = Lab.compile(snippet.code());
    assertThat(Lab.refusals(classes)).isEmpty();
    Map<String, byte[]> woven = Lab.weave(classes);
    String first = spend(woven);
    assertThat(first).startsWith(snippet.title().split(" => ")[1]);
    assertThat(spend(woven)).isEqualTo(first);
  }

  /** Which budget ran out, and how much was used of all. */
  private static String spend(Map<String, byte[]> woven) {
    Metering.start(5_000_000, 16_000_000, 500);
    Throwable thrown = catchThrowable(() -> Lab.runWoven(woven));
    assertThat(thrown).isNotNull();
    String ran =
        Endings.exhausted()
            ? "fuel"
            : Endings.memoryExhausted() ? "memory" : Endings.tooDeep() ? "depth" : "" + thrown;
    return ran + " " + Fuel.used() + " " + Fuel.allocated();
  }
}
