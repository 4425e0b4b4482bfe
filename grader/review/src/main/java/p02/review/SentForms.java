package p02.review;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import p02.engine.failure.UserMistake;

/** Does what the page's forms ask for: marks, other words for comments, undoing, settings. */
final class SentForms {
  private final ReviewedClass those;
  private final AnswerSelection selection;
  private final ShownPages shown;
  private final PageSettings settings;
  private final ViewsWriter views;

  SentForms(
      ReviewedClass those,
      AnswerSelection selection,
      ShownPages shown,
      PageSettings settings,
      ViewsWriter views) {
    this.those = those;
    this.selection = selection;
    this.shown = shown;
    this.settings = settings;
    this.views = views;
  }

  /** A mark on one criterion, for all of a group. */
  void mark(Context ctx, boolean second) throws IOException {
    Place place = shown.place(ctx, second);
    List<Group> groups = selection.groups(place, those.shelf());
    Group group = groups.get(ShownPages.at(groups, ctx.pathParam("group")));
    String word = Optional.ofNullable(ctx.formParam("points")).orElseGet(() -> given(ctx, "item"));
    boolean decided;
    try {
      decided =
          those.mark(
              place,
              group,
              given(ctx, "criterion"),
              word,
              Optional.ofNullable(ctx.formParam("reuse"))
                  .or(() -> Optional.ofNullable(ctx.formParam("comment")))
                  .map(Shelf::plain),
              given(ctx, "seen"));
    } catch (UserMistake e) {
      ctx.status(400);
      shown.show(ctx, place, "Not marked: " + e.getMessage() + ".");
      return;
    }
    if (decided) {
      views.changed();
      ctx.redirect(PageMaking.path(place, group), HttpStatus.SEE_OTHER);
    } else {
      ctx.status(409);
      shown.show(
          ctx,
          place,
          "Somebody marked this meanwhile, here or in another window. Nothing was changed: look at"
              + " what stands now.");
    }
  }

  /** Other words for a comment, wherever it was given. */
  void comment(Context ctx) throws IOException {
    String old = Shelf.plain(given(ctx, "old"));
    if (old.isEmpty()) {
      throw new UserMistake("no comment was named");
    }
    if (those.comment(shown.place(ctx, false).question(), old, Shelf.plain(given(ctx, "comment")))
        == 0) {
      throw new UserMistake(
          "no comment was changed: no mark of yours carries this one any more, or it is the same");
    }
    views.changed();
    ctx.redirect(back(ctx), HttpStatus.SEE_OTHER);
  }

  /** Takes back what was marked last. */
  void undo(Context ctx) throws IOException {
    if (those.undo()) {
      views.changed();
    }
    ctx.redirect(back(ctx), HttpStatus.SEE_OTHER);
  }

  /** Another way to show pages. */
  void settings(Context ctx) {
    switch (given(ctx, "setting")) {
      case "names" -> settings.switchNames();
      case "keys" -> settings.switchKeys();
      default -> throw new UserMistake("there is no such setting");
    }
    ctx.redirect(back(ctx), HttpStatus.SEE_OTHER);
  }

  /** Only a path of this page: an address elsewhere would lead away. */
  private static String back(Context ctx) {
    String path = given(ctx, "back");
    return path.matches("/((mark|second)/[\\w.]+/[0-9a-f]+)?") ? path : "/";
  }

  private static String given(Context ctx, String name) {
    String value = ctx.formParam(name);
    if (value == null) {
      throw new UserMistake("the form lacks " + name);
    }
    return value;
  }
}
