package p02.quality;

/** Something is null that must not be. */
public final class MissingArgumentException extends ContractViolation {
  private static final long serialVersionUID = 1L;

  public MissingArgumentException(String argument) {
    super(argument, String.format("argument '%s' must not be null", argument));
  }

  @Override
  public String category() {
    return "missing";
  }
}
