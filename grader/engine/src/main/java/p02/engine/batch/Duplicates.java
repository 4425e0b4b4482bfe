package p02.engine.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.engine.model.GradeReport;
import p02.engine.report.BriefList;

/** Flags submissions that were held against one and the same student's numbers. */
public final class Duplicates {
  private Duplicates() {}

  /**
   * The same reports, with a flag on each whose student appears more than once.
   *
   * @param students submission to student, of the whole class
   */
  public static List<MarkedSubmission> flagged(
      List<MarkedSubmission> marked, SortedMap<String, String> students) {
    Map<String, List<String>> byStudent = new TreeMap<>();
    students.forEach(
        (submission, student) -> {
          if (!student.isEmpty()) {
            byStudent.computeIfAbsent(student, none -> new ArrayList<>()).add(submission);
          }
        });
    return marked.stream()
        .map(each -> flagged(each, byStudent.getOrDefault(each.report().student(), List.of())))
        .toList();
  }

  private static MarkedSubmission flagged(MarkedSubmission marked, List<String> same) {
    if (same.size() < 2) {
      return marked;
    }
    GradeReport report = marked.report();
    List<String> others = same.stream().filter(id -> !id.equals(report.submission())).toList();
    List<String> flags = new ArrayList<>(report.flags());
    flags.add("Student %s also handed in: %s.".formatted(report.student(), BriefList.of(others)));
    GradeReport withFlag =
        new GradeReport(
            report.submission(),
            report.student(),
            report.notGraded(),
            report.problems(),
            report.remarks(),
            flags);
    return marked.with(withFlag);
  }
}
