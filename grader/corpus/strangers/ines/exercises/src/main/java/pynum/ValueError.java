package pynum;

/** What Python would raise. */
public class ValueError extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  public ValueError(String message) {
    super("ValueError: " + message);
  }
}
