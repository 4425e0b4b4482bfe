package p02.tutorials;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.INDArrayIndex;
import org.nd4j.linalg.indexing.NDArrayIndex;
import p02.kit.nn.Activation;
import p02.kit.nn.Dense;
import p02.kit.nn.Network;
import p02.lab.Progress;
import p02.lab.page.Page;
import p02.lab.page.Table;
import p02.tutorial21.DeadNeurons;

/**
 * The end of tutorial 2.1: units that are 0 on every training image.
 *
 * @param experiment network and data
 * @param name of the activation function to look at
 */
record Dead21(Experiment experiment, String name) {
  private static final int[] DEEP = {784, 256, 256, 256, 256, 256, 128, 128, 128, 128, 128, 10};

  private static final int PART = 1_000;

  private static final String NONE =
      """
      Not one: this function is 0 at z = 0 at most, and leaves every unit a slope to learn with. \
      Compare with `--activation relu`.\
      """;

  void write(Map<String, Activation> solved, Map<String, Trained> trained) {
    Page page = experiment.lab().page();
    page.text(
        """
        ReLU's slope is 0 for negative z. A unit whose z is negative on *every* training image puts \
        out 0 always and gets the gradient 0 always, so that nothing teaches it any more: it is \
        **dead**. With momentum its weights coast on for some steps, and the layers below may \
        change what it sees; either can bring it back, and nothing else does. \
        `DeadNeurons.count` (task 2.1.7) counts them over all %d training images.\
        """
            .formatted(experiment.data().train().size()));
    Activation activation =
        solved.containsKey(name)
            ? solved.get(name)
            : Functions21.ownOrStandIn(experiment.lab(), name);
    ordinary(page, activation, Optional.ofNullable(trained.get(name)));
    deep(page, activation);
  }

  private void ordinary(Page page, Activation activation, Optional<Trained> trained) {
    Network untrained = experiment.network(activation);
    Optional<int[]> before = dead("dead units, untrained", untrained);
    Optional<int[]> after = trained.flatMap(each -> dead("dead units, trained", each.network()));
    before.ifPresent(
        counts -> {
          page.table(compared(activation, untrained, counts, after));
          after.ifPresent(
              later -> page.text(Says21.dead(IntStream.of(counts).sum(), IntStream.of(later).sum())));
        });
    page.text(
        """
        Training can kill a unit, when a step that is too long pushes its z below 0 for all \
        images. It can also revive one, when the layers below change and with them its inputs. \
        With fewer images it is easier to be silent on all of them, so that the small data tend to \
        show more dead units than the full ones. And the deeper a layer, the more alike are the \
        inputs that it gets in an untrained network. So what about a network of ten hidden layers, \
        five of 256 and five of 128 units, untrained?\
        """);
  }

  private static Table compared(
      Activation activation, Network network, int[] before, Optional<int[]> after) {
    Table table =
        Table.of(Functions21.nameOf(activation), "units", "dead, untrained", "dead, trained");
    for (int layer = 0; layer < before.length; layer++) {
      int index = layer;
      table =
          table.row(
              "layer " + (layer + 1),
              "" + network.layers().get(layer).outputs(),
              "" + before[layer],
              after.map(counts -> "" + counts[index]).orElse("–"));
    }
    return table;
  }

  private void deep(Page page, Activation activation) {
    Network network = experiment.network(activation, DEEP);
    dead("dead units, ten layers", network)
        .ifPresent(
            counts -> {
              page.table(shares(counts));
              page.text(
                  Functions21.nameOf(activation).equals("relu") || IntStream.of(counts).sum() > 0
                      ? ofLastFive(counts)
                      : NONE);
            });
  }

  private static String ofLastFive(int[] counts) {
    int layers = counts.length;
    return Says21.deep(
        IntStream.of(counts).skip(layers - 5).sum(),
        IntStream.rangeClosed(layers - 4, layers).map(layer -> DEEP[layer]).sum());
  }

  private static Table shares(int[] counts) {
    Table table = Table.of("ten hidden layers", "units", "dead, untrained", "share (%)");
    for (int layer = 0; layer < counts.length; layer++) {
      int units = DEEP[layer + 1];
      table =
          table.row(
              "layer " + (layer + 1),
              "" + units,
              "" + counts[layer],
              "" + Math.round(100.0 * counts[layer] / units));
    }
    return table;
  }

  /** How many units of each hidden layer are dead on the training images; empty if stopped. */
  private Optional<int[]> dead(String what, Network network) {
    return activations(what, network)
        .map(layers -> layers.stream().mapToInt(DeadNeurons::count).toArray());
  }

  /**
   * The activations of each hidden layer on all training images, computed in parts, so that garbage
   * can be collected between; empty if stopped.
   */
  private Optional<List<INDArray>> activations(String what, Network network) {
    INDArray images = experiment.data().train().inputs();
    List<Dense> hidden = network.layers().subList(0, network.layers().size() - 1);
    List<INDArray> all =
        hidden.stream()
            .map(layer -> Nd4j.create(DataType.FLOAT, images.size(0), layer.outputs()))
            .toList();
    try (Progress bar = experiment.lab().progress(what, (images.size(0) + PART - 1) / PART)) {
      for (long from = 0; from < images.size(0); from += PART) {
        INDArrayIndex part = NDArrayIndex.interval(from, Math.min(from + PART, images.size(0)));
        List<INDArray> some = network.activations(images.get(part, NDArrayIndex.all()));
        for (int layer = 0; layer < all.size(); layer++) {
          all.get(layer).get(part, NDArrayIndex.all()).assign(some.get(layer));
        }
        if (!bar.step()) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(all);
  }
}
