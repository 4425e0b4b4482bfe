package p02.hidden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.function.ThrowingSupplier;
import p02.kit.TodoException;

/** Collects what a {@link Script} sees, in order. */
public final class Seen {
  private final List<Sight> sights = new ArrayList<>();
  private final boolean explaining;
  private final Goes goesOn;

  Seen() {
    this(false);
  }

  /** Collects; {@code explaining} also what is beside the point, see {@link #aside}. */
  Seen(boolean explaining) {
    this.explaining = explaining;
    this.goesOn = (place, content) -> true;
  }

  /**
   * Collects as long as {@code goesOn} holds of a sight and its place, and ends the script then.
   */
  Seen(Goes goesOn) {
    this.explaining = false;
    this.goesOn = goesOn;
  }

  /** Whether a script goes on after a sight. */
  interface Goes {
    boolean on(int place, Content content);
  }

  /** An intermediate result that is not asked for here, for an explanation. */
  public void aside(String what, ThrowingSupplier<double[]> numbers) {
    if (explaining) {
      try {
        numbers(what + " on the way", numbers.get());
      } catch (Throwable thrown) {
        // An open or broken earlier task: told under its own number.
        add(what + " on the way", new Content.Nothing());
      }
    }
  }

  /** A number. */
  public void number(CharSequence what, double number) {
    add(what, Content.Numbers.of(number));
  }

  /** A count. */
  public void count(CharSequence what, long number) {
    add(what, new Content.Count(number));
  }

  /** One of a few possible values. */
  public void choice(CharSequence what, @Nullable Enum<?> choice) {
    add(what, choice == null ? new Content.Nothing() : new Content.Choice(choice.name()));
  }

  /** An array of numbers. */
  public void numbers(CharSequence what, double @Nullable [] numbers) {
    add(what, numbers == null ? new Content.Nothing() : Content.Numbers.of(numbers));
  }

  /**
   * Numbers of any shape.
   *
   * @param scale largest magnitude among the inputs, for the tolerance of FLOAT results
   */
  public void numbers(CharSequence what, Content content, double scale) {
    add(what, content instanceof Content.Numbers numbers ? numbers.withScale(scale) : content);
  }

  /** An argument must still hold what it held before the call. */
  public void unchanged(String argument, double[] now, double[] before) {
    unchanged(argument, Arrays.equals(now, before));
  }

  /** An argument must still hold what it held before the call. */
  public void unchanged(String argument, boolean intact) {
    add("the argument " + argument, new Content.Intact(argument, intact));
  }

  /** A call must end in an exception of this type. */
  public void refusal(CharSequence what, Class<? extends Exception> type, Executable call)
      throws Throwable {
    String wanted = type.getSimpleName();
    String got = "nothing";
    try {
      call.execute();
    } catch (TodoException | ArgumentChanged | Error notAnAnswer) {
      throw notAnAnswer;
    } catch (Throwable thrown) {
      got = type.isInstance(thrown) ? wanted : "another exception";
    }
    add(what, new Content.Refusal(wanted, got));
  }

  /** The script ended early. */
  void thrown(Throwable thrown) {
    add(Failures.place(thrown), new Content.Thrown(Failures.name(thrown)));
  }

  List<Sight> sights() {
    return List.copyOf(sights);
  }

  private void add(CharSequence what, Content content) {
    sights.add(new Sight(what, content));
    if (!goesOn.on(sights.size() - 1, content)) {
      throw new Mismatch();
    }
  }
}
