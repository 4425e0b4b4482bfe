package p02.engine.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import p02.engine.model.Submission;

/**
 * Prepares submissions on a thread of its own, so that the next one is compiled while a worker runs
 * this one.
 */
final class Ahead implements AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "preparer");
            thread.setDaemon(true);
            return thread;
          });

  private final Preparers preparers;

  /** Only the thread above touches it. */
  private Optional<Preparer> preparer = Optional.empty();

  /** Makes a preparer; asked only where there is something to prepare. */
  interface Preparers {
    Preparer open() throws IOException;
  }

  /** One submission's code broke the preparer; the next one may be sound. */
  static final class BrokeDown extends Exception {
    private static final long serialVersionUID = 1L;

    BrokeDown(RuntimeException cause) {
      super(Causes.oneLine(cause), cause);
    }
  }

  Ahead(Preparers preparers) {
    this.preparers = preparers;
  }

  /**
   * Begins, or waits until what was asked for before is done. The future fails with {@link
   * BrokeDown} because of this submission, with anything else if none can be prepared here.
   */
  Future<Prepared> prepare(Submission submission) {
    return thread.submit(() -> prepared(submission));
  }

  private Prepared prepared(Submission submission) throws IOException, BrokeDown {
    Preparer ready = preparer();
    try {
      return ready.prepare(submission);
    } catch (RuntimeException e) {
      throw new BrokeDown(e);
    }
  }

  private Preparer preparer() throws IOException {
    if (preparer.isEmpty()) {
      preparer = Optional.of(preparers.open());
    }
    return preparer.get();
  }

  @Override
  public void close() {
    thread.execute(() -> preparer.ifPresent(Preparer::close));
    thread.shutdown();
  }
}
