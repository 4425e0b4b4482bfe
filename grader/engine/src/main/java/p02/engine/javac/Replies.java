package p02.engine.javac;

import java.io.DataOutputStream;
import java.io.IOException;

/** The child's way to the engine, one reply after the other. */
final class Replies {
  private static final int OVERRUN = 71;

  private final DataOutputStream out;

  Replies(DataOutputStream out) {
    this.out = out;
  }

  /** Sends one. An engine that does not listen any more is gone, and the child with it. */
  synchronized void send(Reply reply) {
    try {
      CompilerWire.write(out, reply);
    } catch (IOException e) {
      Runtime.getRuntime().halt(1);
    }
  }

  /**
   * Ends the child because of a job: javac cannot be stopped in any other way.
   *
   * @param nanos processor time of the job's own threads
   */
  void overrun(int thread, long nanos) {
    send(new Reply.Overrun(thread, nanos));
    Runtime.getRuntime().halt(OVERRUN);
  }
}
