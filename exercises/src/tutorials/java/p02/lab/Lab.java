package p02.lab;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import p02.kit.TodoException;
import p02.kit.nn.Ending;
import p02.kit.nn.LabeledData;
import p02.kit.nn.Trainer;
import p02.kit.nn.TrainingListener;
import p02.kit.nn.TrainingOptions;
import p02.kit.nn.TrainingResult;
import p02.lab.data.FashionMnist;
import p02.lab.data.Scaling;
import p02.lab.error.UserMistake;
import p02.lab.page.Page;
import p02.lab.runs.Run;
import p02.lab.runs.RunLog;

/** What a tutorial program works with: its page, its options, its data, and the record of runs. */
public final class Lab {
  /** Where random numbers start unless something else is typed. */
  public static final long USUAL_SEED = 42;

  private final String number;
  private final Options options;
  private final RunLog log;
  private final PrintWriter out;
  private final Stop stop;
  private final Page page;
  private final NativeMemory memory = new NativeMemory();

  /** How many epochs were done of the training that a stop ended, if one did. */
  private Optional<Integer> cutShort = Optional.empty();

  private int mistakes;

  /**
   * A lab for one run.
   *
   * @param tutorial whose run it is
   * @param options what was typed
   * @param runs the file that runs are noted in
   * @param out where results are shown, beside the page
   * @param stop ends the run early
   */
  public Lab(Tutorial tutorial, Options options, Path runs, PrintWriter out, Stop stop) {
    this.number = tutorial.number();
    this.options = options;
    this.log = new RunLog(runs);
    this.out = out;
    this.stop = stop;
    this.page = new Page(tutorial.number() + " " + tutorial.title(), out);
    page.result("%s", options.command(tutorial, USUAL_SEED));
  }

  /** The page, which grows from above. */
  public Page page() {
    return page;
  }

  /** How long to train: what was typed, or what is usual here. */
  public int epochs(int usual) {
    return options.epochs().orElse(usual);
  }

  /** Whether {@code --epochs} was typed. */
  public boolean hasEpochs() {
    return options.epochs().isPresent();
  }

  /** Where random numbers start: what was typed, or {@link #USUAL_SEED}. */
  public long seed() {
    return options.seed().orElse(USUAL_SEED);
  }

  /** Whether {@code --activation} was typed. */
  public boolean hasActivation() {
    return options.activation().isPresent();
  }

  /** Whether {@code --optimizer} was typed. */
  public boolean hasOptimizer() {
    return options.optimizer().isPresent();
  }

  /**
   * The activation that was typed, or the usual one.
   *
   * @param choices by name; letters' case makes no difference
   * @throws UserMistake naming the choices, if there is none of that name
   */
  public <T> Map.Entry<String, T> activation(Map<String, T> choices, String usual) {
    return Choice.of(Setting.ACTIVATION, options.activation().orElse(usual), choices);
  }

  /** The optimizer that was typed, or the usual one; as {@link #activation}. */
  public <T> Map.Entry<String, T> optimizer(Map<String, T> choices, String usual) {
    return Choice.of(Setting.OPTIMIZER, options.optimizer().orElse(usual), choices);
  }

  /**
   * Fashion-MNIST from where {@code --data} says.
   *
   * @param seed decides which training images are set aside for validation
   */
  public FashionMnist data(Scaling scaling, long seed) {
    return stop.interrupting(() -> FashionMnist.load(options.data(), scaling, seed));
  }

  /** Whether the data are a small part only, for which fewer epochs are usual. */
  public boolean smallData() {
    return options.data().isPart();
  }

  /** What runs call the data. */
  public String dataName() {
    return options.data().name();
  }

  /**
   * A part of the tutorial under its heading. An open task or a mistake in the student's code ends
   * this part with a note on the page; the next part begins all the same.
   */
  public void section(String heading, Runnable body) {
    page.heading(heading);
    attempt(
        () -> {
          body.run();
          return true;
        });
  }

  /**
   * Something that needs the student's own code.
   *
   * @return its result; empty if a task is open or the code fails, which the page then says
   */
  public <T> Optional<T> attempt(Supplier<T> work) {
    try {
      return Optional.of(work.get());
    } catch (UserMistake | StoppedException end) {
      throw end;
    } catch (RuntimeException
        | LinkageError
        | AssertionError
        | StackOverflowError
        | OutOfMemoryError failure) {
      note(failure);
      return Optional.empty();
    }
  }

  private void note(Throwable failure) {
    Throwable origin = Blame.origin(failure);
    if (origin instanceof TodoException open) {
      page.todo(open);
    } else {
      mistakes++;
      page.mistake(Blame.sentence(origin, number));
    }
  }

  /**
   * A bar for something long; close it at the end.
   *
   * @param what stands before the bar, in a few words
   * @param steps how many there will be
   */
  public Progress progress(String what, long steps) {
    if (stop.requested()) {
      throw new StoppedException();
    }
    return new Progress(what, steps, stop, memory);
  }

  /**
   * Trains a network behind a bar. When the run is stopped, the training ends after its batch and
   * keeps what it has; none begins after that.
   *
   * @param what stands before the bar, in a few words
   * @param listener is told of each batch and epoch, too
   */
  public TrainingResult train(
      String what,
      Trainer trainer,
      LabeledData training,
      Optional<LabeledData> validation,
      TrainingOptions options,
      TrainingListener listener) {
    long batches = (training.size() + options.batchSize() - 1) / options.batchSize();
    Runnable end = trainer::stop;
    try (Progress bar = progress(what, batches * options.epochs())) {
      stop.listen(end);
      TrainingResult result =
          trainer.train(training, validation, options, new TrainingBar(bar, listener));
      if (result.ending() == Ending.STOPPED) {
        cutShort = Optional.of(result.history().size());
      }
      return result;
    } finally {
      stop.forget(end);
    }
  }

  /** The same without a listener. */
  public TrainingResult train(
      String what,
      Trainer trainer,
      LabeledData training,
      Optional<LabeledData> validation,
      TrainingOptions options) {
    return train(what, trainer, training, validation, options, TrainingListener.none());
  }

  /** Whether the run was stopped: what is trained is kept, and nothing long begins any more. */
  public boolean stopped() {
    return stop.requested();
  }

  /** Notes a training in runs.csv. */
  public void record(Run run) {
    try {
      log.add(number, run);
    } catch (UserMistake locked) {
      // The page is worth more than the note.
      out.println("p02: " + locked.getMessage());
    }
  }

  /** How many parts ended with a mistake in the code that they ran. */
  public int mistakes() {
    return mistakes;
  }

  /**
   * Runs a tutorial to its end, or to where it was stopped or failed: the page then says so, and
   * holds what came before.
   */
  void run(Tutorial tutorial) {
    try {
      attempt(
          () -> {
            tutorial.run(this);
            return true;
          });
      if (stop.requested()) {
        page.stopped(kept());
      }
    } catch (StoppedException end) {
      page.stopped(kept() + " What comes after this was not run.");
    }
  }

  private String kept() {
    return cutShort
        .map(
            epochs ->
                epochs == 0
                    ? "The last training had not finished an epoch, so that nothing of it was kept."
                    : ("The last training ended after %d of its epochs; what they brought is noted"
                            + " in `exercises/answers/runs.csv`.")
                        .formatted(epochs))
        .orElse("No training was cut short by it.");
  }
}
