/**
 * A small library for fully connected networks on ND4J: layers, losses, optimizers, training.
 *
 * <p>The tutorials are made of it. The tasks are not: what you write yourself uses arrays, and the
 * marker knows nothing else.
 *
 * <p>Start with {@link p02.kit.nn.Network#create} and {@link p02.kit.nn.Trainer}. Batches are
 * {@code [examples, features]}, weights {@code [outputs, inputs]}, biases {@code [outputs]}. A
 * network computes in the data type of its weights, FLOAT or DOUBLE. Nothing here is safe for use
 * by two threads at once, except {@link p02.kit.nn.Trainer#stop()}. What makes it fast, pointers
 * and native code, stands apart in {@code p02.kit.nn.fast}.
 */
package p02.kit.nn;
