package p02.quality;

/** A number is outside of what is allowed. */
public final class OutOfRangeException extends ContractViolation {
  private static final long serialVersionUID = 1L;

  private final Number actual;

  public OutOfRangeException(String argument, Number actual, String range) {
    super(
        argument,
        String.format("argument '%s' must be %s, but it is %s", argument, range, actual));
    this.actual = actual;
  }

  public Number actual() {
    return actual;
  }

  @Override
  public String category() {
    return "range";
  }
}
