package p02.hidden;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.function.ThrowingSupplier;

/**
 * One number of a worksheet.
 *
 * @param name what the formulas call it
 * @param copies whether its formula can hand an earlier number on as it is (ReLU does), so that
 *     agreeing with it proves nothing
 * @param yours the student's number
 * @param formula the number under a model, from the numbers before it
 * @param <M> the oracle's model of the problem
 */
public record Cell<M>(
    String name, boolean copies, ThrowingSupplier<Double> yours, Formula<M> formula) {
  /** A number from a model and the numbers before it. */
  @FunctionalInterface
  public interface Formula<M> {
    /** Computes; {@code earlier} tells a number before this one, by name. */
    double of(M model, ToDoubleFunction<String> earlier);
  }
}
