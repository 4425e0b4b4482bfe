package p02.tutorials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import p02.kit.nn.Activation;
import p02.kit.nn.LabeledData;
import p02.kit.nn.LayerTrace;
import p02.kit.nn.Loss;
import p02.lab.page.Page;
import p02.lab.page.Table;
import p02.lab.plot.Histogram;
import p02.lab.plot.HistogramPlot;
import p02.lab.plot.Line;
import p02.lab.plot.LinePlot;

/** Of tutorial 2.1: how large the gradients are in each layer of an untrained network. */
record Gradients21(Experiment experiment) {
  private static final int BINS = 50;

  /** Shows them, and gives their standard deviation in each layer, by the function's name. */
  Map<String, double[]> write(Map<String, Activation> activations) {
    Map<String, double[]> all = new LinkedHashMap<>();
    Page page = experiment.lab().page();
    page.text(
        """
        Now a deeper network, 784-512-256-256-128-10: 632,064 weights and 1,162 biases. They are \
        drawn from `$U(\\pm 1/\\sqrt{\\text{fan-in}})$`, which is `FIRST_WEIGHTS` in \
        `Experiment.java`. Backpropagation goes from the last layer to the \
        first, and in each layer it multiplies by the slope of the activation function and by the \
        weights:\
        """);
    page.formula(
        "\\frac{\\partial L}{\\partial z_{k}} = f'(z_k) \\odot W_{k+1}^{\\top}\\,"
            + " \\frac{\\partial L}{\\partial z_{k+1}},\\qquad \\frac{\\partial L}{\\partial W_k} ="
            + " \\frac{\\partial L}{\\partial z_k}\\, h_{k-1}^{\\top}");
    page.text(
        """
        One batch of %d images goes forward and back through the untrained network, and nothing is \
        changed. Here are all entries of `$\\partial L/\\partial W$`, layer by layer: layer 1 is \
        at the input, layer 5 gives the logits.\
        """
            .formatted(Experiment.BATCH));
    LabeledData batch = experiment.batch(Experiment.BATCH);
    Table table =
        Table.of("sd of the gradient", "layer 1", "layer 2", "layer 3", "layer 4", "layer 5");
    List<Line> lines = new ArrayList<>();
    for (Activation activation : activations.values()) {
      List<Histogram> layers = histograms(activation, batch);
      page.plot(
          new HistogramPlot(
              activation.name() + ": gradients of the weights in each layer", "∂L/∂W", layers));
      double[] deviations = layers.stream().mapToDouble(Histogram::deviation).toArray();
      lines.add(Line.byLayer(activation.name(), Numbers.positive(deviations)));
      table = table.row(cells(activation.name(), deviations));
      all.put(activation.name(), deviations);
    }
    if (!lines.isEmpty()) {
      page.plot(
          LinePlot.of("How large gradients are, layer by layer", "layer", "sd of ∂L/∂W", lines)
              .withLogarithmicY());
      page.table(table);
      page.text(
          "Each histogram has its own axis: read the numbers on it, not its shape. Compare the first"
              + " layer with the last. "
              + Says21.gradients(all));
    }
    return all;
  }

  private List<Histogram> histograms(Activation activation, LabeledData batch) {
    return experiment.network(activation).trace(batch, Loss.softmaxCrossEntropy()).stream()
        .map(Gradients21::histogram)
        .toList();
  }

  private static Histogram histogram(LayerTrace trace) {
    return Histogram.of("layer " + (trace.layer() + 1), trace.weightGradient(), BINS);
  }

  private static String[] cells(String name, double[] deviations) {
    String[] cells = new String[deviations.length + 1];
    cells[0] = name;
    for (int i = 0; i < deviations.length; i++) {
      cells[i + 1] = Numbers.scientific(deviations[i]);
    }
    return cells;
  }
}
