package p02.tutorials;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.kit.nn.Network;
import p02.lab.page.Page;
import p02.lab.plot.Histogram;
import p02.lab.plot.HistogramPlot;

/** Of tutorial 2.1: what the hidden layers of the trained networks put out. */
record Outputs21(Experiment experiment) {
  private static final int BINS = 50;

  /** Above guessing among ten classes, with room for chance. */
  private static final double LEARNED = 0.15;

  void write(Collection<Trained> trained) {
    Page page = experiment.lab().page();
    page.text(
        """
        What does a trained hidden layer say? Here are the activations of all its units on one \
        batch of %d training images.\
        """
            .formatted(Experiment.BATCH));
    INDArray batch = experiment.batch(Experiment.BATCH).inputs();
    for (Trained each : trained) {
      page.plot(
          new HistogramPlot(
              each.name() + ": activations of the hidden layers", "f(z)", layers(each, batch)));
    }
    for (Trained each : trained) {
      explain(page, each, batch);
    }
  }

  /** One function's sentence, for what this run has made of it. */
  private static void explain(Page page, Trained trained, INDArray batch) {
    switch (trained.name()) {
      case "sigmoid" -> {
        if (trained.validation(trained.result().bestEpoch()) < LEARNED) {
          page.text(
              """
              The sigmoid network has learned next to nothing, and its later layers show a comb: \
              each unit says nearly the same number to every image, and so tells the next layer \
              nothing.\
              """);
        }
      }
      case "tanh" ->
          page.text(Says21.saturated(shares(trained.network(), batch, all -> Transforms.abs(all).gt(0.9))));
      case "relu" -> page.text(Says21.zeros(shares(trained.network(), batch, all -> all.eq(0))));
      case "swish" ->
          page.text("Swish's negative activations go no lower than −0.28, its lowest value.");
      default ->
          page.text(
              "Where ReLU would have a bar at 0, %s has a tail of negative values."
                  .formatted(trained.name()));
    }
  }

  /** The share of activations of which something holds, layer by layer. */
  private static double[] shares(
      Network network, INDArray batch, UnaryOperator<INDArray> holds) {
    return IntStream.range(0, network.layers().size() - 1)
        .mapToObj(layer -> holds.apply(network.activations(batch, layer)))
        .mapToDouble(answers -> answers.castTo(DataType.DOUBLE).meanNumber().doubleValue())
        .toArray();
  }

  private static List<Histogram> layers(Trained trained, INDArray batch) {
    Network network = trained.network();
    return IntStream.range(0, network.layers().size() - 1)
        .mapToObj(
            layer -> Histogram.of("layer " + (layer + 1), network.activations(batch, layer), BINS))
        .toList();
  }
}
