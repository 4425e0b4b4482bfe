package minitorch;

/** RuntimeError: The size of tensor a must match the size of tensor b ... */
public class ShapeError extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  public ShapeError(String message, Object... args) {
    super(String.format(message, args));
  }
}
