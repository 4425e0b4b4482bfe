package p02.kit.nn.fast;

import java.nio.FloatBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.problem35.Optimizer;

/**
 * Adam: m ← β m + (1−β) g, v ← γ v + (1−γ) g², φ ← φ − α m̃ / (√ṽ + ε).
 *
 * <p>Dense FLOAT arrays are changed in one sweep: the moments are Java arrays, parameters and
 * gradient come in pieces, so that HotSpot makes vector instructions of the loop. All others are
 * changed by ND4J's operations.
 */
public final class FastAdam implements Optimizer {
  private static final int PIECE = 2048;

  private final double learningRate;
  private final double beta;
  private final double gamma;
  private final double epsilon;
  private INDArray m;
  private INDArray v;
  private long[] shape;
  private float[] floatM;
  private float[] floatV;
  private final float[] phi = new float[PIECE];
  private final float[] g = new float[PIECE];
  private int t;

  /** Moments begin at 0; they belong to the first array that is changed. */
  public FastAdam(double learningRate, double beta, double gamma, double epsilon) {
    this.learningRate = learningRate;
    this.beta = beta;
    this.gamma = gamma;
    this.epsilon = epsilon;
  }

  @Override
  public void step(INDArray parameters, INDArray gradient) {
    Shapes.sameShape("the gradient", gradient, parameters);
    if (t == 0) {
      begin(parameters, gradient);
    }
    Shapes.shape("the array of this optimizer", parameters, shape);
    t++;
    double rate = learningRate / (1 - Math.pow(beta, t));
    double correction = 1 / (1 - Math.pow(gamma, t));
    if (m == null) {
      Memory.requireDense(parameters, DataType.FLOAT, shape);
      Memory.requireDense(gradient, DataType.FLOAT, shape);
      sweep(Memory.floats(parameters), Memory.floats(gradient), rate, correction);
    } else {
      operations(parameters, gradient, rate, correction);
    }
  }

  private void begin(INDArray parameters, INDArray gradient) {
    shape = parameters.shape();
    if (Memory.areDense(DataType.FLOAT, parameters, gradient)) {
      floatM = new float[Math.toIntExact(parameters.length())];
      floatV = new float[floatM.length];
    } else {
      m = gradient.like();
      v = gradient.like();
    }
  }

  private void operations(INDArray parameters, INDArray gradient, double rate, double correction) {
    m.muli(beta).addi(gradient.mul(1 - beta));
    v.muli(gamma).addi(gradient.mul(gradient).muli(1 - gamma));
    INDArray denominator = Transforms.sqrt(v.mul(correction), false).addi(epsilon);
    parameters.subi(m.mul(rate).divi(denominator));
  }

  private void sweep(FloatBuffer parameters, FloatBuffer gradient, double rate, double correction) {
    for (int from = 0; from < floatM.length; from += PIECE) {
      int length = Math.min(PIECE, floatM.length - from);
      parameters.get(from, phi, 0, length);
      gradient.get(from, g, 0, length);
      moments(from, length);
      move(from, length, (float) rate, (float) correction);
      parameters.put(from, phi, 0, length);
    }
  }

  private void moments(int from, int length) {
    float b = (float) beta;
    float c = (float) gamma;
    for (int i = 0; i < length; i++) {
      floatM[from + i] = b * floatM[from + i] + (1 - b) * g[i];
      floatV[from + i] = c * floatV[from + i] + (1 - c) * g[i] * g[i];
    }
  }

  private void move(int from, int length, float rate, float correction) {
    float e = (float) epsilon;
    for (int i = 0; i < length; i++) {
      phi[i] -= rate * floatM[from + i] / ((float) Math.sqrt(correction * floatV[from + i]) + e);
    }
  }
}
