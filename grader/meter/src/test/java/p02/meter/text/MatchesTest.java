package p02.meter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.meter.budget.Fuel;
import p02.meter.budget.OutOfBytes;

@DisplayName("Replacing match by match")
class MatchesTest {
  private static final int WORDS = 2000;

  @AfterEach
  void stop() {
    Fuel.stop();
  }

  private static Matcher words(String pattern) {
    return Patterns.matcher(Patterns.compile(pattern), "word ".repeat(WORDS));
  }

  @Test
  void shouldPayOnceForALongText() {
    Fuel.start(100_000_000, 1_000_000, 500);
    Matcher match = words("w");
    StringBuilder text = new StringBuilder();
    StringBuffer other = new StringBuffer();
    while (Patterns.find(match)) {
      Matches.appendReplacement(match, text, "W");
    }
    Matches.appendTail(match, text);
    assertThat(text).hasToString("Word ".repeat(WORDS));
    assertThat(Fuel.allocated()).isBetween(2L * text.length(), 8L * text.length());
    Patterns.find(match, 5);
    Matches.appendReplacement(match, other, "W");
    Matches.appendTail(match, other);
    assertThat(other).hasSize(text.length());
  }

  @Test
  void shouldPayForEachTail() {
    Fuel.start(100_000_000, 1_000_000, 500);
    Matcher match = words("x");
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < WORDS; i++) {
                Matches.appendTail(match, new StringBuilder());
              }
            })
        .isInstanceOf(OutOfBytes.class);
  }

  @Test
  void shouldPayForGroupsThatAReplacementNames() {
    Fuel.start(100_000_000, 1_000_000, 500);
    Matcher match = words("(.*)");
    assertThat(Patterns.find(match)).isTrue();
    assertThatThrownBy(
            () -> Matches.appendReplacement(match, new StringBuilder(), "$1".repeat(WORDS)))
        .isInstanceOf(OutOfBytes.class);
  }
}
