package p02.tutorial12;

import org.apache.commons.math3.exception.DimensionMismatchException;
import org.apache.commons.math3.exception.NoDataException;
import org.apache.commons.math3.exception.NotStrictlyPositiveException;
import org.apache.commons.math3.exception.OutOfRangeException;
import org.apache.commons.math3.linear.RealMatrixPreservingVisitor;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;
import org.apache.commons.math3.stat.ranking.NaNStrategy;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;
import org.apache.commons.math3.util.MathArrays;
import org.apache.commons.math3.util.Precision;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.analysis.Border;

/** Accuracy, the best epoch, the improvement between two epochs, and mini-batches. */
public final class LearningByExample {
  private LearningByExample() {}

  /** Counts the rows whose (first) maximum stands at the label. */
  private static final class Hits implements RealMatrixPreservingVisitor {
    private final RealVector labels;
    private int lastColumn;
    private double best;
    private int place;
    private int hits;

    Hits(RealVector labels) {
      this.labels = labels;
    }

    @Override
    public void start(int rows, int columns, int r0, int r1, int c0, int c1) {
      MathArrays.checkNotNaN(labels.toArray());
      lastColumn = c1;
      hits = 0;
    }

    @Override
    public void visit(int row, int column, double value) {
      // RealVector.getMaxIndex gives the last of several maxima, so it is no use here.
      if (column == 0 || value > best) {
        best = value;
        place = column;
      }
      if (column == lastColumn && place == (int) FastMath.rint(labels.getEntry(row))) {
        hits++;
      }
    }

    @Override
    public double end() {
      return (double) hits / labels.getDimension();
    }
  }

  /** The part of the examples whose largest logit is that of their label. */
  public static double accuracy(INDArray logits, INDArray labels) {
    if (logits.isEmpty() || labels.isEmpty() || logits.size(0) == 0) {
      throw new NoDataException();
    }
    if (logits.size(0) != labels.length()) {
      throw new DimensionMismatchException((int) labels.length(), (int) logits.size(0));
    }
    return Border.matrix(logits).walkInRowOrder(new Hits(Border.vector(labels)));
  }

  /** The number, from 1, of the epoch after which the validation accuracy was highest. */
  public static int bestEpoch(double[] validationAccuracy) {
    if (validationAccuracy.length == 0) {
      throw new NoDataException();
    }
    double[] ranks =
        new NaturalRanking(NaNStrategy.MINIMAL, TiesStrategy.MAXIMUM).rank(validationAccuracy);
    int epoch = 1;
    while (!Precision.equals(ranks[epoch - 1], StatUtils.max(ranks))) {
      epoch++;
    }
    return epoch;
  }

  /** Percentage points gained between two epochs. */
  public static double improvement(double[] accuracyByEpoch, int fromEpochs, int toEpochs) {
    double[] percent = MathArrays.scale(100, accuracyByEpoch);
    return percent[index(percent, toEpochs)] - percent[index(percent, fromEpochs)];
  }

  private static int index(double[] values, int epoch) {
    if (epoch < 1 || epoch > values.length) {
      throw new OutOfRangeException(epoch, 1, values.length);
    }
    return epoch - 1;
  }

  /** The mini-batches of one epoch. */
  public static int[][] miniBatches(int examples, int batchSize, long seed) {
    if (examples <= 0) {
      throw new NotStrictlyPositiveException(examples);
    }
    if (batchSize <= 0) {
      throw new NotStrictlyPositiveException(batchSize);
    }
    int[] order = new RandomDataGenerator(new Well19937c(seed)).nextPermutation(examples, examples);
    int count = (int) FastMath.ceil((double) examples / batchSize);
    int[][] batches = new int[count][];
    for (int k = 0; k < count; k++) {
      int from = k * batchSize;
      int[] batch = new int[FastMath.min(batchSize, examples - from)];
      System.arraycopy(order, from, batch, 0, batch.length);
      batches[k] = batch;
    }
    return batches;
  }
}
