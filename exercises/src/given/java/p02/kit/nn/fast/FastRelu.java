package p02.kit.nn.fast;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * ReLU on dense FLOAT arrays, in pieces that fit into the processor's first cache. HotSpot makes
 * vector instructions of loops over Java arrays without branches, not of loops over buffers.
 */
public final class FastRelu {
  private static final int PIECE = 2048;

  private FastRelu() {}

  /** h ← max(0, z). */
  public static void value(INDArray z, INDArray h) {
    Shapes.sameShape("the result", h, z);
    FloatBuffer from = Memory.floats(z);
    FloatBuffer to = Memory.floats(h);
    float[] piece = new float[PIECE];
    while (from.hasRemaining()) {
      int length = Math.min(PIECE, from.remaining());
      from.get(piece, 0, length);
      for (int i = 0; i < length; i++) {
        piece[i] = Math.max(piece[i], 0);
      }
      to.put(piece, 0, length);
    }
  }

  /** Sets the gradient to 0 where h is 0. */
  public static void back(INDArray h, INDArray gradient) {
    Shapes.sameShape("the gradient", gradient, h);
    IntBuffer values = Memory.bits(h);
    IntBuffer gradients = Memory.bits(gradient);
    int[] value = new int[PIECE];
    int[] piece = new int[PIECE];
    for (int from = 0; from < values.capacity(); from += PIECE) {
      int length = Math.min(PIECE, values.capacity() - from);
      values.get(from, value, 0, length);
      gradients.get(from, piece, 0, length);
      for (int i = 0; i < length; i++) {
        // The bits of h ≥ 0, read as an integer, are 0 for 0 and else positive: the mask is 0 or
        // ~0.
        piece[i] &= -value[i] >> 31;
      }
      gradients.put(from, piece, 0, length);
    }
  }
}
