package p02.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import p02.desk.marks.Result;
import p02.desk.written.Answer;
import p02.engine.rubric.Rubric;
import p02.precheck.digest.Digest;

/** Which answers are shown: all that were given, or a random tenth of what another marked. */
final class AnswerSelection {
  private static final int TENTH = 10;

  private final ReviewedClass those;

  /** By question: answers stay as they were when the page was opened. */
  private final Map<String, List<Group>> groups = new ConcurrentHashMap<>();

  AnswerSelection(ReviewedClass those) {
    this.those = those;
  }

  /** The groups of a place, in the order in which they are marked. */
  List<Group> groups(Place place, Shelf shelf) {
    if (!place.second()) {
      return groups.computeIfAbsent(
          place.question(), question -> those.portion().of(Grouping.of(members(question))));
    }
    return groups(new Place(place.question(), false), shelf).stream()
        .flatMap(each -> each.members().stream())
        .sorted(Comparator.comparing(Group.Member::submission))
        .filter(each -> isSampled(place, each.submission()) && byAnother(place, each, shelf))
        .map(each -> new Group(digest(place, each.submission()), List.of(each)))
        .toList();
  }

  private List<Group.Member> members(String question) {
    List<Group.Member> members = new ArrayList<>();
    for (Result each : those.marks().results()) {
      String submission = each.submission();
      Answer answer = those.answers().of(submission, question, those.questions());
      if (answer instanceof Answer.Given given) {
        members.add(given(submission, given));
      } else if (answer instanceof Answer.Unread unread) {
        members.add(new Group.Member(submission, "", unread.why(), "", unread.digest()));
      }
    }
    return members;
  }

  private Group.Member given(String submission, Answer.Given given) {
    String shown = those.pictures(submission).shownIn(given.text());
    return new Group.Member(submission, given.text(), "", shown, given.digest());
  }

  /** A tenth by chance, and the same tenth on every machine. */
  static boolean isSampled(Place place, String submission) {
    return Integer.parseInt(digest(place, submission).substring(0, 6), 16) % TENTH == 0;
  }

  private static String digest(Place place, String submission) {
    return Digest.start()
        .add("second reading")
        .add(place.question())
        .add(submission)
        .hex()
        .substring(0, 16);
  }

  /** Whether each criterion was marked, and by somebody else. */
  private boolean byAnother(Place place, Group.Member member, Shelf shelf) {
    Place first = new Place(place.question(), false);
    Rubric rubric = those.questions().rubrics().get(place.question());
    return rubric.criteria().stream()
        .map(each -> shelf.on(first, member.submission(), each.id()))
        .allMatch(marks -> Shelf.isOne(marks, member) && !marks.get(0).who().equals(those.who()));
  }
}
