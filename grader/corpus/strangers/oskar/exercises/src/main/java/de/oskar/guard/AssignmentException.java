package de.oskar.guard;

import java.util.Locale;
import java.util.Objects;

/**
 * The root of everything that can be wrong with an argument of this assignment.
 *
 * <p>It extends {@link IllegalArgumentException}, which is what the given Javadoc promises.
 */
public abstract class AssignmentException extends IllegalArgumentException {
  private static final long serialVersionUID = 20260101L;

  private final String argument;

  /**
   * Creates the exception.
   *
   * @param argument name of the argument at fault
   * @param format a format
   * @param values its values
   */
  protected AssignmentException(String argument, String format, Object... values) {
    super(String.format(Locale.ROOT, format, values));
    this.argument = Objects.requireNonNull(argument, () -> "argument name missing in " + format);
  }

  /** Name of the argument at fault. */
  public final String argument() {
    return argument;
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + '{' + argument + ": " + getLocalizedMessage() + '}';
  }
}
