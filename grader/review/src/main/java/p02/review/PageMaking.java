package p02.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import p02.desk.decided.Wording;
import p02.desk.decision.Ruling;
import p02.desk.evidence.Evidence;
import p02.engine.rubric.Rubric;

/** Makes the page of one group from what stands. */
final class PageMaking {
  /** Names of files may be names of people. */
  static final String HIDDEN = "why may name somebody, and is told where names are shown";

  private final ReviewedClass those;
  private final PreparedAnswers prepared;
  private final boolean codeShown;

  /**
   * Of a class.
   *
   * @param codeShown whether the students' code is at hand
   */
  PageMaking(ReviewedClass those, PreparedAnswers prepared, boolean codeShown) {
    this.those = those;
    this.prepared = prepared;
    this.codeShown = codeShown;
  }

  /** What somebody asked to see, and how. */
  record Wish(String form, boolean namesHidden, boolean keysOn, Asked asked, String notice) {}

  /**
   * What the address asks for.
   *
   * @param evidence also where nothing is marked
   * @param all of answers that are very long
   * @param whole evidence that must be worked out first, too
   */
  record Asked(boolean evidence, boolean all, boolean whole) {}

  MarkingPage page(Place place, List<Group> groups, int at, Shelf shelf, Wish wish) {
    Rubric rubric = those.questions().rubrics().get(place.question());
    List<String> ids = rubric.criteria().stream().map(Rubric.Criterion::id).toList();
    Group group = groups.get(at);
    List<Boolean> marked = groups.stream().map(each -> shelf.isMarked(place, each, ids)).toList();
    boolean shown = marked.get(at) || wish.asked().evidence();
    Optional<Integer> open = nextOpen(marked, at);
    prepared.ahead(
        IntStream.of(at + 1, open.orElse(at + 2), at - 1, at + 2)
            .filter(i -> i >= 0 && i < groups.size())
            .mapToObj(groups::get)
            .toList());
    prepared.tellSoon(place.question(), group);
    return new MarkingPage(
        place.question(),
        place.second(),
        path(place, group),
        "Group %d of %d, %d alike".formatted(at + 1, groups.size(), group.members().size()),
        "%d of %d groups marked"
            .formatted(marked.stream().filter(each -> each).count(), groups.size()),
        wish.notice(),
        wish.form(),
        wish.namesHidden(),
        wish.keysOn(),
        at > 0 ? path(place, groups.get(at - 1)) : "",
        at + 1 < groups.size() ? path(place, groups.get(at + 1)) : "",
        open.map(i -> path(place, groups.get(i))).orElse("/"),
        shown,
        answers(place, group, shelf, wish, shown),
        rubric.criteria().stream().map(each -> PageCriteria.of(place, group, each, shelf)).toList(),
        place.second() ? List.of() : comments(place, shelf));
  }

  static String path(Place place, Group group) {
    return place.path() + "/" + group.id();
  }

  /** The first that is not marked behind this one, and then from the beginning. */
  static Optional<Integer> nextOpen(List<Boolean> marked, int at) {
    return IntStream.range(1, marked.size() + 1)
        .map(i -> (at + i) % marked.size())
        .filter(i -> !marked.get(i))
        .boxed()
        .findFirst();
  }

  private List<PageAnswer> answers(
      Place place, Group group, Shelf shelf, Wish wish, boolean shown) {
    List<PageAnswer> answers = new ArrayList<>();
    Set<String> before = new HashSet<>();
    for (Group.Member each : group.members()) {
      Optional<PreparedAnswers.Told> told =
          shown && wish.asked().whole()
              ? Optional.of(prepared.evidence(place.question(), each))
              : prepared.ready(place.question(), each);
      answers.add(
          new PageAnswer(
              wish.namesHidden()
                  ? "Answer " + (answers.size() + 1)
                  : those.people().called(each.submission()),
              before.add(each.text()) ? prepared.html(each, wish.asked().all()) : "",
              wish.asked().all() ? 0 : each.text().length() - Beginning.end(each.text()),
              wish.namesHidden() && !each.unread().isEmpty() ? HIDDEN : each.unread(),
              work(place, each.submission()),
              decided(place, each.submission(), shelf),
              shown && told.isEmpty(),
              shown ? told.map(PreparedAnswers.Told::failed).orElse("") : "",
              shown
                  ? named(told.map(PreparedAnswers.Told::evidence).orElse(List.of()), wish)
                  : List.of()));
    }
    return answers;
  }

  private static List<String> decided(Place place, String submission, Shelf shelf) {
    return shelf.beside(submission, place.question()).stream()
        .map(
            each ->
                Stream.of(
                        Wording.of(each.what()) + " (" + each.who() + ")",
                        each.what() instanceof Ruling.Complaint complaint ? complaint.says() : "",
                        each.why())
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(": ")))
        .toList();
  }

  private String work(Place place, String submission) {
    boolean any = codeShown || !those.answers().experiments(submission).isBlank();
    return any ? "/beside/%s/%d".formatted(place.question(), those.numberOf(submission)) : "";
  }

  private static List<Evidence> named(List<Evidence> told, Wish wish) {
    return told.stream()
        .map(
            each ->
                wish.namesHidden() && each.kind() == Evidence.Kind.COPY
                    ? new Evidence(each.kind(), each.says(), "another answer")
                    : each)
        .toList();
  }

  private static List<MarkingPage.Comment> comments(Place place, Shelf shelf) {
    return shelf.comments(place.question()).entrySet().stream()
        .map(each -> new MarkingPage.Comment(each.getKey(), each.getValue()))
        .toList();
  }
}
