package p02.meter.budget;

/** Thrown into student code in the place of a call that is not allowed. */
public final class RefusedCall extends Error {
  private static final long serialVersionUID = 1L;

  RefusedCall(String message) {
    super(message);
  }
}
