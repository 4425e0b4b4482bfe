package p02.engine.cli;

/** How the help of every command says whom one may name. */
public final class WhoHelp {
  /** What stands behind STUDENT. */
  public static final String TEXT =
      "a submission, student id, e-mail address or name, or a part of its id or name that no other has; submission:NAME and student:ID where that could be several";

  private WhoHelp() {}
}
