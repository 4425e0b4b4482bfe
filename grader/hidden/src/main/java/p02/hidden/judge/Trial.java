package p02.hidden.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import p02.hidden.observe.Content;
import p02.hidden.observe.Mismatch;
import p02.hidden.observe.Seen;
import p02.hidden.observe.Sight;
import p02.hidden.observe.StudentExceptions;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.Mixture;
import p02.hidden.script.Script;
import p02.hidden.script.Subject;
import p02.hidden.script.Trust;
import p02.kit.TodoException;

/**
 * One script against one subject: what the student's code showed beside what it should have shown.
 *
 * @param <I> the subject's interface
 * @param <M> the oracle's model of it
 */
public final class Trial<I, M extends I> {
  private final Supplier<Subject<I, M>> again;
  private final Consumer<Runnable> beside;
  private final Subject<I, M> subject;
  private final Script<I> script;
  private final List<Sight> own;
  private final List<Sight> right;
  private final Set<String> changing = new TreeSet<>();

  /** Tasks whose results together took more than there is; with others they would, too. */
  private final List<List<String>> spent = new ArrayList<>();

  private Trial(
      Supplier<Subject<I, M>> again,
      Consumer<Runnable> beside,
      Subject<I, M> subject,
      Script<I> script,
      List<Sight> own,
      List<Sight> right) {
    this.again = again;
    this.beside = beside;
    this.subject = subject;
    this.script = script;
    this.own = own;
    this.right = right;
  }

  /**
   * Runs the student's code, then the oracle. An open task, a spent budget or a missing method ends
   * the trial.
   *
   * @param subject the student's code
   * @param again the same, loaded anew, so that nothing of an earlier run is left in its static
   *     fields
   * @param beside runs what is asked of that, with a budget of its own
   */
  public static <I, M extends I> Trial<I, M> of(
      Subject<I, M> subject,
      Supplier<Subject<I, M>> again,
      Consumer<Runnable> beside,
      Script<I> script) {
    List<Sight> own = sights(script, subject.own(), new Seen());
    // Sticky: student code may have caught it.
    TodoException.last().ifPresent(StudentExceptions::rethrow);
    List<Sight> right = sights(script, subject.right(), new Seen());
    requireAnswers(own, right);
    return new Trial<>(again, beside, subject, script, own, right);
  }

  /** What a script says when the oracle answers. */
  public static <I, M extends I> Seen seenOfRight(Subject<I, M> subject, Script<I> script) {
    Seen seen = new Seen();
    sights(script, subject.right(), seen);
    return seen;
  }

  /** What is right must be there to be compared with, case by case. */
  private static void requireAnswers(List<Sight> own, List<Sight> right) {
    boolean answers = right.stream().noneMatch(each -> each.content() instanceof Content.Thrown);
    if (!answers || own.size() != right.size()) {
      throw new IllegalStateException("the oracle has no answer to a case");
    }
  }

  Subject<I, M> subject() {
    return subject;
  }

  /**
   * The oracle with the student's earlier results, which are asked for in classes loaded anew.
   * Where no task is earlier, nothing is loaded.
   *
   * @param earlier which of the mixtures are built on earlier tasks alone
   */
  List<Mixture<M>> mixtures(Predicate<Mixture<M>> earlier) {
    boolean any = subject.mixtures().apply(subject.own()).stream().anyMatch(earlier);
    return any ? mixtures(earlier, new Recorder()) : List.of();
  }

  /** The same, written down. */
  private List<Mixture<M>> mixtures(Predicate<Mixture<M>> earlier, Recorder recorder) {
    Subject<I, M> anew = again.get();
    return anew.mixtures().apply(recorder.before(anew.own(), anew.own())).stream()
        .filter(earlier)
        .toList();
  }

  /**
   * What a mixture shows in classes loaded anew once more, if its earlier results and the student's
   * own answers follow from what they are given.
   *
   * @param earlier which of the mixtures are built on earlier tasks alone
   * @param place which of those
   */
  Optional<List<Sight>> seenSound(Predicate<Mixture<M>> earlier, int place, Likeness likeness) {
    Recorder asked = new Recorder();
    return seenAlike(mixtures(earlier, asked).get(place), likeness::right, false)
        .filter(seen -> followsFromArguments(asked.calls(), earlier, place, likeness.tolerance()));
  }

  /** Earlier results, the student's own answers, and what the mixture expects in their place. */
  private boolean followsFromArguments(
      List<Recorder.Call> before, Predicate<Mixture<M>> earlier, int place, Tolerance tolerance) {
    try {
      Recorder asked = new Recorder();
      script.run(asked.before(subject.right(), subject.own()), new Seen());
      Probe probe = new Probe(again.get().own(), subject.right(), tolerance);
      Probe expected =
          new Probe(
              mixtures(earlier, new Recorder()).get(place).model().apply(new Trust()),
              subject.right(),
              tolerance);
      // One after the other, since each asks as much as a whole answer takes.
      return holds(() -> probe.repeats(before))
          && holds(() -> probe.varies(before))
          && holds(() -> probe.varies(asked.calls()))
          && holds(() -> expected.varies(asked.calls()));
    } catch (Throwable open) {
      // Asked otherwise, an earlier task is open or breaks: nothing to carry.
      return false;
    } finally {
      TodoException.forget();
    }
  }

  private boolean holds(BooleanSupplier condition) {
    AtomicBoolean holds = new AtomicBoolean();
    beside.accept(() -> holds.set(condition.getAsBoolean()));
    return holds.get();
  }

  /** What the student's code showed. */
  List<Sight> own() {
    return own;
  }

  /** What is right. */
  List<Sight> right() {
    return right;
  }

  /** What a model shows; a model's own exception is a case's result as a student's would be. */
  List<Sight> seenOf(M model) {
    return sights(script, model, new Seen());
  }

  /**
   * What a model shows, if it is what the student's code showed, throughout. Most models differ at
   * once, and their script ends there.
   *
   * @param edges whether the edges must be alike, too
   */
  Optional<List<Sight>> seenAlike(M model, Likeness likeness, boolean edges) {
    try {
      return Optional.of(sights(script, model, seenWhile(likeness::same, edges)));
    } catch (Mismatch early) {
      return Optional.empty();
    }
  }

  /**
   * What a mixture shows, if the student's results that it is built on can be carried and what it
   * shows is like what the student's code showed.
   *
   * @param edges whether the edges must be alike, too
   */
  Optional<List<Sight>> seenAlike(
      Mixture<M> mixture, BiPredicate<Content, Content> alike, boolean edges) {
    if (spent.stream().anyMatch(mixture.from()::containsAll)) {
      return Optional.empty();
    }
    Trust trust = new Trust();
    Seen seen = seenWhile(alike, edges);
    try {
      beside.accept(() -> run(mixture.model().apply(trust), trust, seen));
      return trust.holds() ? Optional.of(seen.sights()) : Optional.empty();
    } catch (Throwable open) {
      // It differs, or the student's earlier task is open, missing or without end: nothing to
      // carry.
      if (StudentExceptions.isSpent(open)) {
        spent.add(mixture.from());
      }
      return Optional.empty();
    } finally {
      changing.addAll(trust.changing());
      TodoException.forget();
    }
  }

  private void run(M model, Trust trust, Seen seen) {
    try {
      script.run(model, seen);
    } catch (Throwable thrown) {
      StudentExceptions.<RuntimeException>rethrow(thrown);
    }
    trust.rest();
    seen.runEdges();
  }

  /** Earlier tasks whose methods were seen to change an argument. */
  Set<String> changing() {
    return Set.copyOf(changing);
  }

  /** Collects as long as what is shown is like what the student's code showed in that place. */
  private Seen seenWhile(BiPredicate<Content, Content> alike, boolean edges) {
    return new Seen(
        (place, shown) ->
            (shown.isEdge() && !edges) || alike.test(own.get(place).content(), shown.content()));
  }

  /** What was shown, place by place. */
  public record Shown(List<Sight> own, List<Sight> right) {}

  /**
   * What the student's code and the oracle show, with intermediate results; without, if the
   * student's code for those is without end or may not run.
   */
  public Shown explained() {
    List<Sight> shown = new ArrayList<>();
    try {
      beside.accept(() -> shown.addAll(sights(script, subject.own(), new Seen(true))));
      return new Shown(shown, sights(script, subject.right(), new Seen(true)));
    } catch (Error ended) {
      if (!StudentExceptions.isMeters(ended) && !StudentExceptions.isSpent(ended)) {
        throw ended;
      }
      return new Shown(own, right);
    } finally {
      TodoException.forget();
    }
  }

  private static <I> List<Sight> sights(Script<I> script, I model, Seen seen) {
    try {
      script.run(model, seen);
    } catch (Error | RuntimeException broken) {
      throw broken;
    } catch (Throwable thrown) {
      // Student code runs inside of cases; what leaves a script is the script's own fault.
      throw new IllegalStateException("the script itself failed", thrown);
    }
    seen.runEdges();
    return seen.sights();
  }
}
