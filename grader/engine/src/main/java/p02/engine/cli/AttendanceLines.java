package p02.engine.cli;

import java.util.ArrayList;
import java.util.List;
import p02.engine.batch.Attendance;
import p02.engine.report.BriefList;

/** What is printed of who handed in. */
final class AttendanceLines {
  private AttendanceLines() {}

  /** Lines for the summary; none without a roster. */
  static List<String> of(Attendance attendance) {
    List<String> lines = new ArrayList<>();
    if (attendance.people() == 0) {
      return lines;
    }
    int missing = attendance.missing().size();
    lines.add(
        "Roster: %d people, %d handed in, %d handed in nothing; %d submissions not on it"
            .formatted(
                attendance.people(),
                attendance.people() - missing,
                missing,
                attendance.unknown().size()));
    if (missing > 0) {
      lines.add("  handed in nothing: " + BriefList.of(attendance.missing()));
    }
    attendance.twice().forEach(each -> lines.add("  several submissions of " + each));
    attendance.unknown().forEach(each -> lines.add("  not on the roster: " + each));
    return lines;
  }
}
