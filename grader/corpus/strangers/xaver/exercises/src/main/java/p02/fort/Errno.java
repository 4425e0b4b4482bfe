package p02.fort;

/** errno.h, as far as I need it. */
public final class Errno {
  public static final int EOK = 0;
  public static final int ENOMEM = 12;
  public static final int EINVAL = 22;
  public static final int EDOM = 33;
  public static final int ERANGE = 34;
  public static final int EOVERFLOW = 75;

  /** The last error, as in C. */
  public static int errno = EOK;

  private static final String[] LIST = new String[128];

  static {
    LIST[EOK] = "Success";
    LIST[ENOMEM] = "Cannot allocate memory";
    LIST[EINVAL] = "Invalid argument";
    LIST[EDOM] = "Numerical argument out of domain";
    LIST[ERANGE] = "Numerical result out of range";
    LIST[EOVERFLOW] = "Value too large for defined data type";
  }

  private Errno() {}

  public static String strerror(int e) {
    if (e < 0 || e >= LIST.length || LIST[e] == null) {
      return "Unknown error " + e;
    }
    return LIST[e];
  }

  public static void perror(String where) {
    System.err.printf("%s: %s (errno=%d)%n", where, strerror(errno), errno);
    System.err.flush();
  }

  /** Java wants exceptions, I want return codes: this is the border between the two. */
  public static void raise(int rc, String where) {
    errno = rc;
    switch (rc) {
      case EOK:
        return;
      case EOVERFLOW:
      case ERANGE:
        perror(where);
        throw new ArithmeticException(where + ": " + strerror(rc));
      case ENOMEM:
        perror(where);
        throw new IllegalStateException(where + ": " + strerror(rc));
      default:
        System.err.println("panic");
        // fall through
      case EINVAL:
      case EDOM:
        perror(where);
        throw new IllegalArgumentException(where + ": " + strerror(rc));
    }
  }
}
