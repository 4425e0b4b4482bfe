package p02.hidden.nd4j;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.shape.LongShapeDescriptor;
import org.nd4j.linalg.cpu.nativecpu.DirectShapeInfoProvider;

/**
 * ND4J's own provider of shapes, with its memory mended: in 1.0.0-M2.1 the call that every new
 * array makes goes past it, and asking native code each time is a third of what a small operation
 * takes. Native code hands out the same constant for the same shape anyway.
 */
public final class RememberedShapes extends DirectShapeInfoProvider {
  /** As many as ND4J keeps itself; further shapes are asked for each time. */
  private static final int MOST = 1_000;

  private final Map<LongShapeDescriptor, Pair<DataBuffer, long[]>> known =
      new ConcurrentHashMap<>();

  /** Lets ND4J use it; without effect once ND4J has started. */
  public static void install() {
    System.setProperty("shapeinfoprovider", RememberedShapes.class.getName());
  }

  @Override
  public Pair<DataBuffer, long[]> createShapeInformation(
      long[] shape,
      long[] stride,
      long elementWiseStride,
      char order,
      DataType type,
      boolean empty) {
    LongShapeDescriptor asked =
        LongShapeDescriptor.fromShape(shape, stride, elementWiseStride, order, type, empty);
    Pair<DataBuffer, long[]> found = known.get(asked);
    if (found == null) {
      found = super.createShapeInformation(shape, stride, elementWiseStride, order, type, empty);
      if (known.size() < MOST) {
        known.put(asked, found);
      }
    }
    // The numbers are copied: an array keeps them, and nobody else's may change with it.
    return Pair.create(found.getFirst(), found.getSecond().clone());
  }
}
