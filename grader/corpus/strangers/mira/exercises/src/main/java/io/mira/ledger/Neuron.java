package io.mira.ledger;

import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** Weights and a bias: an affine function. */
public record Neuron(double[] weights, double bias) implements ToDoubleFunction<double[]> {
  public Neuron {
    weights = Objects.requireNonNull(weights, "weights").clone();
  }

  @Override
  public double applyAsDouble(double[] inputs) {
    return Exact.dot(weights, inputs, bias);
  }
}
