package p02.engine.roster;

import java.util.List;

/** What a column of a roster may say, and what platforms call it. */
enum Field {
  SUBMISSION("submission"),
  STUDENT(
      "student",
      "student id",
      "student_id",
      "id number",
      "matriculation number",
      "matrikelnummer",
      "id-nummer",
      "sis user id"),
  EMAIL("email", "e-mail", "email address", "e-mail address", "e-mail-adresse", "mail"),
  NAME("name", "full name", "vollständiger name"),
  PLATFORM("platform", "platform id", "identifier", "id"),
  TEAM("team", "group", "gruppe"),
  SUBMITTED("submitted", "submitted at", "last modified (submission)", "zuletzt geändert (abgabe)");

  private final List<String> headers;

  Field(String... headers) {
    this.headers = List.of(headers);
  }

  /** The headers that mean it, the surest first. */
  List<String> headers() {
    return headers;
  }

  /** As it is typed. */
  String label() {
    return headers.get(0);
  }
}
