// Weights and biases of a fully connected network, by plain numbers.

/** Weights, without biases. */
export function weights(inputs, outputs, layers, width) {
  return inputs * width + (layers - 1) * width * width + width * outputs;
}

/** Biases: one for each unit that is not an input. */
export function biases(outputs, layers, width) {
  return layers * width + outputs;
}

/** What one more layer, and one more unit in every layer, add to the weights. */
export function growth(inputs, outputs, layers, width) {
  const now = weights(inputs, outputs, layers, width);
  const depth = weights(inputs, outputs, layers + 1, width) - now;
  const wide = weights(inputs, outputs, layers, width + 1) - now;
  return { now, biases: biases(outputs, layers, width), depth, width: wide, winner: Math.sign(wide - depth) };
}
