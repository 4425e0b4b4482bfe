package p02.kit.nn;

import java.util.HashMap;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Copies the rows of each mini-batch into arrays that are used again. */
final class Batches {
  private final INDArray inputs;
  private final INDArray labels;
  private final TrainingOptions options;
  private final Map<Integer, LabeledData> buffers = new HashMap<>();

  Batches(Network network, LabeledData data, TrainingOptions options) {
    this.inputs = network.asInput(data.inputs());
    this.labels = data.labels().reshape(data.size(), 1).dup('c');
    this.options = options;
  }

  /** The row numbers of an epoch's batches. */
  int[][] rows(int epoch) {
    long seed = Seeds.of(options.seed(), epoch);
    return options.miniBatches().of(Math.toIntExact(inputs.size(0)), options.batchSize(), seed);
  }

  /** One batch. The next one of the same size overwrites it. */
  LabeledData take(int[] rows) {
    LabeledData buffer = buffers.computeIfAbsent(rows.length, this::buffer);
    Nd4j.pullRows(inputs, buffer.inputs(), 1, rows);
    for (int i = 0; i < rows.length; i++) {
      buffer.labels().putScalar(i, labels.getDouble(rows[i], 0));
    }
    return buffer;
  }

  private LabeledData buffer(int examples) {
    INDArray x =
        Nd4j.createUninitialized(inputs.dataType(), new long[] {examples, inputs.size(1)}, 'c');
    return new LabeledData(x, Nd4j.create(labels.dataType(), examples));
  }
}
