package p02.precheck.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.meter.Metering;
import p02.meter.budget.Fuel;

/**
 * What the JVM or a library keeps for everybody: whoever could read it would know what was asked
 * before, by himself in classes that are loaded anew, or by others.
 */
@DisplayName("What belongs to everybody")
class SharedStateTest {
  /** Each is given a text that stands in no class file, so that nobody has asked for it. */
  private static final String ASKERS =
      """
      static String made(int... letters) { return new String(letters, 0, letters.length); }
      static boolean language(String s) { return new Locale(s).getLanguage() == s; }
      static boolean country(String s) { return new Locale("de", s).getCountry() == s; }
      static boolean variant(String s) { return new Locale("", "", s).getVariant() == s; }
      static boolean tag(String s) { return Locale.forLanguageTag(s).getLanguage() == s; }
      static boolean reference(String s) {
        Function<String, Locale> f = Locale::forLanguageTag;
        return f.apply(s).getLanguage() == s;
      }
      static boolean built(String s) {
        return new Locale.Builder().setLanguage(s).build().getLanguage() == s;
      }
      static boolean script(String s) {
        return new Locale.Builder().setScript(s).build().getScript() == s;
      }
      static boolean currency(String s) { return Currency.getInstance(s).getCurrencyCode() == s; }
      static Object run() {
        return List.of(language(made(113, 106, 97)), country(made(81, 74)),
            variant(made(113, 106, 98)), tag(made(113, 106, 99)), reference(made(113, 106, 100)),
            built(made(113, 106, 101)), script(made(81, 106, 106, 106)),
            currency(made(78, 79, 75)));
      }
      """;

  private static final String REFUSED =
      """
      static Object run() {
        return List.of(Nd4j.zeros(1).getId(),
            new java.text.SimpleDateFormat().get2DigitYearStart(),
            java.text.DateFormat.getInstance().getCalendar(),
            TimeZone.getTimeZone("UTC").observesDaylightTime());
      }
      """;

  @AfterEach
  void stop() {
    Fuel.stop();
  }

  @Test
  void shouldAnswerTheFirstAskerLikeAllOthers() throws Throwable {
    Map<String, byte[]> classes = Lab.compile(ASKERS);
    assertThat(Lab.refusals(classes)).isEmpty();
    Map<String, byte[]> woven = Lab.weave(classes);
    for (String when : List.of("first", "in classes loaded anew")) {
      assertThat(run(woven)).as(when).isEqualTo(Collections.nCopies(8, false));
    }
  }

  @Test
  void shouldBeRefusedWhereNothingElseHelps() {
    List<String> refusals = Lab.refusals(Lab.compile(REFUSED));
    assertThat(refusals).hasSize(4);
    assertThat(String.join("\n", refusals))
        .contains(
            "INDArray.getId", "get2DigitYearStart", "DateFormat.getCalendar", "observesDaylight");
  }

  @Test
  void shouldStillMakeLocales() throws Throwable {
    String body =
        "return \"\" + new Locale(\"de\", \"DE\") + Locale.forLanguageTag(\"fr-FR\")"
            + " + new Locale.Builder().setLanguage(\"it\").setRegion(null).build()"
            + " + Currency.getInstance(\"EUR\") + Currency.getInstance(Locale.GERMANY);";
    Map<String, byte[]> woven = Lab.weave(Lab.compile("static Object run() { " + body + " }"));
    assertThat(run(woven)).isEqualTo("de_DEfr_FRitEUREUR");
  }

  private static Object run(Map<String, byte[]> woven) throws Throwable {
    Metering.start(1_000_000, 1_000_000, 500);
    return Lab.runWoven(woven);
  }
}
