package p02.losses;

/** What goes wrong with losses. */
public abstract sealed class LossException extends IllegalArgumentException permits ShapeMismatch {
  private static final long serialVersionUID = 1L;

  protected LossException(String message) {
    super(message);
  }
}
