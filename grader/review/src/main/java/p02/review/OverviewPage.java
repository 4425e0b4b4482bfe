package p02.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import p02.desk.decision.Decision;
import p02.desk.decision.Ruling;
import p02.desk.marks.Result;
import p02.engine.rubric.Rubric;

/**
 * All questions, and how far they are marked.
 *
 * @param who marks
 * @param portion of the groups that they see, in words; empty for all
 * @param form the secret of forms
 * @param namesHidden whether names are hidden
 * @param keysOn whether keys choose
 * @param notice what the marker must know; empty if nothing
 * @param questions one line for each
 * @param agreements one line for each criterion that was read twice
 */
public record OverviewPage(
    String who,
    String portion,
    String form,
    boolean namesHidden,
    boolean keysOn,
    String notice,
    List<Line> questions,
    List<Agreement> agreements) {
  /**
   * A question.
   *
   * @param question as {@code 3.5b}
   * @param points that it is worth
   * @param groups of equal answers
   * @param marked of them
   * @param second answers to read a second time
   * @param read of them
   */
  public record Line(
      String question, double points, int groups, int marked, int second, int read) {}

  /**
   * A criterion that was read twice.
   *
   * @param question as {@code 3.5b}
   * @param criterion its id
   * @param pairs how many answers
   * @param raw share on which both agree
   * @param kappa κ with its interval; a dash where nothing varies
   */
  public record Agreement(String question, String criterion, int pairs, String raw, String kappa) {}

  /** Copies the lists. */
  public OverviewPage {
    questions = List.copyOf(questions);
    agreements = List.copyOf(agreements);
  }

  static List<Line> lines(ReviewedClass those, AnswerSelection selection, Shelf shelf) {
    List<Line> lines = new ArrayList<>();
    for (Rubric rubric : those.questions().rubrics().values()) {
      Place first = new Place(rubric.question(), false);
      Place second = new Place(rubric.question(), true);
      List<Group> groups = selection.groups(first, shelf);
      List<Group> again = selection.groups(second, shelf);
      lines.add(
          new Line(
              rubric.question(),
              rubric.points(),
              groups.size(),
              marked(first, groups, rubric, shelf),
              again.size(),
              marked(second, again, rubric, shelf)));
    }
    return lines;
  }

  private static int marked(Place place, List<Group> groups, Rubric rubric, Shelf shelf) {
    List<String> ids = rubric.criteria().stream().map(Rubric.Criterion::id).toList();
    return (int) groups.stream().filter(each -> shelf.isMarked(place, each, ids)).count();
  }

  static List<Agreement> agreements(ReviewedClass those, Shelf shelf) {
    List<Agreement> lines = new ArrayList<>();
    for (Rubric rubric : those.questions().rubrics().values()) {
      for (Rubric.Criterion criterion : rubric.criteria()) {
        Kappa kappa = Kappa.of(pairs(those, shelf, rubric.question(), criterion.id()));
        if (kappa.pairs() > 0) {
          lines.add(line(rubric.question(), criterion.id(), kappa));
        }
      }
    }
    return lines;
  }

  private static List<Kappa.Pair> pairs(
      ReviewedClass those, Shelf shelf, String question, String criterion) {
    List<Kappa.Pair> pairs = new ArrayList<>();
    for (Result each : those.marks().results()) {
      List<Decision> first = shelf.on(new Place(question, false), each.submission(), criterion);
      List<Decision> second = shelf.on(new Place(question, true), each.submission(), criterion);
      if (first.size() == 1 && second.size() == 1) {
        pairs.add(
            new Kappa.Pair(
                ((Ruling.Written) first.get(0).what()).item(),
                ((Ruling.SecondReading) second.get(0).what()).item()));
      }
    }
    return pairs;
  }

  private static Agreement line(String question, String criterion, Kappa kappa) {
    String text =
        Double.isNaN(kappa.kappa())
            ? "–"
            : String.format(
                Locale.ROOT, "%.2f (%.2f to %.2f)", kappa.kappa(), kappa.low(), kappa.high());
    String raw = String.format(Locale.ROOT, "%.2f", kappa.raw());
    return new Agreement(question, criterion, kappa.pairs(), raw, text);
  }
}
