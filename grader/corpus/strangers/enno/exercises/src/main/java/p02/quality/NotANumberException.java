package p02.quality;

/** NaN where a number belongs. */
public final class NotANumberException extends ContractViolation {
  private static final long serialVersionUID = 1L;

  public NotANumberException(String argument) {
    super(argument, "argument '" + argument + "' is NaN");
  }

  @Override
  public String category() {
    return "nan";
  }
}
