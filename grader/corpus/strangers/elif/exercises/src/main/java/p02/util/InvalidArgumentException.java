package p02.util;

import java.util.Objects;

/** Thrown if an argument is not what a method can work with; says which one and why. */
public class InvalidArgumentException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String argument;

  /**
   * An exception about one argument.
   *
   * @param argument the name of the argument, not null
   * @param problem what is wrong with it, not null
   */
  public InvalidArgumentException(String argument, String problem) {
    super(String.format("Invalid argument '%s': %s", argument, problem));
    this.argument = Objects.requireNonNull(argument, "argument");
  }

  /**
   * The name of the argument.
   *
   * @return never null
   */
  public String argument() {
    return argument;
  }
}
