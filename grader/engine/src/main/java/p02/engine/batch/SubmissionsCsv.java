package p02.engine.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import p02.engine.failure.PlainText;
import p02.engine.intake.Inbox;
import p02.engine.intake.Origin;
import p02.engine.model.GradeReport;
import p02.engine.report.Csv;
import p02.engine.roster.Person;

/**
 * {@code submissions.csv}: a line for each submission with what the platform says of it, which is
 * in no other file: the person's name (the roster's, where it has one) and e-mail address, the
 * platform's number, the names of what was sent, and the members of a team as a table of their own
 * in one cell.
 */
final class SubmissionsCsv {
  private static final List<String> HEADER =
      List.of(
          "submission",
          "student",
          "person",
          "email",
          "platform_id",
          "late",
          "late_days",
          "sent",
          "state",
          "reason",
          "members");

  private SubmissionsCsv() {}

  static String of(
      List<Inbox.Entry> entries,
      List<MarkedSubmission> marked,
      Attendance attendance,
      SortedMap<String, Long> daysLate) {
    Map<String, Origin> origins = new HashMap<>();
    entries.forEach(entry -> origins.put(entry.id(), entry.origin()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    for (MarkedSubmission each : marked) {
      GradeReport report = each.report();
      Origin origin = origins.get(report.submission());
      Optional<Person> person = Optional.ofNullable(attendance.whose().get(report.submission()));
      String name = person.map(Person::name).orElse("");
      rows.add(
          List.of(
              report.submission(),
              report.student(),
              PlainText.of(name.isEmpty() ? origin.person() : name),
              PlainText.of(person.map(Person::email).orElse("")),
              origin.platformId(),
              origin.late() ? "yes" : "",
              daysLate.containsKey(report.submission())
                  ? daysLate.get(report.submission()).toString()
                  : "",
              sent(origin),
              report.state(),
              report.notGraded().orElse(""),
              members(attendance.teams().getOrDefault(report.submission(), List.of()))));
    }
    return Csv.of(rows);
  }

  /** The names of what was sent, in a cell. */
  static String sent(Origin origin) {
    return PlainText.of(String.join(" | ", origin.names()));
  }

  /** A line for each: student, name, e-mail address, the platform's number. */
  private static String members(List<Person> team) {
    return Csv.of(team.stream().map(SubmissionsCsv::member).toList());
  }

  private static List<String> member(Person one) {
    return Stream.of(one.student(), one.name(), one.email(), one.platform())
        .map(PlainText::of)
        .toList();
  }
}
