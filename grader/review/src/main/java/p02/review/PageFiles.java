package p02.review;

import io.javalin.http.Context;

/** Serves the files that pages are made with. */
final class PageFiles {
  private PageFiles() {}

  static void style(Context ctx) {
    file(ctx, "review.css", "text/css");
  }

  static void script(Context ctx) {
    file(ctx, "review.js", "text/javascript");
  }

  /** The largest by far, and always the same: the browser may keep it for an hour. */
  static void katex(Context ctx) {
    ctx.header("Cache-Control", "private, max-age=3600");
    file(ctx, ReviewPages.KATEX, "text/javascript");
  }

  private static void file(Context ctx, String name, String type) {
    ctx.contentType(type + "; charset=utf-8").result(ReviewPages.resource(name));
  }
}
