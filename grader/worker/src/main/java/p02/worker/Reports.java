package p02.worker;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Sends events to the engine, a few at a time: a write to a pipe wakes the other side, and that
 * costs as much as a small test. What a test is at work on is known to the engine soon all the
 * same, so that it can tell which one is stuck.
 */
final class Reports {
  /** Far below any limit on time that the engine keeps. */
  private static final long MOST_MILLIS = 20;

  private final DataOutputStream out;
  private final Frames frames;

  /** Guarded by this. */
  private boolean waiting;

  private Reports(DataOutputStream out, Frames frames) {
    this.out = out;
    this.frames = frames;
  }

  /** Reports that go to this stream, in frames that nobody else can write. */
  static Reports to(DataOutputStream out, Frames frames) {
    Reports reports = new Reports(out, frames);
    Thread sender = new Thread(reports::sendOnAndOn, "reports");
    sender.setDaemon(true);
    sender.start();
    return reports;
  }

  /** Sends one, now or soon; the end of a job or of the worker goes at once, with all before it. */
  synchronized void send(WorkerEvent event) {
    try {
      frames.write(out, event);
      waiting = event instanceof WorkerEvent.Started || event instanceof WorkerEvent.Finished;
      if (!waiting) {
        out.flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the engine is gone", e);
    }
  }

  private void sendOnAndOn() {
    try {
      while (true) {
        Thread.sleep(MOST_MILLIS);
        sendWaiting();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // The engine is gone; the next report ends this worker.
      return;
    }
  }

  private synchronized void sendWaiting() throws IOException {
    if (waiting) {
      waiting = false;
      out.flush();
    }
  }
}
