package p02.review;

import io.javalin.http.Context;
import java.util.function.IntSupplier;

/** Lets in whom the guard knows, and nobody else; says to the browser what pages may do. */
final class Entrance {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Guard guard;
  private final IntSupplier port;

  Entrance(Guard guard, IntSupplier port) {
    this.guard = guard;
    this.port = port;
  }

  /** Before everything else. */
  void let(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Cache-Control", "no-store");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    if (!Guard.isLocal(ctx.header("Host"), port.getAsInt())) {
      refuse(ctx, "This page is served to 127.0.0.1 alone.");
    } else if (ctx.path().equals("/") && guard.exchanges(ctx.queryParam("token"))) {
      ctx.header("Set-Cookie", guard.cookie());
      ctx.redirect("/");
      ctx.skipRemainingHandlers();
    } else if (!guard.knows(ctx.cookie(Guard.COOKIE))) {
      refuse(
          ctx, "Open the address that grade review printed. It works once: then start it again.");
    } else if (ctx.method().name().equals("POST")
        && !guard.isOwnForm(ctx.formParam("form"), ctx.header("Sec-Fetch-Site"))) {
      refuse(ctx, "This form was not sent from the page. Load the page anew.");
    }
  }

  private static void refuse(Context ctx, String says) {
    plain(ctx, 403, says);
    ctx.skipRemainingHandlers();
  }

  /** What comes from a student and is opened by itself does nothing, whatever it may be. */
  static void alone(Context ctx) {
    ctx.header("Content-Security-Policy", "default-src 'none'; sandbox");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
  }

  /** One line in place of a page. */
  static void plain(Context ctx, int status, String says) {
    ctx.status(status).contentType("text/plain; charset=utf-8").result(says);
  }
}
