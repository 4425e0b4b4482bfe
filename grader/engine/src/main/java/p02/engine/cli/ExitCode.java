package p02.engine.cli;

/** What the command's end tells a script. */
public final class ExitCode {
  /** Everything was judged, whatever the marks. */
  public static final int JUDGED = 0;

  /** The grader itself failed. */
  public static final int GRADER_FAILED = 1;

  /** The command cannot be carried out as typed. */
  public static final int USAGE = 2;

  /** Something could not be judged; the last lines name it. */
  public static final int NOT_JUDGED = 3;

  private ExitCode() {}
}
