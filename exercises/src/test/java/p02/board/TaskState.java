package p02.board;

/** Where a task stands, with the sign that the board shows for it. */
enum TaskState {
  /** Every public test is green. */
  DONE("+"),
  /** A public test is red. */
  WRONG("x"),
  /** Not started, or waiting for another task. */
  TO_DO("."),
  /** Left out of this run. */
  NOT_RUN("-");

  private final String sign;

  TaskState(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }
}
