package p02.problem31;

import java.util.function.Supplier;

/** An answer of the worksheet, of any type. */
interface Answer<T> extends Supplier<T> {
  static Answer<double[]> of(double... numbers) {
    return numbers::clone;
  }

  static Answer<Double> number(double number) {
    return () -> number;
  }
}
