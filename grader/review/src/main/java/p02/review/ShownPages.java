package p02.review;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import p02.engine.failure.UserMistake;

/** Answers who asks for a page: the overview, or a group of answers. */
final class ShownPages {
  private final ReviewedClass those;
  private final Guard guard;
  private final ReviewPages pages;
  private final AnswerSelection selection;
  private final PageMaking making;
  private final PageSettings settings;
  private final ViewsWriter views;

  ShownPages(
      ReviewedClass those,
      Guard guard,
      ReviewPages pages,
      AnswerSelection selection,
      PageMaking making,
      PageSettings settings,
      ViewsWriter views) {
    this.those = those;
    this.guard = guard;
    this.pages = pages;
    this.selection = selection;
    this.making = making;
    this.settings = settings;
    this.views = views;
  }

  /** All questions, and how far each is marked. */
  void overview(Context ctx) throws IOException {
    Shelf shelf = those.shelf();
    OverviewPage page =
        new OverviewPage(
            those.who(),
            those.portion().inWords(),
            guard.form(),
            settings.namesHidden(),
            settings.keysOn(),
            views.trouble(),
            OverviewPage.lines(those, selection, shelf),
            OverviewPage.agreements(those, shelf));
    ctx.html(pages.of("overview.jte", page));
  }

  /** Leads to the first group of a question that is not marked. */
  void first(Context ctx, boolean second) throws IOException {
    Place place = place(ctx, second);
    Shelf shelf = those.shelf();
    List<Group> groups = selection.groups(place, shelf);
    if (groups.isEmpty()) {
      ctx.redirect("/");
      return;
    }
    List<String> criteria =
        those.questions().rubrics().get(place.question()).criteria().stream()
            .map(each -> each.id())
            .toList();
    List<Boolean> marked =
        groups.stream().map(each -> shelf.isMarked(place, each, criteria)).toList();
    int at = PageMaking.nextOpen(marked, marked.size() - 1).orElse(0);
    ctx.redirect(PageMaking.path(place, groups.get(at)));
  }

  /** One group of answers. */
  void group(Context ctx, boolean second) throws IOException {
    show(ctx, place(ctx, second), "");
  }

  /** One group of answers, with what the marker must know first. */
  void show(Context ctx, Place place, String notice) throws IOException {
    Shelf shelf = those.shelf();
    List<Group> groups = selection.groups(place, shelf);
    int at = at(groups, ctx.pathParam("group"));
    PageMaking.Asked asked =
        new PageMaking.Asked(
            ctx.queryParam("evidence") != null,
            ctx.queryParam("all") != null,
            ctx.queryParam("whole") != null);
    PageMaking.Wish wish =
        new PageMaking.Wish(guard.form(), settings.namesHidden(), settings.keysOn(), asked, notice);
    ctx.html(pages.of("marking.jte", making.page(place, groups, at, shelf, wish)));
  }

  /** The question that an address names. */
  Place place(Context ctx, boolean second) {
    String question = ctx.pathParam("question");
    if (!those.questions().rubrics().containsKey(question)) {
      throw new UserMistake("there is no question " + question);
    }
    return new Place(question, second);
  }

  /** Which of these groups an address names. */
  static int at(List<Group> groups, String id) {
    return IntStream.range(0, groups.size())
        .filter(i -> groups.get(i).id().equals(id))
        .findFirst()
        .orElseThrow(() -> new UserMistake("there is no such answer any more. Go to /"));
  }
}
