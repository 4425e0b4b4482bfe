package p02.meter.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import p02.meter.budget.Fuel;
import p02.meter.budget.OutOfFuel;
import p02.meter.budget.RefusedCall;

@DisplayName("Regular expressions")
class PatternsTest {
  private static final long FUEL = 1_000_000;

  @BeforeEach
  void start() {
    Fuel.start(FUEL, 100_000_000, 500);
  }

  @AfterEach
  void stop() {
    Fuel.stop();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(|){40}x",
        "(a?|b?){40}x",
        "(?:^|$|){9,40}x",
        "((a?|b?){6}){6}x",
        "(((((((((a*)*)*)*)*)*)*)*)*)*$",
        "(?:^){99999999}",
        "(?=(|){30}x)",
        "(?>(|){30}x)",
        "(?:(|){30}x)*+",
        "(|)\\1(|){30}",
        "(?<=a{0,99999})b",
        "(?<=a{0,300}b{0,300})c",
        "[]a]",
        "\\0101*",
        "(?x)( | ){30}",
        "\\Qa\\E(|){30}",
        "[\\]](|){30}",
        "[a[b]](|){30}",
      })
  void thatMayTryMuchWithoutALookShouldBeRefused(String pattern) {
    // Those that Java does not take either are no expressions at all.
    Throwable thrown = catchThrowable(() -> Patterns.compile(pattern));
    assertThat(thrown).isInstanceOf(RefusedCall.class);
    assertThat(thrown).hasMessageContaining(" is not available here. Write it ");
    assertThat(thrown.getMessage()).matches("\\w+[.]java:\\d+: .*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "\\s*,\\s* a,b 1",
        "^\\s+|\\s+$ ab 0",
        "[^a-zA-Z&]+ a1b2 2",
        "(\\d+)-\\1 12-12 1",
        "(?i)\\p{L}+ab xyAB 1",
        "-?\\d+(\\.\\d+)?([eE][+-]?\\d+)? 1.5e3 1",
        "(?<=x)y|(?!x)z xyz 2",
        "(?:a|bc)*+d aabcd 1",
        "(a?){30} aaaa 2",
        "\\Qa.b\\E+ a.bb 1",
        "\\u0041\\x42\\x{43} ABC 1",
        "(?<year>\\d{4})\\k<year> 20202020 1",
        "(?<year>\\d{4})-\\k<year>0 2020-20200 1",
        "(?<=\\d{3})x 123x12x 1",
        "(?<=a{0,9})b aab 1",
        "(?<=(?:ab){1,3}c?)d abcdd 1",
        "a?b?c?d?e?f?g?h?i?j?k?l?m?n?o? abc 2",
        "(a)?(b)?(c)?(d)?(e)?(f)?(g)?(h)?(i)?(j)?(k)?(l)?(m)?(n)?(o)? abc 2",
      })
  void thatPeopleWriteShouldFindAsEver(String pattern, String text, int times) {
    Matcher matcher = Patterns.matcher(Patterns.compile(pattern), text);
    int found = 0;
    while (Patterns.find(matcher)) {
      found++;
    }
    assertThat(found).isEqualTo(times);
    assertThat(Pattern.compile(pattern).matcher(text).results()).hasSize(times);
    assertThat(Fuel.used()).isLessThan(2000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a?b?c?){12}x", "\\Ga", "(a*)*$b", "\\b\\Bx"})
  void shouldPayForSearchesThatFailWithoutALook(String pattern) {
    String text = "a".repeat(3000) + "\n";
    assertThatThrownBy(
            () -> {
              Matcher matcher = Patterns.matcher(Patterns.compile(pattern), text);
              for (int i = 0; i < 100_000; i++) {
                Patterns.find(matcher, 1);
              }
            })
        .isInstanceOf(OutOfFuel.class);
  }

  @Test
  void shouldNotChangeToWhatCostsMore() {
    Matcher matcher = Patterns.matcher(Patterns.compile("a"), "abc");
    assertThat(Patterns.find(Patterns.usePattern(matcher, Patterns.compile("c")))).isTrue();
    Pattern dear = Patterns.compile("(a?|b?){8}c");
    assertThatThrownBy(() -> Patterns.usePattern(matcher, dear))
        .isInstanceOf(RefusedCall.class)
        .hasMessageContaining("pattern.matcher(text)");
  }

  @Test
  void shouldRefuseEveryOrderOfMarks() {
    assertThatThrownBy(() -> Patterns.compile("a", Pattern.CANON_EQ))
        .isInstanceOf(RefusedCall.class)
        .hasMessageContaining("Normalizer");
  }
}
