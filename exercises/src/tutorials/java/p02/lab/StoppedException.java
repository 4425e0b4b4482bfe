package p02.lab;

/** Ends a program that was stopped, where it would begin something long. */
final class StoppedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoppedException() {
    super("the run was stopped");
  }
}
