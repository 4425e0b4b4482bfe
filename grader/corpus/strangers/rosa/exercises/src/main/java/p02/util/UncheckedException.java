package p02.util;

/** Wraps a checked exception so that it can cross functional interfaces. */
public class UncheckedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UncheckedException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * Runs the given supplier; runtime exceptions pass through untouched, checked ones are wrapped
   * with their cause preserved.
   */
  public static <T> T call(String what, ThrowingSupplier<? extends T> supplier) {
    try {
      return supplier.get();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new UncheckedException(what + " failed: " + e.getMessage(), e);
    }
  }
}
