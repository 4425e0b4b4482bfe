package p02.meter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Languages and countries")
class KnownLocalesTest {
  @Test
  @DisplayName("stay what they are where people write in them")
  void shouldKeepThoseInUse() {
    assertThat(KnownLocales.known(new Locale("de", "DE"))).isEqualTo(Locale.GERMANY);
    assertThat(KnownLocales.known(Locale.forLanguageTag("de-AT")).getCountry()).isEqualTo("AT");
    assertThat(KnownLocales.known(Locale.ROOT)).isEqualTo(Locale.ROOT);
    assertThat(KnownLocales.known(Locale.getAvailableLocales()))
        .contains(Locale.US, Locale.GERMANY)
        .doesNotHaveDuplicates()
        .hasSizeLessThan(150);
    for (String tag : new String[] {"no-NO", "nn", "is-IS", "ca-ES", "mk", "sq", "be"}) {
      assertThat(KnownLocales.known(Locale.forLanguageTag(tag)).getLanguage())
          .isEqualTo(Locale.forLanguageTag(tag).getLanguage());
    }
    assertThat(KnownLocales.known(Locale.forLanguageTag("zh-Hant-HK"))).isEqualTo(Locale.TAIWAN);
    assertThat(KnownLocales.known(Locale.forLanguageTag("zh-Hans"))).isEqualTo(Locale.CHINESE);
  }

  @Test
  @DisplayName("are not made up")
  void shouldLeaveWhatIsMadeUp() {
    assertThat(KnownLocales.known(new Locale("en", "US", "made1"))).isEqualTo(Locale.US);
    assertThat(KnownLocales.known(new Locale("de", "QQ"))).isEqualTo(Locale.GERMAN);
    assertThat(KnownLocales.known(new Locale("xq"))).isEqualTo(Locale.ROOT);
    assertThat(KnownLocales.known(Locale.forLanguageTag("en-u-ca-buddhist")))
        .isEqualTo(Locale.ENGLISH);
  }
}
