// A network of two inputs, one hidden layer and one output, by plain numbers.

/** max(0, z). */
export function relu(z) {
  return z > 0 ? z : 0;
}

/** 1 / (1 + e⁻ᶻ). */
export function sigmoid(z) {
  return 1 / (1 + Math.exp(-z));
}

/** Every number of a pass, under the keys of the drawing: z11, h1, …, z2, y. */
export function pass(activation, units, n) {
  const result = {};
  let z2 = 0;
  for (let i = 1; i <= units; i++) {
    const z = n[`w${i}1`] * n.x1 + n[`w${i}2`] * n.x2 + n[`b1${i}`];
    result[`z1${i}`] = z;
    result[`h${i}`] = activation(z);
    z2 += n[`v${i}`] * result[`h${i}`];
  }
  result.z2 = z2 + n.b2;
  result.y = activation(result.z2);
  return result;
}
