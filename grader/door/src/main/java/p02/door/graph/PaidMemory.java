package p02.door.graph;

import org.nd4j.autodiff.samediff.internal.memory.ArrayCacheMemoryMgr;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.shape.LongShapeDescriptor;
import p02.meter.budget.Fuel;
import p02.meter.price.Cost;

/** A graph's memory: each array is paid for before it is made. */
final class PaidMemory extends ArrayCacheMemoryMgr {
  @Override
  public INDArray allocate(boolean detached, DataType type, long... shape) {
    Fuel.allocate(1 + Cost.product(shape), Long.BYTES);
    return super.allocate(detached, type, shape);
  }

  @Override
  public INDArray allocate(boolean detached, LongShapeDescriptor shape) {
    Fuel.allocate(1 + Cost.product(shape.getShape()), Long.BYTES);
    return super.allocate(detached, shape);
  }
}
