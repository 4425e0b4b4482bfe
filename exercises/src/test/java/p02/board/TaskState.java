package p02.board;

/** Where a task stands, with the sign that the board shows for it. */
enum TaskState {
  /** Every public test is green. */
  DONE("+", "done"),
  /** A public test is red. */
  WRONG("x", "wrong"),
  /** Not started, or waiting for another task. */
  TO_DO(".", "to do"),
  /** Left out of this run. */
  NOT_RUN("-", "not run");

  private final String sign;
  private final String told;

  TaskState(String sign, String told) {
    this.sign = sign;
    this.told = told;
  }

  String told() {
    return told;
  }

  String sign() {
    return sign;
  }
}
