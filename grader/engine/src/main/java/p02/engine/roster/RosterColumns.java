package p02.engine.roster;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import p02.precheck.text.OneForm;

/**
 * Which columns of a roster say what.
 *
 * @param headers of each field; more than one are written together, as first and last name
 */
record RosterColumns(Map<Field, List<String>> headers) {
  private static final List<String> FIRST_NAME = List.of("first name", "firstname", "vorname");
  private static final List<String> LAST_NAME =
      List.of("last name", "lastname", "surname", "nachname");
  private static final String CANVAS = "sis login id";

  RosterColumns {
    headers = Map.copyOf(headers);
  }

  /**
   * What is said ({@code student} to {@code Matrikelnummer}), and for the rest what headers usually
   * mean.
   *
   * @throws IllegalArgumentException if a field or header is not there; the message says which
   */
  static RosterColumns of(List<String> header, Map<String, String> said) {
    Map<Field, List<String>> columns = new EnumMap<>(Field.class);
    said.forEach((field, names) -> columns.put(field(field), named(names, header)));
    boolean canvas = find(header, List.of(CANVAS)).isPresent();
    for (Field field : Field.values()) {
      if (!columns.containsKey(field)) {
        List<String> usual = canvas ? ofCanvas(field, header) : usual(field, header);
        if (!usual.isEmpty()) {
          columns.put(field, usual);
        }
      }
    }
    return new RosterColumns(columns);
  }

  private static Field field(String typed) {
    return Arrays.stream(Field.values())
        .filter(each -> each.label().equals(OneForm.lower(typed.strip())))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s is none of submission, student, email, name, platform, team, submitted"
                        .formatted(typed)));
  }

  private static List<String> named(String names, List<String> header) {
    return Arrays.stream(names.split("\\+"))
        .map(
            name ->
                find(header, List.of(OneForm.lower(name.strip())))
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "its first line names no column %s; it names %s"
                                    .formatted(name.strip(), String.join(", ", header)))))
        .toList();
  }

  /** Canvas calls the name Student, or writes it in two columns. */
  private static List<String> ofCanvas(Field field, List<String> header) {
    List<String> names =
        switch (field) {
          case NAME -> List.of("student");
          case STUDENT -> List.of("sis user id");
          case PLATFORM -> List.of("id");
          case EMAIL, SUBMISSION, TEAM, SUBMITTED -> field.headers();
        };
    Optional<String> found = find(header, names);
    return found.isEmpty() && field == Field.NAME
        ? firstAndLast(header)
        : found.map(List::of).orElse(List.of());
  }

  private static List<String> usual(Field field, List<String> header) {
    Optional<String> found = find(header, field.headers());
    return found.isEmpty() && field == Field.NAME
        ? firstAndLast(header)
        : found.map(List::of).orElse(List.of());
  }

  private static List<String> firstAndLast(List<String> header) {
    Optional<String> first = find(header, FIRST_NAME);
    Optional<String> last = find(header, LAST_NAME);
    return first.isPresent() && last.isPresent() ? List.of(first.get(), last.get()) : List.of();
  }

  private static Optional<String> find(List<String> header, List<String> names) {
    return names.stream()
        .flatMap(name -> header.stream().filter(each -> OneForm.lower(each.strip()).equals(name)))
        .findFirst();
  }

  /** The headers of a field; empty if no column says it. */
  List<String> of(Field field) {
    return headers.getOrDefault(field, List.of());
  }
}
