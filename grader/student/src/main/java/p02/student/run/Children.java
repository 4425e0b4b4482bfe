package p02.student.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import p02.student.child.Event;
import p02.student.child.Job;

/** A child that is always there: whoever dies is replaced, and only the test at hand pays. */
public final class Children implements AutoCloseable {
  private static final String DIED =
      "The Java machine that ran your code died here. Does the code fill all memory, or reach into"
          + " an array's memory directly?";
  private static final String OVERRAN =
      "This takes far more time than it should. Is there a loop that never ends, or an array far too"
          + " large?";

  private static final String CANNOT_START =
      "the Java machine that runs your code does not start. Is there enough memory left (1 GB)?";

  /** So many deaths in a row without any result are the machine's fault, not the code's. */
  private static final int MOST_DEATHS = 3;

  private final ChildCommand command;
  private final List<Job.Asked> warming;
  private @Nullable ChildProcess child;
  private String lastWords = "";
  private boolean warm;

  /**
   * Nobody yet; {@link #prepare} or the first job starts one.
   *
   * @param warming tests that a new child runs on the skeletons, so that it is warm afterwards
   */
  public Children(ChildCommand command, List<Job.Asked> warming) {
    this.command = command;
    this.warming = List.copyOf(warming);
  }

  /** Starts a child unless one lives; does not wait for it. */
  public void prepare() throws IOException {
    if (child == null || !child.isAlive()) {
      close();
      ChildProcess fresh = ChildProcess.start(command);
      child = fresh;
      fresh.send(new Job("", Map.of(), warming));
      warm = false;
    }
  }

  /** Waits until the child has warmed up. */
  public void await() throws IOException {
    prepare();
    while (!warm) {
      Event event = living().next().orElseThrow(this::cannotStart);
      warm = event instanceof Event.Done;
    }
  }

  /**
   * Runs a job.
   *
   * @param told each result as it comes
   * @throws IOException if no child can be started
   */
  public void run(Job job, Consumer<Event.Finished> told) throws IOException {
    List<Job.Asked> left = new ArrayList<>(job.tests());
    int deaths = 0;
    while (!left.isEmpty()) {
      int before = left.size();
      await();
      Optional<Event.Finished> death =
          attempt(new Job(job.studentId(), job.classes(), left), left, told);
      death.ifPresent(told);
      deaths = left.size() < before ? 0 : deaths + 1;
      if (deaths == MOST_DEATHS) {
        throw cannotStart();
      }
    }
  }

  /** Takes from {@code left} what is done; how the test at hand ended if the child died. */
  private Optional<Event.Finished> attempt(
      Job job, List<Job.Asked> left, Consumer<Event.Finished> told) {
    String started = "";
    try {
      living().send(job);
      while (true) {
        Event event = living().next().orElse(null);
        if (event instanceof Event.Done && left.isEmpty()) {
          return Optional.empty();
        } else if (event instanceof Event.Done) {
          // Whatever ended the thread that ran them: nobody knows how these tests end.
          return ended(started, Event.Ending.LOST, DIED, left);
        } else if (event instanceof Event.Started next) {
          started = next.task();
        } else if (event instanceof Event.Finished finished) {
          left.removeIf(test -> test.task().equals(finished.task()));
          started = "";
          told.accept(finished);
        } else if (event == null || event instanceof Event.Overran) {
          return event == null
              ? ended(started, Event.Ending.LOST, DIED, left)
              : ended(started, Event.Ending.WRONG, OVERRAN, left);
        }
      }
    } catch (IOException e) {
      // It died before it took the job; the next attempt starts another.
      return ended(started, Event.Ending.LOST, DIED, left);
    }
  }

  private Optional<Event.Finished> ended(
      String task, Event.Ending ending, String why, List<Job.Asked> left) {
    close();
    left.removeIf(test -> test.task().equals(task));
    return task.isEmpty()
        ? Optional.empty()
        : Optional.of(new Event.Finished(task, ending, why, "", "", 0, 0));
  }

  private ChildProcess living() throws IOException {
    if (child == null) {
      throw cannotStart();
    }
    return child;
  }

  /** With what the last child said, since Java's own words tell the cause. */
  private IOException cannotStart() {
    String words = child == null ? lastWords : child.words();
    return new IOException(CANNOT_START + (words.isBlank() ? "" : "\n  Java says: " + words));
  }

  /** The process that lives now; nothing if none does. */
  public Optional<Long> pid() {
    return Optional.ofNullable(child).map(ChildProcess::pid);
  }

  @Override
  public void close() {
    if (child != null) {
      lastWords = child.words();
      child.close();
      child = null;
    }
  }
}
