package p02.engine.marking;

import p02.engine.model.Submission;

/** Compiles, screens and meters submissions, one after the other. For one thread. */
public interface Preparing extends AutoCloseable {
  /** Makes a submission ready to run, as far as it may. */
  Prepared prepare(Submission submission);

  @Override
  void close();
}
