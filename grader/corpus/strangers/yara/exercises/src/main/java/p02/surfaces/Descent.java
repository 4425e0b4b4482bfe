package p02.surfaces;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.problem35.Optimizer;

/** The points of a descent, as an iterator. */
public final class Descent implements Iterator<INDArray> {
  private final Optimizer optimizer;
  private final UnaryOperator<INDArray> gradient;
  private final INDArray point;
  private int left;
  private boolean started;

  public Descent(Optimizer optimizer, UnaryOperator<INDArray> gradient, INDArray start, int steps) {
    this.optimizer = optimizer;
    this.gradient = gradient;
    this.point = start.dup();
    this.left = steps + 1;
  }

  @Override
  public boolean hasNext() {
    return left > 0;
  }

  @Override
  public INDArray next() {
    if (left-- <= 0) {
      throw new NoSuchElementException();
    }
    if (started) {
      optimizer.step(point, gradient.apply(point));
    }
    started = true;
    return point.dup();
  }
}
