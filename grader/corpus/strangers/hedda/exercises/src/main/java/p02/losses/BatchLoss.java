package p02.losses;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.basis.Check;
import p02.basis.Triple;

/** A loss over all entries of a batch: (row, column, loss). */
public final class BatchLoss implements Iterable<Triple<Long, Long, Double>> {
  private final Loss loss;
  private final INDArray prediction;
  private final INDArray target;
  private final VarianceSource variance;

  public BatchLoss(Loss loss, INDArray prediction, INDArray target, VarianceSource variance) {
    Check.sameShape(prediction, target).enforce();
    this.loss = loss;
    this.prediction = prediction;
    this.target = target;
    this.variance = variance;
  }

  @Override
  public Iterator<Triple<Long, Long, Double>> iterator() {
    return new Iterator<>() {
      private long place;

      @Override
      public boolean hasNext() {
        return place < prediction.length();
      }

      @Override
      public Triple<Long, Long, Double> next() {
        if (place >= prediction.length()) {
          throw new NoSuchElementException();
        }
        long row = place / prediction.size(1);
        long column = place++ % prediction.size(1);
        double value =
            loss.value(
                prediction.getDouble(row, column),
                target.getDouble(row, column),
                variance.at(row, column));
        return new Triple<>(row, column, value);
      }
    };
  }

  public Stream<Triple<Long, Long, Double>> stream() {
    return StreamSupport.stream(
        Spliterators.spliterator(iterator(), prediction.length(), Spliterator.ORDERED), false);
  }

  public double sum() {
    return stream().mapToDouble(Triple::third).sum();
  }

  public INDArray gradient() {
    INDArray gradient = prediction.ulike();
    for (Triple<Long, Long, Double> entry : this) {
      long i = entry.first();
      long j = entry.second();
      gradient.putScalar(
          i, j, loss.derivative(prediction.getDouble(i, j), target.getDouble(i, j), variance.at(i, j)));
    }
    return gradient;
  }
}
