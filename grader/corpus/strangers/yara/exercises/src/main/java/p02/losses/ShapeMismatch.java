package p02.losses;

/** Shapes that differ. */
public final class ShapeMismatch extends LossException {
  private static final long serialVersionUID = 1L;

  public ShapeMismatch(String message) {
    super(message);
  }
}
