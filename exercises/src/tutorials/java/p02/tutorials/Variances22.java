package p02.tutorials;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.kit.nn.Activation;
import p02.kit.nn.Dense;
import p02.kit.nn.LabeledData;
import p02.kit.nn.LayerTrace;
import p02.kit.nn.Loss;
import p02.kit.nn.Network;
import p02.lab.Lab;
import p02.lab.page.Page;
import p02.lab.page.Table;
import p02.lab.plot.Histogram;
import p02.lab.plot.HistogramPlot;
import p02.lab.plot.Line;
import p02.lab.plot.LinePlot;

/** Of tutorial 2.2: what first weights do to signals on the way forward and on the way back. */
record Variances22(Experiment experiment) {
  private static final int BATCH = 1024;
  private static final int BINS = 40;

  /** One network's layers: their weights, gradients, pre-activations and activations. */
  private record Look(
      String name,
      List<Histogram> weights,
      List<Histogram> gradients,
      List<Histogram> preActivations,
      List<Histogram> activations) {}

  void write() {
    Lab lab = experiment.lab();
    explain(lab.page());
    Activation tanh = Functions21.ownOrStandIn(lab, "tanh");
    Activation relu = Functions21.ownOrStandIn(lab, "relu");
    LabeledData batch = experiment.batch(BATCH);
    List<Look> looks = new ArrayList<>();
    for (Schemes22.Scheme scheme : Schemes22.all(tanh, relu)) {
      lab.attempt(() -> look(scheme, batch)).ifPresent(looks::add);
    }
    if (!looks.isEmpty()) {
      summary(lab.page(), looks);
      looks.forEach(look -> draw(lab.page(), look));
    }
  }

  private static void explain(Page page) {
    page.text(
        """
        A unit adds up fan-in many products `$w\\,x$`. If the weights are independent with mean 0, \
        the variances of the products add up, too:\
        """);
    page.formula(
        "\\mathrm{Var}(z) = \\text{fan-in} \\cdot \\mathrm{Var}(w)\\cdot \\mathrm{E}(x^2)");
    page.text(
        """
        So each layer multiplies the variance by fan-in · Var(w), and five layers multiply five \
        times: above 1 the signal **explodes**, below 1 it **dies out**. On the way back the same \
        happens to the gradient, with fan-out in place of fan-in. Good first weights keep both near \
        where they were:

        - **variance 1/fan-in** keeps the signal; \
        **Xavier** (Glorot) balances both ways, `$U(\\pm\\sqrt{6}/\\sqrt{\\text{fan-in} + \
        \\text{fan-out}})$`, whose variance is 2/(fan-in + fan-out);
        - **Kaiming** (He) takes 2/fan-in, because ReLU drops half of what it gets; in the first \
        layer 1/fan-in, since no ReLU comes before it.

        Seven ways, each measured on one batch of 1,024 images. *identity* means no activation \
        function at all: then nothing but the weights is at work.\
        """);
  }

  private Look look(Schemes22.Scheme scheme, LabeledData batch) {
    Network network = experiment.network(scheme.hidden(), scheme.initializer());
    List<LayerTrace> traces = network.trace(batch, Loss.softmaxCrossEntropy());
    boolean linear = scheme.hidden() == Activation.identity();
    return new Look(
        scheme.name(),
        histograms(network.layers(), Dense::weights),
        histograms(traces, LayerTrace::weightGradient),
        histograms(traces, LayerTrace::preActivations),
        linear ? List.of() : histograms(traces, LayerTrace::activations));
  }

  private static <T> List<Histogram> histograms(List<T> layers, Function<T, INDArray> part) {
    List<Histogram> histograms = new ArrayList<>();
    for (T layer : layers) {
      histograms.add(Histogram.of("layer " + (histograms.size() + 1), part.apply(layer), BINS));
    }
    return histograms;
  }

  private static void summary(Page page, List<Look> looks) {
    page.text("**Forward**: the variance of the pre-activations z.");
    page.plot(plot("Variance of the pre-activations", "Var(z)", looks, Look::preActivations));
    page.table(table("Var(z)", looks, Look::preActivations));
    page.text("**Backward**: the variance of the weights' gradients.");
    page.plot(plot("Variance of the gradients", "Var(∂L/∂W)", looks, Look::gradients));
    page.table(table("Var(∂L/∂W)", looks, Look::gradients));
    page.text(
        """
        Follow each line from left to right. N(0, 0.01²) falls by orders of magnitude until only \
        the biases are left, N(0, 0.1²) rises by as many, and its gradients are large in every \
        layer. 1/fan-in is flat going forward; Xavier rises a little, because the layers get \
        narrower, and pays that back on the way back. With tanh the signal shrinks somewhat, since \
        tanh is flatter than the identity. Kaiming is flat for ReLU. The last layer's variance \
        differs because it has ten units only.

        The constant has no small variance, but look at its histograms: all units of a layer \
        compute *the same*, and get the same gradient. They remain equal for ever, and the network \
        is one unit wide. That is the **symmetry** that random weights break.\
        """);
  }

  private static LinePlot plot(
      String title, String y, List<Look> looks, Function<Look, List<Histogram>> part) {
    List<Line> lines =
        looks.stream()
            .map(look -> Line.byLayer(look.name(), Numbers.positive(variances(part.apply(look)))))
            .toList();
    return LinePlot.of(title, "layer", y, lines).withLogarithmicY();
  }

  private static Table table(String what, List<Look> looks, Function<Look, List<Histogram>> part) {
    Table table = Table.of(what, "layer 1", "layer 2", "layer 3", "layer 4", "layer 5");
    for (Look look : looks) {
      List<String> cells = new ArrayList<>(List.of(look.name()));
      for (double variance : variances(part.apply(look))) {
        cells.add(number(variance));
      }
      table = table.row(cells.toArray(String[]::new));
    }
    return table;
  }

  /** Three digits, two where there is an exponent: 9.4e-5. */
  private static String number(double value) {
    return value == 0 || value >= 1e-3
        ? String.format(Locale.ROOT, "%.3g", value)
        : Numbers.scientific(value);
  }

  private static double[] variances(List<Histogram> histograms) {
    return histograms.stream().mapToDouble(each -> each.deviation() * each.deviation()).toArray();
  }

  private static void draw(Page page, Look look) {
    page.plot(new HistogramPlot(look.name() + ": weights", "W", look.weights()));
    page.plot(new HistogramPlot(look.name() + ": pre-activations", "z", look.preActivations()));
    if (!look.activations().isEmpty()) {
      page.plot(new HistogramPlot(look.name() + ": activations", "f(z)", look.activations()));
    }
    page.plot(
        new HistogramPlot(look.name() + ": gradients of the weights", "∂L/∂W", look.gradients()));
  }
}
