package p02.hidden;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import p02.kit.TodoException;

/**
 * One script against one subject: what the student's code showed beside what it should have shown.
 *
 * @param <I> the subject's interface
 * @param <M> the oracle's model of it
 */
final class Trial<I, M extends I> {
  private final Subject<I, M> subject;
  private final Script<I> script;
  private final List<Sight> own;
  private final List<Sight> right;

  private Trial(Subject<I, M> subject, Script<I> script, List<Sight> own, List<Sight> right) {
    this.subject = subject;
    this.script = script;
    this.own = own;
    this.right = right;
  }

  /** Runs the student's code, then the oracle. An open task or an error ends the trial. */
  static <I, M extends I> Trial<I, M> of(Subject<I, M> subject, Script<I> script) {
    Seen own = new Seen();
    try {
      script.run(subject.own(), own);
    } catch (TodoException | Error notAnAnswer) {
      throw notAnAnswer;
    } catch (ArgumentChanged changed) {
      own.unchanged(changed.getMessage(), false);
    } catch (Throwable thrown) {
      own.thrown(thrown);
    }
    // Sticky: student code may have caught it.
    TodoException.last().ifPresent(Failures::rethrow);
    return new Trial<>(subject, script, own.sights(), sights(script, subject.right()));
  }

  Subject<I, M> subject() {
    return subject;
  }

  /** What the student's code showed. */
  List<Sight> own() {
    return own;
  }

  /** What is right. */
  List<Sight> right() {
    return right;
  }

  /** What a model shows; a model's own exception ends it as a student's would. */
  List<Sight> seenOf(M model) {
    return sights(script, model);
  }

  /**
   * What a model shows, if it is what the student's code showed, throughout. Most models differ at
   * once, and their script ends there.
   */
  Optional<List<Sight>> seenAlike(M model, Likeness likeness) {
    Seen seen = seenWhile(likeness::same);
    try {
      run(script, model, seen);
    } catch (Mismatch early) {
      return Optional.empty();
    }
    return seen.sights().size() == own.size() ? Optional.of(seen.sights()) : Optional.empty();
  }

  /**
   * What a mixture shows, if the student's results that it is built on can be carried and all that
   * it shows is like what the student's code showed.
   */
  Optional<List<Sight>> seenAlike(Mixture<M> mixture, BiPredicate<Content, Content> alike) {
    Trust trust = new Trust();
    try {
      Seen seen = seenWhile(alike);
      script.run(mixture.model().apply(trust), seen);
      return trust.holds() ? Optional.of(seen.sights()) : Optional.empty();
    } catch (Throwable open) {
      // It differs, or the student's earlier task is open or broken: nothing to carry.
      return Optional.empty();
    } finally {
      TodoException.forget();
    }
  }

  /** Collects as long as what is shown is like what the student's code showed in that place. */
  private Seen seenWhile(BiPredicate<Content, Content> alike) {
    return new Seen((i, shown) -> i < own.size() && alike.test(own.get(i).content(), shown));
  }

  /** What the student's code and the oracle show, with intermediate results. */
  List<Sight> explained(boolean own) {
    List<Sight> sights = sights(script, own ? subject.own() : subject.right(), true);
    TodoException.forget();
    return sights;
  }

  private static <I> List<Sight> sights(Script<I> script, I model) {
    return sights(script, model, false);
  }

  private static <I> List<Sight> sights(Script<I> script, I model, boolean explaining) {
    Seen seen = new Seen(explaining);
    run(script, model, seen);
    return seen.sights();
  }

  private static <I> void run(Script<I> script, I model, Seen seen) {
    try {
      script.run(model, seen);
    } catch (Error broken) {
      throw broken;
    } catch (Throwable thrown) {
      seen.thrown(thrown);
    }
  }
}
