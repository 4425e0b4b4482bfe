package p02.precheck.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Texts that people wrote")
class OneFormTest {
  private static final Path GRADER = Path.of("..").toAbsolutePath().normalize();

  /** Ids are short, and are compared with the students' own class letter by letter. */
  private static final List<String> ALLOWED = List.of("OneForm.java", "StudentIds.java");

  private static final Pattern JDKS_OWN =
      Pattern.compile("(?<!\\bCharacter)(\\.|::)\\s*to(Lower|Upper)Case\\b|\\bNormalizer\\b");

  private static final long MOST_NANOS = 2_000_000_000L;

  @Test
  @DisplayName("are brought to one form in one place, whatever module reads them")
  void nobodyElseShouldAskTheJdk() throws IOException {
    List<Path> sources = sources();

    assertThat(sources).hasSizeGreaterThan(500);
    assertThat(sources).anyMatch(each -> each.startsWith(GRADER.resolve("review")));
    assertThat(sources)
        .filteredOn(each -> !ALLOWED.contains(each.getFileName().toString()))
        .allSatisfy(each -> assertThat(Files.readString(each)).doesNotContainPattern(JDKS_OWN));
  }

  @Test
  @DisplayName("take time that grows with their length")
  void shouldBeLinear() {
    int half = 200_000;
    assertQuick(OneForm::composed, "a" + "\u0301".repeat(half) + "\u0323".repeat(half));
    assertQuick(OneForm::unified, "か" + "\u0301".repeat(half) + "ﾞ".repeat(half));
    assertQuick(OneForm::takenApart, "a" + "\u0315\u0300\u05ae\u0327".repeat(half));
    assertQuick(OneForm::lower, "Σ'".repeat(half));
    assertQuick(OneForm::lower, "İ".repeat(2 * half));
    assertQuick(OneForm::upper, "ß".repeat(2 * half));
  }

  @Test
  @DisplayName("look as the JDK would have them where they are what people write")
  void shouldDoAsTheJdk() {
    for (String text :
        List.of("Ümläut", "U\u0308mla\u0308ut", "Łódź", "İREM", "한글", "ﬁn", "Ⅷ x²", "Việt")) {
      assertThat(OneForm.composed(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
      assertThat(OneForm.unified(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
      assertThat(OneForm.takenApart(text))
          .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKD));
      assertThat(OneForm.lower(text)).isEqualTo(text.toLowerCase(Locale.ROOT));
    }
    assertThat(OneForm.upper("nan ü")).isEqualTo("NAN Ü");
  }

  @Test
  @DisplayName("have one small sigma, wherever it stands")
  void shouldKnowOneSigma() {
    assertThat(OneForm.lower("ΟΔΥΣΣΕΥΣ"))
        .isEqualTo("οδυσσευσ")
        .isEqualTo(OneForm.lower("Οδυσσευς"));
  }

  private static void assertQuick(UnaryOperator<String> form, String text) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    form.apply(text);
    assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before)
        .isLessThan(MOST_NANOS);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(GRADER)) {
      return all.filter(
              each ->
                  GRADER
                      .relativize(each)
                      .toString()
                      .replace('\\', '/')
                      .matches(
                          "(precheck|engine|desk|review|student|attack)/src/main/java/.*[.]java"))
          .toList();
    }
  }
}
