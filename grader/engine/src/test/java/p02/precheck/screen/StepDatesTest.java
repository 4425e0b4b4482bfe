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
 * Every task begins on the first of January 2026. So two digits mean a year from 1946 to 2045,
 * whatever day it is.
 */
@DisplayName("Years of two digits")
class StepDatesTest {
  private static final String READERS =
      """
      static String read(java.text.DateFormat format, String second, String last) throws Exception {
        java.text.SimpleDateFormat years = new java.text.SimpleDateFormat("yyyy", Locale.ROOT);
        return years.format(format.parse(second)) + years.format(format.parse(last));
      }
      static java.text.DateFormat set(java.text.DateFormat format, String pattern) {
        ((java.text.SimpleDateFormat) format).applyPattern(pattern);
        return format;
      }
      static Object run() throws Exception {
        String p = "yyMMdd";
        java.util.function.Function<String, java.text.SimpleDateFormat> reference =
            java.text.SimpleDateFormat::new;
        List<java.text.DateFormat> all = List.of(
            set(new java.text.SimpleDateFormat(), p), new java.text.SimpleDateFormat(p),
            new java.text.SimpleDateFormat(p, Locale.GERMANY), reference.apply(p),
            new java.text.SimpleDateFormat(p, new java.text.DateFormatSymbols()),
            (java.text.DateFormat) new java.text.SimpleDateFormat(p).clone(),
            set(java.text.DateFormat.getInstance(), p),
            set(java.text.DateFormat.getDateInstance(), p),
            set(java.text.DateFormat.getDateInstance(3), p),
            set(java.text.DateFormat.getDateInstance(3, Locale.FRANCE), p),
            set(java.text.DateFormat.getTimeInstance(), p),
            set(java.text.DateFormat.getTimeInstance(3), p),
            set(java.text.DateFormat.getTimeInstance(3, Locale.FRANCE), p),
            set(java.text.DateFormat.getDateTimeInstance(), p),
            set(java.text.DateFormat.getDateTimeInstance(3, 3), p),
            set(java.text.SimpleDateFormat.getDateTimeInstance(3, 3, Locale.FRANCE), p));
        List<String> read = new ArrayList<>();
        for (java.text.DateFormat each : all) read.add(read(each, "460102", "451231"));
        return read;
      }
      """;

  private static final String REFUSED =
      """
      static Object run() {
        return List.of(Date.parse("1/1/46"), new Date("1/1/46"));
      }
      """;

  @AfterEach
  void stop() {
    Fuel.stop();
  }

  @Test
  void shouldBeReadByTheClockThatCountsSteps() throws Throwable {
    Map<String, byte[]> classes = Lab.compile(READERS);
    assertThat(Lab.refusals(classes)).isEmpty();
    Metering.start(10_000_000, 10_000_000, 500);
    assertThat(Lab.runWoven(Lab.weave(classes))).isEqualTo(Collections.nCopies(16, "19462045"));
  }

  @Test
  void shouldBeRefusedWhereTheJdkReadsThemByTheDay() {
    List<String> refusals = Lab.refusals(Lab.compile(REFUSED));
    assertThat(refusals).hasSize(2);
    assertThat(String.join("\n", refusals)).contains("Date.parse", "Date(");
  }
}
