package p02.engine.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import p02.engine.failure.PlainText;
import p02.engine.intake.Inbox;
import p02.engine.intake.Origin;
import p02.engine.model.GradeReport;
import p02.engine.report.Csv;
import p02.engine.roster.Person;

/**
 * {@code submissions.csv}: a line for each submission with what the platform says of it, which is
 * in no other file: the person's name (the roster's, where it has one) and e-mail address, the
 * platform's number, the names of what was sent.
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
          "reason");

  private SubmissionsCsv() {}

  static String of(
      List<Inbox.Entry> entries,
      List<MarkedSubmission> marked,
      Map<String, Person> people,
      SortedMap<String, Long> daysLate) {
    Map<String, Origin> origins = new HashMap<>();
    entries.forEach(entry -> origins.put(entry.id(), entry.origin()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    for (MarkedSubmission each : marked) {
      GradeReport report = each.report();
      Origin origin = origins.get(report.submission());
      Optional<Person> person = Optional.ofNullable(people.get(report.submission()));
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
              PlainText.of(String.join(" | ", origin.names())),
              report.state(),
              report.notGraded().orElse("")));
    }
    return Csv.of(rows);
  }
}
