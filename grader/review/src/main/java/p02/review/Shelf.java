package p02.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import p02.desk.decided.Wording;
import p02.desk.decision.Decision;
import p02.desk.decision.Ruling;
import p02.desk.decision.Standing;
import p02.desk.decision.Subject;
import p02.desk.written.WholeQuestion;

/** What stands, found by what it is about. */
final class Shelf {
  private final Standing standing;
  private final Map<Subject, List<Decision>> bySubject = new HashMap<>();
  private final Map<String, SortedMap<String, Integer>> comments = new HashMap<>();
  private final Map<String, List<Decision>> beside = new HashMap<>();

  Shelf(Standing standing) {
    this.standing = standing;
    for (Decision each : standing.open()) {
      each.subject()
          .ifPresent(
              subject -> bySubject.computeIfAbsent(subject, s -> new ArrayList<>()).add(each));
    }
    for (Decision each : standing.inForce()) {
      if (!(each.what() instanceof Ruling.Written || each.what() instanceof Ruling.SecondReading)) {
        Wording.task(each.what())
            .map(task -> each.whom() + " " + task)
            .ifPresent(key -> beside.computeIfAbsent(key, k -> new ArrayList<>()).add(each));
      }
      if (each.what() instanceof Ruling.Written written && !each.why().isEmpty()) {
        comments
            .computeIfAbsent(written.question(), question -> new TreeMap<>())
            .merge(plain(each.why()), 1, Integer::sum);
      }
    }
  }

  /** Comments on a question, each with how many marks carry it. */
  SortedMap<String, Integer> comments(String question) {
    return Collections.unmodifiableSortedMap(comments.getOrDefault(question, new TreeMap<>()));
  }

  /** Browsers and spreadsheets end lines in ways of their own. */
  static String plain(String comment) {
    return comment.replace("\r\n", "\n").strip();
  }

  /** What was decided on a question of a student beside its criteria, the oldest first. */
  List<Decision> beside(String submission, String question) {
    return beside.getOrDefault(submission + " " + WholeQuestion.task(question), List.of());
  }

  private boolean isSettled(String submission, String question) {
    return beside(submission, question).stream()
        .anyMatch(
            each -> each.what() instanceof Ruling.Excused || each.what() instanceof Ruling.Mark);
  }

  Standing standing() {
    return standing;
  }

  /** What stands on one criterion of one answer: nothing, one, or several that contradict. */
  List<Decision> on(Place place, String submission, String criterion) {
    String detail = place.question() + " " + criterion;
    return bySubject.getOrDefault(new Subject(place.kind(), submission, detail), List.of());
  }

  /** Whether it is one mark, and one for the text that the answer has now. */
  static boolean isOne(List<Decision> marks, Group.Member member) {
    return marks.size() == 1 && fits(marks.get(0), member);
  }

  /** Whether a mark was given for the text that the answer has now, as far as it says so. */
  static boolean fits(Decision decision, Group.Member member) {
    return !(decision.what() instanceof Ruling.Written written
        && written.isOfAnother(member.digest()));
  }

  /** What a page that shows the criterion of a group has seen. */
  String seen(Place place, Group group, String criterion) {
    return group.members().stream()
        .flatMap(each -> on(place, each.submission(), criterion).stream())
        .map(Decision::shortId)
        .sorted()
        .collect(Collectors.joining("."));
  }

  /**
   * Whether every criterion of every answer of a group has one mark for its text, or the answer was
   * decided on as a whole.
   */
  boolean isMarked(Place place, Group group, List<String> criteria) {
    return group.members().stream()
        .allMatch(
            each ->
                isSettled(each.submission(), place.question())
                    || criteria.stream()
                        .allMatch(c -> isOne(on(place, each.submission(), c), each)));
  }
}
