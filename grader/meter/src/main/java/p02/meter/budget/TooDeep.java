package p02.meter.budget;

/** Thrown into student code whose calls nest deeper than any right solution needs. */
public final class TooDeep extends StackOverflowError {
  private static final long serialVersionUID = 1L;

  TooDeep() {
    super("a method calls itself without end");
  }
}
