package p02.engine.batch;

/** Who watches a class being marked. */
public interface ProgressListener extends AutoCloseable {
  /** One more submission is done. */
  void step();

  @Override
  void close();

  /** Begins to watch. */
  interface Factory {
    /** Nobody watches. */
    Factory NONE =
        submissions ->
            new ProgressListener() {
              @Override
              public void step() {
                // Nobody looks.
              }

              @Override
              public void close() {
                // Nothing was opened.
              }
            };

    /** Watches this many submissions. */
    ProgressListener over(int submissions);
  }
}
