package p02.engine.batch;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import p02.engine.failure.Causes;
import p02.engine.marking.Prepared;
import p02.engine.marking.Preparing;
import p02.engine.marking.Stages;
import p02.engine.marking.TooMuchToReadException;
import p02.engine.model.Submission;

/**
 * Prepares submissions on a thread of its own, so that the next one is compiled while a worker runs
 * this one.
 */
final class PreparingThread implements AutoCloseable {
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "preparer");
            thread.setDaemon(true);
            return thread;
          });

  private final Stages stages;

  /** Only the thread above touches it. */
  private Optional<Preparing> preparing = Optional.empty();

  /** One submission's code broke the preparer; the next one may be sound. */
  static final class BrokeDown extends Exception {
    private static final long serialVersionUID = 1L;

    BrokeDown(String reason, Throwable cause) {
      super(reason, cause);
    }
  }

  /** A thread that asks for a compiler only when there is something to prepare. */
  PreparingThread(Stages stages) {
    this.stages = stages;
  }

  /**
   * Begins, or waits until what was asked for before is done. The future fails with {@link
   * BrokeDown} because of this submission, with anything else if none can be prepared here.
   */
  Future<Prepared> prepare(Submission submission) {
    return thread.submit(() -> prepared(submission));
  }

  private Prepared prepared(Submission submission) throws IOException, BrokeDown {
    Preparing ready = ready();
    try {
      return ready.prepare(submission);
    } catch (TooMuchToReadException e) {
      throw new BrokeDown(e.getMessage(), e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Too large for this heap is this submission's alone: what it held is free again now.
      throw new BrokeDown("the grader broke down: " + Causes.oneLine(e), e);
    }
  }

  private Preparing ready() throws IOException {
    if (preparing.isEmpty()) {
      preparing = Optional.of(stages.preparing());
    }
    return preparing.get();
  }

  @Override
  public void close() {
    thread.execute(() -> preparing.ifPresent(Preparing::close));
    thread.shutdown();
  }
}
