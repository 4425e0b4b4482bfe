package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import p02.meter.Metering;
import p02.meter.budget.Fuel;

/** A graph looks at the names of all its variables for the name of a new one. */
@DisplayName("A new variable of a graph")
class GrowingGraphTest {
  private static final int MANY = 400;

  @AfterEach
  void stop() {
    Fuel.stop();
  }

  @ParameterizedTest
  @DisplayName("pays for those that the graph has")
  @ValueSource(
      strings = {
        "v.lte(1.0)",
        "v.add(v)",
        "v.shape()",
        "g.zero(\"\", DataType.DOUBLE, 1)",
        "g.math().exp(v)",
        "g.nn().relu(v, 0)",
        "g.sum(v)",
      })
  void shouldPayForTheOthers(String made) throws Throwable {
    long few = steps(made, 0);
    assertThat(steps(made, MANY)).isGreaterThanOrEqualTo(few + MANY);
  }

  @Test
  @DisplayName("pays for the inputs of all operations")
  void shouldPayForInputs() throws Throwable {
    long few = used("v.lte(1.0);") - used("");
    String many = "SDVariable[] all = new SDVariable[100]; java.util.Arrays.fill(all, v);";
    long all = used(many + "g.math().mergeAdd(all); v.lte(1.0);");
    long without = used(many + "g.math().mergeAdd(all);");
    assertThat(all - without).isGreaterThanOrEqualTo(few + 100);
  }

  @Test
  @DisplayName("pays for the names of scopes that come before its own")
  void shouldPayForScopes() throws Throwable {
    long few = used("v.lte(1.0);") - used("");
    String scopes =
        "String name = \"a\".repeat(10); for (int i = 0; i < 40; i++) { g.withNameScope(name); }";
    assertThat(used(scopes + "v.lte(1.0);") - used(scopes)).isGreaterThanOrEqualTo(few + MANY);
  }

  @Test
  @DisplayName("is paid for in the hash code of its graph")
  void shouldPayForHashCodes() throws Throwable {
    String hash = "Object it = g; it.hashCode();";
    String grown = "for (int i = 0; i < 400; i++) { v.lte(1.0); }";
    long few = used(hash) - used("");
    assertThat(used(grown + hash) - used(grown)).isGreaterThanOrEqualTo(few + 2 * MANY);
  }

  /** What making it once more takes, in a graph of so many. */
  private static long steps(String made, int before) throws Throwable {
    return used(made, before + 1) - used(made, before);
  }

  private static long used(String made, int times) throws Throwable {
    return used("for (int i = 0; i < %d; i++) { %s; }".formatted(times, made));
  }

  private static long used(String body) throws Throwable {
    String code =
        """
        static Object run() {
          SameDiff g = SameDiff.create();
          SDVariable v = g.constant("a", Nd4j.ones(2));
          %s
          return 1;
        }
        """
            .formatted(body);
    Map<String, byte[]> woven = Lab.weave(Lab.compile(code));
    Metering.start(100_000_000, 100_000_000, 1_000);
    Lab.runWoven(woven);
    return Fuel.used();
  }
}
