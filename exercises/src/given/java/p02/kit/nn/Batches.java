package p02.kit.nn;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.kit.nn.fast.Memory;

/** Copies the rows of each mini-batch into arrays that are used again. */
final class Batches {
  private final LabeledData data;
  private final double[] labels;
  private final TrainingOptions options;
  private final Map<Integer, LabeledData> buffers = new HashMap<>();

  Batches(Network network, LabeledData data, TrainingOptions options) {
    this.data = network.ready(data);
    this.labels = Memory.toDoubles(this.data.labels());
    this.options = options;
  }

  /** The row numbers of an epoch's batches. */
  int[][] rows(int epoch) {
    long seed = Seeds.of(options.seed(), epoch);
    return options.miniBatches().of(data.size(), options.batchSize(), seed);
  }

  /** One batch. The next one of the same size overwrites it. */
  LabeledData take(int[] rows) {
    LabeledData batch = buffers.computeIfAbsent(rows.length, this::buffer);
    Memory.copyRows(data.inputs(), rows, batch.inputs());
    Memory.write(Arrays.stream(rows).mapToDouble(row -> labels[row]).toArray(), batch.labels());
    return batch;
  }

  private LabeledData buffer(int examples) {
    long[] shape = {examples, data.inputs().size(1)};
    INDArray inputs = Nd4j.createUninitialized(data.inputs().dataType(), shape, 'c');
    return new LabeledData(inputs, Nd4j.create(DataType.DOUBLE, examples));
  }
}
