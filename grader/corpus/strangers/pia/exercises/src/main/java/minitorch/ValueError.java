package minitorch;

public class ValueError extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  public ValueError(String message, Object... args) {
    super(String.format(message, args));
  }
}
