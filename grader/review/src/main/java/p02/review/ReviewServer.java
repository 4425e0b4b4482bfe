package p02.review;

import io.javalin.Javalin;
import java.io.IOException;
import java.util.List;
import p02.engine.failure.UserMistake;

/**
 * Starts and ends the page, which is served on this machine alone, and says what its routes are.
 */
public final class ReviewServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  private final ReviewedClass those;
  private final Guard guard = new Guard();
  private final StudentCode code;
  private final BesideAnswers beside;
  private final AnswerSelection selection;
  private final PreparedAnswers prepared;
  private final ViewsWriter views;
  private final PageSettings settings = new PageSettings();
  private final ShownPages shown;
  private final SentForms sent;
  private final Javalin app;

  private ReviewServer(ReviewedClass those, StudentCode code) {
    this.those = those;
    this.code = code;
    ReviewPages pages = new ReviewPages();
    this.beside = new BesideAnswers(those, code, pages);
    this.selection = new AnswerSelection(those);
    this.prepared = new PreparedAnswers(those);
    this.views = new ViewsWriter(those.marks().folder());
    PageMaking making = new PageMaking(those, prepared, code.missing().isEmpty());
    this.shown = new ShownPages(those, guard, pages, selection, making, settings, views);
    this.sent = new SentForms(those, selection, shown, settings, views);
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
    config.routes.get("/", shown::overview);
    config.routes.get("/review.css", PageFiles::style);
    config.routes.get("/review.js", PageFiles::script);
    config.routes.get("/katex.js", PageFiles::katex);
    config.routes.get("/mark/{question}", ctx -> shown.first(ctx, false));
    config.routes.get("/second/{question}", ctx -> shown.first(ctx, true));
    config.routes.get("/mark/{question}/{group}", ctx -> shown.group(ctx, false));
    config.routes.get("/second/{question}/{group}", ctx -> shown.group(ctx, true));
    config.routes.post("/mark/{question}/{group}", ctx -> sent.mark(ctx, false));
    config.routes.post("/second/{question}/{group}", ctx -> sent.mark(ctx, true));
    config.routes.get(
        "/beside/{question}/{number}",
        ctx -> beside.work(ctx, shown.place(ctx, false), settings.namesHidden()));
    config.routes.get("/picture/{number}/{digest}", beside::picture);
    config.routes.post("/comments/{question}", sent::comment);
    config.routes.post("/undo", sent::undo);
    config.routes.post("/settings", sent::settings);
    config.routes.exception(
        UserMistake.class, (e, ctx) -> Entrance.plain(ctx, 400, String.valueOf(e.getMessage())));
  }
}
