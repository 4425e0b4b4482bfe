package p02.review;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import p02.engine.failure.UserMistake;

/** Serves the page on this machine alone. */
public final class ReviewServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  private final ReviewedClass those;
  private final Guard guard = new Guard();
  private final ReviewPages pages = new ReviewPages();
  private final StudentCode code;
  private final BesideAnswers beside;
  private final AnswerSelection selection;
  private final PreparedAnswers prepared;
  private final PageMaking making;
  private final ViewsWriter views;
  private final Javalin app;
  private volatile boolean namesHidden;
  private volatile boolean keysOn = true;

  private ReviewServer(ReviewedClass those, StudentCode code) {
    this.those = those;
    this.code = code;
    this.beside = new BesideAnswers(those, code, pages);
    this.selection = new AnswerSelection(those);
    this.prepared = new PreparedAnswers(those);
    this.making = new PageMaking(those, prepared, code.missing().isEmpty());
    this.views = new ViewsWriter(those.marks().folder());
    this.app = Javalin.create(this::configure);
  }

  /**
   * Starts.
   *
   * @param code of the students, as far as it can be shown
   * @param port 0 for any that is free
   * @throws UserMistake if the port is taken
   * @throws IOException if the class's decisions cannot be read; nothing is left open then
   */
  static ReviewServer start(ReviewedClass those, StudentCode code, int port) throws IOException {
    ReviewServer server = new ReviewServer(those, code);
    try {
      server.app.start(HOST, port);
    } catch (RuntimeException e) {
      throw new UserMistake(
          "--port %d cannot be had. Leave it out, or name another".formatted(port));
    }
    try {
      server.prepare();
    } catch (IOException e) {
      server.close();
      throw e;
    }
    return server;
  }

  /** Groups answers and begins to read the first of each question, so that no page waits for it. */
  private void prepare() throws IOException {
    Shelf shelf = those.shelf();
    for (String question : those.questions().rubrics().keySet()) {
      List<Group> groups = selection.groups(new Place(question, false), shelf);
      prepared.ahead(groups.stream().limit(2).toList());
    }
  }

  /** The address for the browser; it lets one in, once. */
  public String address() {
    return "http://%s:%d/?token=%s".formatted(HOST, app.port(), guard.token());
  }

  /** Why reports could not be written; empty if they could. */
  String trouble() {
    return views.trouble();
  }

  @Override
  public void close() {
    app.stop();
    prepared.close();
    code.close();
    views.close();
  }

  private void configure(io.javalin.config.JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.routes.before(new Entrance(guard, () -> app.port())::let);
    config.routes.get("/", this::overview);
    config.routes.get("/review.css", PageFiles::style);
    config.routes.get("/review.js", PageFiles::script);
    config.routes.get("/katex.js", PageFiles::katex);
    config.routes.get("/mark/{question}", ctx -> first(ctx, false));
    config.routes.get("/second/{question}", ctx -> first(ctx, true));
    config.routes.get("/mark/{question}/{group}", ctx -> group(ctx, false));
    config.routes.get("/second/{question}/{group}", ctx -> group(ctx, true));
    config.routes.post("/mark/{question}/{group}", ctx -> mark(ctx, false));
    config.routes.post("/second/{question}/{group}", ctx -> mark(ctx, true));
    config.routes.get(
        "/beside/{question}/{number}", ctx -> beside.work(ctx, place(ctx, false), namesHidden));
    config.routes.get("/picture/{number}/{digest}", beside::picture);
    config.routes.post("/comments/{question}", this::comment);
    config.routes.post("/undo", this::undo);
    config.routes.post("/settings", this::settings);
    config.routes.exception(
        UserMistake.class, (e, ctx) -> Entrance.plain(ctx, 400, String.valueOf(e.getMessage())));
  }

  private void overview(Context ctx) throws IOException {
    Shelf shelf = those.shelf();
    OverviewPage page =
        new OverviewPage(
            those.who(),
            those.portion().inWords(),
            guard.form(),
            namesHidden,
            keysOn,
            views.trouble(),
            OverviewPage.lines(those, selection, shelf),
            OverviewPage.agreements(those, shelf));
    ctx.html(pages.of("overview.jte", page));
  }

  private Place place(Context ctx, boolean second) {
    String question = ctx.pathParam("question");
    if (!those.questions().rubrics().containsKey(question)) {
      throw new UserMistake("there is no question " + question);
    }
    return new Place(question, second);
  }

  private void first(Context ctx, boolean second) throws IOException {
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

  private void group(Context ctx, boolean second) throws IOException {
    show(ctx, place(ctx, second), "");
  }

  private void show(Context ctx, Place place, String notice) throws IOException {
    Shelf shelf = those.shelf();
    List<Group> groups = selection.groups(place, shelf);
    int at = at(groups, ctx.pathParam("group"));
    PageMaking.Asked asked =
        new PageMaking.Asked(
            ctx.queryParam("evidence") != null,
            ctx.queryParam("all") != null,
            ctx.queryParam("whole") != null);
    PageMaking.Wish wish = new PageMaking.Wish(guard.form(), namesHidden, keysOn, asked, notice);
    ctx.html(pages.of("marking.jte", making.page(place, groups, at, shelf, wish)));
  }

  private static int at(List<Group> groups, String id) {
    return IntStream.range(0, groups.size())
        .filter(i -> groups.get(i).id().equals(id))
        .findFirst()
        .orElseThrow(() -> new UserMistake("there is no such answer any more. Go to /"));
  }

  private void mark(Context ctx, boolean second) throws IOException {
    Place place = place(ctx, second);
    List<Group> groups = selection.groups(place, those.shelf());
    Group group = groups.get(at(groups, ctx.pathParam("group")));
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
      show(ctx, place, "Not marked: " + e.getMessage() + ".");
      return;
    }
    if (decided) {
      views.changed();
      ctx.redirect(PageMaking.path(place, group), io.javalin.http.HttpStatus.SEE_OTHER);
    } else {
      ctx.status(409);
      show(
          ctx,
          place,
          "Somebody marked this meanwhile, here or in another window. Nothing was changed: look at"
              + " what stands now.");
    }
  }

  private void comment(Context ctx) throws IOException {
    String old = Shelf.plain(given(ctx, "old"));
    if (old.isEmpty()) {
      throw new UserMistake("no comment was named");
    }
    if (those.comment(place(ctx, false).question(), old, Shelf.plain(given(ctx, "comment"))) == 0) {
      throw new UserMistake(
          "no comment was changed: no mark of yours carries this one any more, or it is the same");
    }
    views.changed();
    ctx.redirect(back(ctx), io.javalin.http.HttpStatus.SEE_OTHER);
  }

  private void undo(Context ctx) throws IOException {
    if (those.undo()) {
      views.changed();
    }
    ctx.redirect(back(ctx), io.javalin.http.HttpStatus.SEE_OTHER);
  }

  private void settings(Context ctx) {
    switch (given(ctx, "setting")) {
      case "names" -> namesHidden = !namesHidden;
      case "keys" -> keysOn = !keysOn;
      default -> throw new UserMistake("there is no such setting");
    }
    ctx.redirect(back(ctx), io.javalin.http.HttpStatus.SEE_OTHER);
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
