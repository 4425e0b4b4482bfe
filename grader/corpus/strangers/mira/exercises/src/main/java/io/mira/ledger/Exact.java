package io.mira.ledger;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.reducing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Collector;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** At work a cent must never go missing; here neither. */
public interface Exact {
  MathContext CONTEXT = new MathContext(40, RoundingMode.HALF_EVEN);

  /** Sums exactly, and rounds once. */
  static Collector<BigDecimal, ?, Double> toExactSum() {
    return collectingAndThen(reducing(BigDecimal.ZERO, BigDecimal::add), BigDecimal::doubleValue);
  }

  static double sum(double... values) {
    return allFinite(values)
        ? DoubleStream.of(values).mapToObj(BigDecimal::new).collect(toExactSum())
        : DoubleStream.of(values).sum();
  }

  /** The scalar product plus a constant, rounded once. */
  static double dot(double[] a, double[] b, double constant) {
    var rules =
        Outcome.check(
            b,
            Outcome.Rule.<double[]>of(
                v -> v.length == a.length,
                "vectors of different length: %d entries expected".formatted(a.length)));
    double[] other = rules.orThrow();
    if (!allFinite(a) || !allFinite(other) || !Double.isFinite(constant)) {
      return IntStream.range(0, a.length).mapToDouble(i -> a[i] * other[i]).sum() + constant;
    }
    return IntStream.range(0, a.length)
        .mapToObj(i -> new BigDecimal(a[i]).multiply(new BigDecimal(other[i])))
        .reduce(new BigDecimal(constant), BigDecimal::add)
        .doubleValue();
  }

  static double dot(double[] a, double[] b) {
    return dot(a, b, 0);
  }

  /** "As printed": 0.1 is one tenth. */
  static BigDecimal printed(double value) {
    return BigDecimal.valueOf(value);
  }

  private static boolean allFinite(double... values) {
    return DoubleStream.of(values).allMatch(Double::isFinite);
  }
}
