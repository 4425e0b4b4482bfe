package p02.hidden.observe;

/** Ends a script whose first sights already differ from what they are compared with. */
public final class Mismatch extends Error {
  private static final long serialVersionUID = 1;

  Mismatch() {
    super("not the same", null, false, false);
  }
}
