package p02.engine.roster;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When submissions were due, and how late one is. A time that can be read in two ways is not read.
 *
 * @param due the last moment that is not late, in the platform's own time
 * @param formats in which the platform writes times
 */
public record Deadline(LocalDateTime due, List<DateTimeFormatter> formats) {
  private static final List<String> USUAL =
      List.of("uuuu-MM-dd'T'HH:mm[:ss]", "uuuu-MM-dd HH:mm[:ss]");

  /** As Moodle writes them: a month's name leaves no doubt which number is the day. */
  private static final List<DateTimeFormatter> MOODLE =
      Stream.concat(
              formats(List.of("EEEE, d MMMM uuuu, h:mm a"), Locale.ENGLISH).stream(),
              formats(List.of("EEEE, d. MMMM uuuu, HH:mm"), Locale.GERMAN).stream())
          .toList();

  private static final long DAY = 24 * 3600L;

  /** Copies the list. */
  public Deadline {
    formats = List.copyOf(formats);
  }

  /**
   * A deadline, as it is typed.
   *
   * @param due as {@code 2026-01-31T23:59}, or as {@code 2026-01-31} for the end of that day
   * @param format of the platform's times, as {@code EEEE, d MMMM yyyy, h:mm a}; without one those
   *     are read that begin with the year, and Moodle's in English and German
   * @param language of the names of days and months
   * @throws IllegalArgumentException if one of them cannot be read; the message says which
   */
  public static Deadline of(String due, Optional<String> format, Locale language) {
    LocalDateTime moment =
        parsed(due, formats(USUAL, Locale.ROOT))
            .or(() -> endOfDay(due))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "--due %s: type it as 2026-01-31T23:59, or as 2026-01-31 for the end of that day"
                            .formatted(due)));
    try {
      return new Deadline(
          moment, format.map(each -> formats(List.of(each), language)).orElseGet(Deadline::usual));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "--time-format %s: type it as \"EEEE, d MMMM yyyy, h:mm a\"".formatted(format.orElse("")),
          e);
    }
  }

  /** The last second of a day. */
  private static Optional<LocalDateTime> endOfDay(String day) {
    try {
      return Optional.of(LocalDate.parse(day.strip()).atTime(23, 59, 59));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static List<DateTimeFormatter> usual() {
    return Stream.concat(formats(USUAL, Locale.ROOT).stream(), MOODLE.stream()).toList();
  }

  private static List<DateTimeFormatter> formats(List<String> patterns, Locale language) {
    return patterns.stream()
        // Strictly: there is no 31 February. A year of an era would need the era.
        .map(each -> DateTimeFormatter.ofPattern(each.replace('y', 'u'), language))
        .map(each -> each.withResolverStyle(ResolverStyle.STRICT))
        .toList();
  }

  /** Days that have begun since the deadline; nothing if the time cannot be read. */
  public Optional<Long> daysLate(String submitted) {
    return parsed(submitted, formats)
        .map(moment -> Duration.between(due, moment).toSeconds())
        .map(seconds -> seconds <= 0 ? 0L : (seconds + DAY - 1) / DAY);
  }

  private static Optional<LocalDateTime> parsed(String text, List<DateTimeFormatter> formats) {
    for (DateTimeFormatter format : formats) {
      try {
        return Optional.of(LocalDateTime.parse(text.strip(), format));
      } catch (DateTimeParseException e) {
        // Perhaps in the next one.
      }
    }
    return Optional.empty();
  }
}
