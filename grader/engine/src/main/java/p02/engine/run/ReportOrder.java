package p02.engine.run;

import java.util.List;
import p02.worker.Selection;
import p02.worker.WorkerEvent;

/**
 * The order in which a worker must report on a job: each test begins and ends in turn, and the job
 * is done when the last one has ended. A worker that reports otherwise is not believed.
 */
final class ReportOrder {
  private final List<Selection> tests;
  private int ended;
  private boolean running;

  ReportOrder(List<Selection> tests) {
    this.tests = tests;
  }

  /** Whether this may come next; if it may, it has. */
  boolean allows(WorkerEvent event) {
    boolean allowed = isNext(event);
    if (allowed && event instanceof WorkerEvent.Started) {
      running = true;
    } else if (allowed && event instanceof WorkerEvent.Finished) {
      running = false;
      ended++;
    }
    return allowed;
  }

  private boolean isNext(WorkerEvent event) {
    if (event instanceof WorkerEvent.Started started) {
      return !running && isAt(started.test());
    } else if (event instanceof WorkerEvent.Finished finished) {
      return running && isAt(finished.test());
    } else if (event instanceof WorkerEvent.Overran overran) {
      return running && isAt(overran.test());
    }
    // A dirty worker may end early, by an error of its own.
    return event instanceof WorkerEvent.Done done && (ended == tests.size() || done.dirty());
  }

  private boolean isAt(Selection test) {
    return ended < tests.size() && tests.get(ended).equals(test);
  }
}
