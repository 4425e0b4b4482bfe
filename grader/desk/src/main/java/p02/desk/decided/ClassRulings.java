package p02.desk.decided;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import p02.desk.decision.Decision;
import p02.desk.decision.Ruling;
import p02.desk.decision.Standing;

/**
 * What is in force, sorted by whom it concerns.
 *
 * @param late what lateness costs
 * @param points task to its other points
 * @param accepted task to the answers that count as well
 * @param theirs submission to the decisions about it alone
 */
record ClassRulings(
    Optional<Decision> late,
    Map<String, Decision> points,
    Map<String, List<Decision>> accepted,
    Map<String, List<Decision>> theirs) {

  static ClassRulings of(Standing standing) {
    Optional<Decision> late = Optional.empty();
    Map<String, Decision> points = new LinkedHashMap<>();
    Map<String, List<Decision>> accepted = new LinkedHashMap<>();
    Map<String, List<Decision>> theirs = new LinkedHashMap<>();
    for (Decision each : standing.inForce()) {
      if (each.what() instanceof Ruling.Late) {
        late = Optional.of(each);
      } else if (each.what() instanceof Ruling.Points other) {
        points.put(other.task(), each);
      } else if (each.what() instanceof Ruling.Accepted answer) {
        accepted.computeIfAbsent(answer.task(), task -> new ArrayList<>()).add(each);
      } else if (!(each.what() instanceof Ruling.SecondReading)) {
        theirs.computeIfAbsent(each.whom(), whom -> new ArrayList<>()).add(each);
      }
    }
    return new ClassRulings(late, points, accepted, theirs);
  }

  List<Decision> about(String submission) {
    return theirs.getOrDefault(submission, List.of());
  }
}
