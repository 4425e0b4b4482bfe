package p02.tutorials;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.kit.nn.Network;
import p02.lab.page.Page;
import p02.lab.plot.Histogram;
import p02.lab.plot.HistogramPlot;

/** Of tutorial 2.1: what the hidden layers of the trained networks put out. */
record Outputs21(Experiment experiment) {
  private static final int BINS = 50;

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
    page.text(
        """
        Look at the later layers of a sigmoid network that has learned nothing: a comb, because \
        each unit says nearly the same number to every image, and so tells the next layer nothing. \
        The longer tanh is trained, the more its units move towards −1 and 1, where they are \
        saturated: they have made up their mind. ReLU has a tall bar at 0: most units are silent on \
        most images, each image has its own few speakers (**sparse** activations). Leaky ReLU and \
        ELU put a tail of negative values in that place, and Swish a hook that goes no lower than \
        −0.28.\
        """);
  }

  private static List<Histogram> layers(Trained trained, INDArray batch) {
    Network network = trained.network();
    return IntStream.range(0, network.layers().size() - 1)
        .mapToObj(
            layer -> Histogram.of("layer " + (layer + 1), network.activations(batch, layer), BINS))
        .toList();
  }
}
