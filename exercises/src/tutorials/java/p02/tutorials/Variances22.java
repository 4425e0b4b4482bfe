package p02.tutorials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** Of tutorial 2.2: what initial weights do to signals on the way forward and on the way back. */
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
        happens to the gradient, with fan-out in place of fan-in. Good initial weights keep both near \
        where they were:

        - **variance 1/fan-in** keeps the signal; \
        **Xavier** (Glorot) balances both ways, `$U(\\pm\\sqrt{6}/\\sqrt{\\text{fan-in} + \
        \\text{fan-out}})$`, whose variance is 2/(fan-in + fan-out);
        - **Kaiming** (He) takes 2/fan-in, because ReLU halves E(h²), the mean square of what the \
        next layer gets; in the first layer 1/fan-in, since no ReLU comes before it.

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
    Map<String, double[]> forward = byScheme(looks, Look::preActivations);
    page.text("**Forward**: the variance of the pre-activations z.");
    page.plot(plot("Variance of the pre-activations", "Var(z)", forward));
    page.table(table("Var(z)", forward));
    page.text(Says22.forward(forward));
    page.text(
        """
        In the last layer chance plays a larger part than elsewhere: it has ten units, few of which \
        make a variance. The constant's factor from layer to layer is no chance, (fan-in · 0.005)²: \
        6.6 where 512 units come before, 0.41 where 128 do.\
        """);
    Map<String, double[]> backward = byScheme(looks, Look::gradients);
    backward.replaceAll((name, variances) -> Says22.withoutRounding(variances));
    page.text("**Backward**: the variance of the weights' gradients.");
    page.plot(plot("Variance of the gradients", "Var(∂L/∂W)", backward));
    page.table(table("Var(∂L/∂W)", backward));
    page.text(Says22.backward(backward));
    if (backward.containsKey(Schemes22.CONSTANT)) {
      page.text(Says22.constant(backward.get(Schemes22.CONSTANT)));
    }
  }

  private static Map<String, double[]> byScheme(
      List<Look> looks, Function<Look, List<Histogram>> part) {
    Map<String, double[]> variances = new LinkedHashMap<>();
    looks.forEach(look -> variances.put(look.name(), variances(part.apply(look))));
    return variances;
  }

  private static LinePlot plot(String title, String y, Map<String, double[]> variances) {
    List<Line> lines = new ArrayList<>();
    variances.forEach((name, each) -> lines.add(Line.byLayer(name, Numbers.positive(each))));
    return LinePlot.of(title, "layer", y, lines).withLogarithmicY();
  }

  private static Table table(String what, Map<String, double[]> variances) {
    Table table = Table.of(what, "layer 1", "layer 2", "layer 3", "layer 4", "layer 5");
    for (Map.Entry<String, double[]> scheme : variances.entrySet()) {
      List<String> cells = new ArrayList<>(List.of(scheme.getKey()));
      for (double variance : scheme.getValue()) {
        cells.add(variance == 0 ? "0" : Numbers.threeDigits(variance));
      }
      table = table.row(cells.toArray(String[]::new));
    }
    return table;
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
