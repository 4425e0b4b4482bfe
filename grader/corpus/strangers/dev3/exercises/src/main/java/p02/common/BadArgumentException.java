package p02.common;

import java.io.Serializable;

/** An argument that cannot be used; knows its name and its value. */
public class BadArgumentException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String argument;
  private final transient Object value;

  public BadArgumentException(String argument, Object value, String expected) {
    super("argument '" + argument + "' = " + value + ", expected " + expected);
    this.argument = argument;
    this.value = value instanceof Serializable ? value : String.valueOf(value);
  }

  public BadArgumentException(String argument, Object value, String expected, Throwable cause) {
    this(argument, value, expected);
    initCause(cause);
  }

  public final String getArgument() {
    return argument;
  }

  public final Object getValue() {
    return value;
  }
}
