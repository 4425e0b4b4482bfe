package p02.hidden.observe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import p02.meter.budget.SeparateBudget;

/**
 * Records what the cases of a hidden test's script give. Every case runs alone: what it throws is
 * its own result, and the cases after it run all the same. Cases after {@link #edge} wait until all
 * others have run.
 */
public final class CaseRecorder {
  private final List<Observation> observations = new ArrayList<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Set<Case> rules = new LinkedHashSet<>();
  private final boolean explaining;
  private final Continuation goesOn;
  private Case current = Case.NONE;

  /** Records every case, to the end. */
  public CaseRecorder() {
    this(false);
  }

  /** Collects; {@code explaining} also what is beside the point, see {@link #aside}. */
  public CaseRecorder(boolean explaining) {
    this.explaining = explaining;
    this.goesOn = (place, observation) -> true;
  }

  /**
   * Collects as long as {@code goesOn} holds of a sight and its place, and ends the script then.
   */
  public CaseRecorder(Continuation goesOn) {
    this.explaining = false;
    this.goesOn = goesOn;
  }

  /** An edge that waits. */
  private record Edge(CharSequence what, ThrowingSupplier<Content> answer, Case of) {}

  /** Whether a script goes on after a sight. */
  public interface Continuation {
    boolean on(int place, Observation observation);
  }

  /**
   * What a case computes.
   *
   * @param <T> its result
   */
  @FunctionalInterface
  public interface ThrowingSupplier<T> {
    /** Computes. Whatever student code throws may leave. */
    T get() throws Throwable;
  }

  /** What a case does where only an exception is asked for. */
  @FunctionalInterface
  public interface ThrowingRunnable {
    /** Calls. Whatever student code throws may leave. */
    void run() throws Throwable;
  }

  /** Names what the cases that follow test: an id of {@code RULES.tsv}. */
  public void rule(String id) {
    rule(id, "");
  }

  /** Names what the cases that follow test, and what a student may look at if one fails. */
  public void rule(String id, String hint) {
    begin(new Case(id, "", hint));
  }

  /**
   * Declares that the cases that follow are edges, which a right answer may honestly forget.
   *
   * @param id an id of {@code RULES.tsv}
   * @param called what reports call it, as {@code no examples}
   */
  public void edge(String id, String called) {
    edge(id, called, "");
  }

  /** Declares edges, as {@link #edge(String, String)}, and what to look at if one fails. */
  public void edge(String id, String called, String hint) {
    begin(new Case(id, called, hint));
  }

  private void begin(Case next) {
    current = next;
    rules.add(next);
  }

  /** An intermediate result that is not asked for here, for an explanation. */
  public void aside(String what, ThrowingSupplier<double[]> numbers) {
    if (explaining) {
      Case before = current;
      current = Case.NONE;
      try {
        run(what + " on the way", () -> Content.Numbers.of(numbers.get()));
      } catch (Throwable thrown) {
        // An open or broken earlier task has a report under its own number.
        add(what + " on the way", new Content.Nothing(), current, "");
      }
      current = before;
    }
  }

  /** A number. */
  public void number(CharSequence what, ThrowingSupplier<Double> number) {
    run(what, () -> Content.Numbers.of(number.get()));
  }

  /** A count. */
  public void count(CharSequence what, ThrowingSupplier<? extends Number> number) {
    run(what, () -> new Content.Count(number.get().longValue()));
  }

  /** One of a few possible values. */
  public void choice(CharSequence what, ThrowingSupplier<? extends @Nullable Enum<?>> choice) {
    run(
        what,
        () -> {
          Enum<?> chosen = choice.get();
          return chosen == null ? new Content.Nothing() : new Content.Choice(chosen.name());
        });
  }

  /** An array of numbers. */
  public void numbers(CharSequence what, ThrowingSupplier<double @Nullable []> numbers) {
    run(
        what,
        () -> {
          double[] got = numbers.get();
          return got == null ? new Content.Nothing() : Content.Numbers.of(got);
        });
  }

  /**
   * Numbers of any shape.
   *
   * @param scale largest magnitude among the inputs, for the tolerance of FLOAT results
   */
  public void numbers(CharSequence what, ThrowingSupplier<Content> content, double scale) {
    run(
        what,
        () -> {
          Content got = content.get();
          return got instanceof Content.Numbers numbers ? numbers.withScale(scale) : got;
        });
  }

  /** An argument must still hold what it held before the calls above. */
  public void unchanged(String argument, double[] now, double[] before) {
    unchanged(argument, () -> Arrays.equals(now, before));
  }

  /** An argument must still hold what it held before the calls above. */
  public void unchanged(String argument, ThrowingSupplier<Boolean> intact) {
    Case before = current;
    begin(ArgumentChangedException.CASE);
    run("the argument " + argument, () -> new Content.Intact(argument, intact.get()));
    current = before;
  }

  /** Says that the adapter looks after each call whether the arguments are unchanged. */
  public void argumentsWatched() {
    rules.add(ArgumentChangedException.CASE);
  }

  /** A call must end in an exception of this type. */
  public void refusal(CharSequence what, Class<? extends Exception> type, ThrowingRunnable call) {
    String wanted = type.getSimpleName();
    run(
        what,
        () -> {
          try {
            call.run();
            return new Content.Refusal(wanted, "nothing");
          } catch (ArgumentChangedException changed) {
            throw changed;
          } catch (Exception thrown) {
            StudentExceptions.rethrowIfFatal(thrown);
            boolean asked = type.isInstance(thrown);
            return new Content.Refusal(wanted, asked ? wanted : "another exception");
          }
        });
  }

  /**
   * Runs the edges, which have waited. Each has a budget of its own and ends alone: one without end
   * is a missed edge like any other.
   */
  public void runEdges() {
    List<Edge> waiting = List.copyOf(edges);
    edges.clear();
    boolean ended = false;
    for (Edge edge : waiting) {
      ended |= !runEdge(edge, ended);
    }
  }

  /**
   * Runs one.
   *
   * @param before whether one before it was ended: the class whose initialiser that was in is lost
   * @return whether it came to an end by itself
   */
  private boolean runEdge(Edge edge, boolean before) {
    int place = observations.size();
    try {
      SeparateBudget.apart(() -> runNow(edge.what(), edge.answer(), edge.of()));
      return true;
    } catch (Throwable thrown) {
      if (!StudentExceptions.isSpent(thrown)
          && !(before && thrown instanceof NoClassDefFoundError)) {
        StudentExceptions.<RuntimeException>rethrow(thrown);
      }
      // Whatever it had given, if its code kept back that it was ended.
      observations.subList(place, observations.size()).clear();
      add(edge.what(), new Content.Endless(StudentExceptions.end(thrown)), edge.of(), "");
      return false;
    }
  }

  /** What the cases gave so far, in order; edges last. */
  public List<Observation> observations() {
    return List.copyOf(observations);
  }

  /** Every rule that was named, in order. */
  public Set<Case> rules() {
    return Collections.unmodifiableSet(rules);
  }

  private void run(CharSequence what, ThrowingSupplier<Content> answer) {
    Case of = current;
    if (of.isEdge()) {
      edges.add(new Edge(what, answer, of));
    } else {
      runNow(what, answer, of);
    }
  }

  private void runNow(CharSequence what, ThrowingSupplier<Content> answer, Case of) {
    Content content;
    String place = "";
    try {
      content = answer.get();
    } catch (ArgumentChangedException changed) {
      content = new Content.Intact(changed.getMessage(), false);
    } catch (Throwable thrown) {
      StudentExceptions.rethrowIfFatal(thrown);
      content = new Content.Thrown(StudentExceptions.name(thrown));
      place = StudentExceptions.place(thrown);
    }
    add(what, content, of, place);
  }

  private void add(CharSequence what, Content content, Case of, String place) {
    Observation observation = new Observation(what, content, of, place);
    observations.add(observation);
    if (!goesOn.on(observations.size() - 1, observation)) {
      throw new Mismatch();
    }
  }
}
