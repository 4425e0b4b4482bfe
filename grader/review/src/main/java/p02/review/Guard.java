package p02.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Who may see the page: the browser that exchanged the token of the printed address for a cookie.
 * Other users of the machine, other pages in the same browser, and names that lead here do not.
 */
final class Guard {
  /** The cookie's name. */
  static final String COOKIE = "p02review";

  private static final int BYTES = 32;

  private final String token = random();
  private final String session = random();
  private final String form = random();
  private final AtomicBoolean used = new AtomicBoolean();

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** What the printed address holds. */
  String token() {
    return token;
  }

  /** What forms must bring along, which no other page knows. */
  String form() {
    return form;
  }

  /** The cookie, once, for who knows the token. */
  boolean exchanges(@Nullable String offered) {
    return same(token, offered) && used.compareAndSet(false, true);
  }

  /** The header that gives the cookie: no script reads it, no other site sends it. */
  String cookie() {
    return COOKIE + "=" + session + "; Path=/; HttpOnly; SameSite=Strict";
  }

  /** Whether a request is of the browser that was let in. */
  boolean knows(@Nullable String cookie) {
    return same(session, cookie);
  }

  /** Whether a form was sent from the page itself. */
  boolean isOwnForm(@Nullable String secret, @Nullable String site) {
    return same(form, secret) && (site == null || site.equals("same-origin"));
  }

  /**
   * Whether a request calls this machine by its own name: others may have been made to lead here.
   */
  static boolean isLocal(@Nullable String host, int port) {
    return host != null && Set.of("127.0.0.1:" + port, "localhost:" + port).contains(host);
  }

  /** In the same time, wherever they differ. */
  private static boolean same(String secret, @Nullable String offered) {
    return offered != null
        && MessageDigest.isEqual(
            secret.getBytes(StandardCharsets.UTF_8), offered.getBytes(StandardCharsets.UTF_8));
  }
}
