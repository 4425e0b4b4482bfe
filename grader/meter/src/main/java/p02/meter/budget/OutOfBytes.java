package p02.meter.budget;

/** Thrown into student code before it allocates more than any right solution needs. */
public final class OutOfBytes extends OutOfMemoryError {
  private static final long serialVersionUID = 1L;

  OutOfBytes() {
    super("more memory than any right solution needs");
  }
}
