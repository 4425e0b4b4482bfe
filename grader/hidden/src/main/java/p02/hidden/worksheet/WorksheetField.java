package p02.hidden.worksheet;

import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * One number that a worksheet asks for.
 *
 * @param name what the formulas call it
 * @param bound whether its formula uses numbers of the variant; where it does not (an activation
 *     function of an earlier number), agreeing proves nothing of whose numbers they are
 * @param yours the student's number, from the student's answers
 * @param formula the number under a model, from the numbers before it
 * @param <M> the oracle's model of the problem
 */
public record WorksheetField<M>(
    String name, boolean bound, ToDoubleFunction<WorksheetAnswers> yours, Formula<M> formula) {
  /**
   * One entry of a student's array.
   *
   * @throws NoEntry if there is no array, or one that has not as many entries as asked for
   */
  public static double entry(double @Nullable [] array, int index, int length) {
    if (array == null || array.length != length) {
      throw new NoEntry(length);
    }
    return array[index];
  }

  /** What came back is not the array that was asked for. */
  public static final class NoEntry extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoEntry(int length) {
      super("an array of %d numbers is asked for".formatted(length));
    }
  }

  /** A number from a model and the numbers before it. */
  @FunctionalInterface
  public interface Formula<M> {
    /** Computes; {@code earlier} gives a number before this one, by name. */
    double of(M model, ToDoubleFunction<String> earlier);
  }
}
