package p02.meter.price;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A format pays")
class FormattedCostTest {
  private static final Object[] LONG = {"x".repeat(10_000), "y"};

  @Test
  @DisplayName("for capitals where it asks for them, and not where it writes some")
  void shouldPayForCapitalsAskedFor() {
    long small = Cost.formatted("loss %s, weights %s", LONG);
    assertThat(Cost.formatted("Loss %s, Weights %s", LONG)).isEqualTo(small);
    assertThat(Cost.formatted("IN %-9s, A: %s", LONG)).isLessThan(small + 100_000);
    assertThat(Cost.formatted("loss %S, weights %s", LONG)).isGreaterThan(small + 300_000);
    assertThat(Cost.formatted("loss %2$-10S, weights %s", LONG)).isGreaterThan(small + 300_000);
  }
}
