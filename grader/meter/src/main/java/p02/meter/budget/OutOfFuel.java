package p02.meter.budget;

/** Thrown into student code that has worked longer than any right solution needs. */
public final class OutOfFuel extends Error {
  private static final long serialVersionUID = 1L;

  OutOfFuel() {
    super("more work than any right solution needs");
  }
}
