package p02.meter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.meter.budget.Fuel;

@DisplayName("A builder that becomes a text")
class CopiedTextsTest {
  private static final int LENGTH = 100_000;
  private static final Pattern PATTERN = Pattern.compile("(?<a>a)");

  private final StringBuilder builder = new StringBuilder("a".repeat(LENGTH));

  @BeforeEach
  void start() {
    Fuel.start(10_000_000, 10_000_000, 1_000);
  }

  @AfterEach
  void stop() {
    Fuel.stop();
  }

  @Test
  void shouldBePaidWhereItIsMatched() {
    Matcher matcher = Patterns.matcher(PATTERN, builder);
    assertThat(Fuel.allocated()).isGreaterThanOrEqualTo(2 * LENGTH);
    Patterns.reset(matcher, builder);
    assertThat(Fuel.allocated()).isGreaterThanOrEqualTo(4 * LENGTH);
  }

  @Test
  void shouldBePaidWhereItStandsBetweenTexts() {
    assertThat(Gathering.joining(builder)).isNotNull();
    assertThat(Fuel.allocated()).isGreaterThanOrEqualTo(2 * LENGTH);
  }

  @Test
  void shouldBePaidWhereAMessageNamesIt() {
    Matcher matcher = PATTERN.matcher("a");
    assertThat(matcher.find()).isTrue();
    String name = builder.toString();
    assertThatThrownBy(() -> Matches.group(matcher, name))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Fuel.allocated()).isGreaterThanOrEqualTo(2 * LENGTH);
  }
}
