package p02.hidden.script;

/** A student's descent asks for gradients again and again, far beyond its number of steps. */
public final class DescentWithoutEnd extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Stops it. */
  public DescentWithoutEnd() {
    super("the gradient is asked for without end");
  }
}
