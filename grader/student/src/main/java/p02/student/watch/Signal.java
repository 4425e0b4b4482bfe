package p02.student.watch;

/** What a watch waits for. */
sealed interface Signal {

  /** Something may have been saved. */
  record Saved() implements Signal {}

  /** A key was pressed, or a line typed that begins with it. */
  record Key(char key) implements Signal {}
}
