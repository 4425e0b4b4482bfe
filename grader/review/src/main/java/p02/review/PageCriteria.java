package p02.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import p02.desk.decision.Decision;
import p02.desk.decision.Ruling;
import p02.engine.report.NumberStyle;
import p02.engine.rubric.Rubric;

/** Makes what the page shows of a criterion from the marks that a group's answers have. */
final class PageCriteria {
  private PageCriteria() {}

  /**
   * What one answer has.
   *
   * @param all marks of it
   */
  private record Marked(Group.Member member, List<Decision> all) {
    boolean isOne() {
      return Shelf.isOne(all, member);
    }

    /** In words; an answer that was replaced since must not look marked. */
    String says(Decision mark) {
      return "%s by %s%s"
          .formatted(
              item(mark),
              mark.who(),
              Shelf.fits(mark, member) ? "" : " (given for another text: mark it again)");
    }
  }

  static PageCriterion of(Place place, Group group, Rubric.Criterion criterion, Shelf shelf) {
    List<Marked> marks =
        group.members().stream()
            .map(each -> new Marked(each, shelf.on(place, each.submission(), criterion.id())))
            .toList();
    boolean marked = marks.stream().allMatch(Marked::isOne);
    List<Decision> all = marks.stream().flatMap(each -> each.all().stream()).toList();
    Set<String> items = all.stream().map(PageCriteria::item).collect(Collectors.toSet());
    Set<String> comments = all.stream().map(Decision::why).collect(Collectors.toSet());
    List<PageCriterion.Choice> choices = new ArrayList<>();
    for (Rubric.Item item : criterion.items()) {
      choices.add(
          new PageCriterion.Choice(
              choices.size() + 1,
              item.id(),
              NumberStyle.text(item.points()),
              item.when(),
              marked && items.equals(Set.of(item.id()))));
    }
    return new PageCriterion(
        criterion.id(),
        criterion.asks(),
        NumberStyle.text(criterion.points()),
        state(marks),
        marked,
        comments.size() == 1 ? comments.iterator().next() : "",
        shelf.seen(place, group, criterion.id()),
        choices);
  }

  private static String state(List<Marked> marks) {
    String says =
        marks.stream()
            .flatMap(each -> each.all().stream().map(each::says))
            .distinct()
            .collect(Collectors.joining(", "));
    return marks.stream().anyMatch(each -> each.all().size() > 1)
        ? "Marks contradict each other: " + says
        : says;
  }

  private static String item(Decision decision) {
    if (decision.what() instanceof Ruling.Written written) {
      return written.item().equals(Rubric.BY_HAND)
          ? NumberStyle.text(written.points()) + " points"
          : written.item();
    }
    return ((Ruling.SecondReading) decision.what()).item();
  }
}
