package p02.meter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Small and capital letters")
class LetterCaseTest {
  private static final List<String> TEXTS =
      List.of(
          "",
          "ReLU",
          "GELU_2",
          "Straße",
          "İSTANBUL",
          "ΟΔΥΣΣΕΥΣ",
          "ΟΔΟΣ, Σ. ΣΑΣ",
          "Σ",
          "ΑΣ'Β",
          "ΑΣ' Β",
          "ﬁnal",
          "ΐ",
          "Ǆ",
          "\uD801\uDC00\uD801\uDC28",
          "i\u0307",
          "한글");

  @Test
  @DisplayName("are those of the JDK")
  void shouldDoAsTheJdk() {
    for (String text : TEXTS) {
      for (Locale locale : List.of(Locale.ROOT, Locale.GERMANY, Locale.forLanguageTag("tr"))) {
        assertThat(LetterCase.toLowerCase(text, locale)).isEqualTo(text.toLowerCase(locale));
        assertThat(LetterCase.toUpperCase(text, locale)).isEqualTo(text.toUpperCase(locale));
      }
    }
  }

  @Test
  @DisplayName("give the text itself where nothing changes")
  void shouldGiveTheTextItself() {
    String small = new String("relu");
    assertThat(LetterCase.toLowerCase(small, Locale.ROOT)).isSameAs(small);
  }
}
