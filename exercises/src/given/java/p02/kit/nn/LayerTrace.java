package p02.kit.nn;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * What went through one layer, and back: copies, which stay as they are. For histograms and
 * variances.
 *
 * @param layer its number, from 0
 * @param preActivations z, {@code [n, outputs]}
 * @param activations f(z), {@code [n, outputs]}
 * @param preActivationGradient ∂L/∂z, {@code [n, outputs]}
 * @param weightGradient ∂L/∂W, {@code [outputs, inputs]}
 * @param biasGradient ∂L/∂b, {@code [outputs]}
 */
public record LayerTrace(
    int layer,
    INDArray preActivations,
    INDArray activations,
    INDArray preActivationGradient,
    INDArray weightGradient,
    INDArray biasGradient) {}
