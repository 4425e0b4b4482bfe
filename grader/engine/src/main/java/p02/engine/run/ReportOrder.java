package p02.engine.run;

import java.util.List;
import p02.worker.Event;
import p02.worker.Selection;

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
  boolean allows(Event event) {
    boolean allowed = isNext(event);
    if (allowed && event instanceof Event.Started) {
      running = true;
    } else if (allowed && event instanceof Event.Finished) {
      running = false;
      ended++;
    }
    return allowed;
  }

  private boolean isNext(Event event) {
    if (event instanceof Event.Started started) {
      return !running && isAt(started.test());
    } else if (event instanceof Event.Finished finished) {
      return running && isAt(finished.test());
    } else if (event instanceof Event.Overran overran) {
      return running && isAt(overran.test());
    }
    // A dirty worker may end early, by an error of its own.
    return event instanceof Event.Done done && (ended == tests.size() || done.dirty());
  }

  private boolean isAt(Selection test) {
    return ended < tests.size() && tests.get(ended).equals(test);
  }
}
