package p02.kit.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import p02.kit.nn.fast.Memory;
import p02.kit.nn.fast.Shapes;

/**
 * A feed-forward network of fully connected layers.
 *
 * <pre>{@code
 * Network network = Network.create(DataType.FLOAT, Activation.relu(), Initializer.kaiming(), 42,
 *     784, 512, 256, 256, 128, 10);
 * }</pre>
 */
public final class Network {
  /** Large inputs go through in pieces of so many examples, so that the memory stays bounded. */
  private static final int PIECE = 1024;

  private final List<Dense> layers;
  private final List<INDArray> parameters;
  private final List<INDArray> gradients;
  private final Passes passes;

  private Network(List<Dense> layers) {
    this.layers = List.copyOf(layers);
    this.passes = new Passes(this.layers);
    this.parameters = layers.stream().flatMap(l -> Stream.of(l.weights(), l.bias())).toList();
    this.gradients =
        layers.stream().flatMap(l -> Stream.of(l.weightGradient(), l.biasGradient())).toList();
  }

  /**
   * Makes a network of given layers.
   *
   * @param layers from the first to the last, of one data type
   * @throws IllegalArgumentException if there is none, or one does not fit to the next
   */
  public static Network of(List<Dense> layers) {
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("a network needs at least one layer");
    }
    for (int i = 1; i < layers.size(); i++) {
      requireFit(i, layers.get(i - 1), layers.get(i));
    }
    return new Network(layers);
  }

  /**
   * Makes a network whose last layer is linear: its outputs are logits.
   *
   * @param type FLOAT or DOUBLE
   * @param hidden the activation of all other layers
   * @param initializer draws the weights
   * @param seed decides them
   * @param widths inputs, units of each hidden layer, outputs
   */
  public static Network create(
      DataType type, Activation hidden, Initializer initializer, long seed, int... widths) {
    List<Dense> layers = new ArrayList<>();
    for (int i = 0; i + 1 < widths.length; i++) {
      long layerSeed = Seeds.of(seed, i);
      INDArray weights = initializer.weights(widths[i], widths[i + 1], i, layerSeed);
      INDArray bias = initializer.bias(widths[i], widths[i + 1], i, layerSeed);
      Shapes.shape("the initializer's weights", weights, widths[i + 1], widths[i]);
      Activation activation = i + 2 == widths.length ? Activation.identity() : hidden;
      layers.add(new Dense(weights.castTo(type), bias, activation));
    }
    return of(layers);
  }

  /** The layers, from the first to the last. */
  public List<Dense> layers() {
    return layers;
  }

  /** The data type it computes in. */
  public DataType dataType() {
    return layers.get(0).weights().dataType();
  }

  /** W and b of each layer in turn, live. */
  public List<INDArray> parameters() {
    return parameters;
  }

  /** The gradients of {@link #parameters()} in the same order, live. */
  public List<INDArray> gradients() {
    return gradients;
  }

  /** The number of weights and biases. */
  public long parameterCount() {
    return parameters.stream().mapToLong(INDArray::length).sum();
  }

  /**
   * Computes what the last layer gives.
   *
   * @param x {@code [n, inputs]}, any n
   * @return {@code [n, outputs]}, a new array
   */
  public INDArray logits(INDArray x) {
    return activations(x, layers.size() - 1);
  }

  /**
   * Computes the activations h of one layer.
   *
   * @param x {@code [n, inputs]}, any n
   * @param layer from 0
   * @return {@code [n, outputs of the layer]}, a new array
   */
  public INDArray activations(INDArray x, int layer) {
    return collect(x, layer, pass -> pass.activations(layer));
  }

  /**
   * Computes the activations h of every layer in one pass.
   *
   * @param x {@code [n, inputs]}, small enough that all of it may be kept
   * @return for each layer {@code [n, outputs of the layer]}, new arrays
   */
  public List<INDArray> activations(INDArray x) {
    Pass pass = pass(Math.toIntExact(x.size(0)));
    pass.forward(asInput(x));
    return IntStream.range(0, layers.size())
        .mapToObj(layer -> pass.activations(layer).dup())
        .toList();
  }

  /**
   * Computes the pre-activations z of one layer.
   *
   * @param x {@code [n, inputs]}, any n
   * @param layer from 0
   * @return {@code [n, outputs of the layer]}, a new array
   */
  public INDArray preActivations(INDArray x, int layer) {
    return collect(x, layer, pass -> pass.preActivations(layer));
  }

  /**
   * Sends one batch forward and back, without changing a parameter, and gives all that was computed
   * on the way, layer by layer.
   *
   * @param batch small enough that all of it may be kept, as 256 or 1,024 examples
   * @param loss where the gradients come from
   */
  public List<LayerTrace> trace(LabeledData batch, Loss loss) {
    computeGradients(batch, loss);
    Pass pass = pass(batch.size());
    return IntStream.range(0, layers.size()).mapToObj(pass::trace).toList();
  }

  /**
   * Sends one batch forward and back: {@link #gradients()} are those of this batch then.
   *
   * @return the mean loss
   */
  public double computeGradients(LabeledData batch, Loss loss) {
    Pass pass = pass(batch.size());
    pass.forward(asInput(batch.inputs()));
    return pass.backward(batch.labels(), loss);
  }

  /** Computes mean loss and accuracy on data of any size. */
  public Score score(LabeledData data, Loss loss) {
    LabeledData ready = ready(data);
    RunningScore score = new RunningScore();
    for (int from = 0; from < data.size(); from += PIECE) {
      int to = Math.min(from + PIECE, data.size());
      INDArray logits = pass(to - from).forward(rows(ready.inputs(), from, to));
      INDArray labels = ready.labels().get(NDArrayIndex.interval(from, to));
      score.add(loss.value(logits, labels), loss.correct(logits, labels), to - from);
    }
    return score.score();
  }

  /** The same examples as this network computes with them, the labels as DOUBLE. */
  LabeledData ready(LabeledData data) {
    INDArray labels = Memory.dense(data.labels().castTo(DataType.DOUBLE));
    return new LabeledData(asInput(data.inputs()), labels);
  }

  /** The arrays for a batch of this size. */
  Pass pass(int examples) {
    return passes.of(examples);
  }

  private INDArray collect(INDArray x, int layer, Function<Pass, INDArray> part) {
    INDArray input = asInput(x);
    int n = Math.toIntExact(input.size(0));
    INDArray result = Nd4j.create(dataType(), n, layers.get(layer).outputs());
    for (int from = 0; from < n; from += PIECE) {
      int to = Math.min(from + PIECE, n);
      Pass pass = pass(to - from);
      pass.forward(rows(input, from, to));
      rows(result, from, to).assign(part.apply(pass));
    }
    return result;
  }

  /** The same numbers in this network's data type, row by row in memory. */
  INDArray asInput(INDArray x) {
    return Memory.dense(Shapes.batch("the input", x, layers.get(0).inputs()).castTo(dataType()));
  }

  private static INDArray rows(INDArray array, int from, int to) {
    return array.get(NDArrayIndex.interval(from, to), NDArrayIndex.all());
  }

  private static void requireFit(int number, Dense below, Dense above) {
    boolean sameType = below.weights().dataType() == above.weights().dataType();
    if (below.outputs() != above.inputs() || !sameType) {
      throw new IllegalArgumentException(
          "layer %d takes %d inputs of type %s, the layer before it gives %d of type %s"
              .formatted(
                  number,
                  above.inputs(),
                  above.weights().dataType(),
                  below.outputs(),
                  below.weights().dataType()));
    }
  }
}
