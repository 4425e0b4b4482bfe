package p02.tutorials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.kit.nn.Activation;
import p02.lab.Lab;
import p02.lab.page.Table;
import p02.lab.plot.Line;
import p02.lab.plot.Panel;
import p02.lab.plot.PanelPlot;
import p02.tutorial21.Activations;

/** The six activation functions that the student writes, and how they look. */
record Functions21(Lab lab) {
  private static final double LEAK = 0.1;
  private static final double ELU = 1;
  private static final double RANGE = 5;
  private static final double SMALL = 1e-5;

  /** Beside 0, where the sigmoid and tanh are steepest, but off the kinks. */
  private static final double BESIDE = 1e-3;

  /** An even number, so that no place is 0, where some of them have a kink. */
  private static final int PLACES = 200;

  /** All six by the name that {@code --activation} takes; each fails if its task is open. */
  static Map<String, Activation> all() {
    Map<String, Activation> all = new LinkedHashMap<>();
    put(all, "sigmoid", Activations::sigmoid, Activations::sigmoidDerivative);
    put(all, "tanh", Activations::tanh, Activations::tanhDerivative);
    put(all, "relu", Activations::relu, Activations::reluDerivative);
    put(
        all,
        "leaky-relu",
        z -> Activations.leakyRelu(z, LEAK),
        z -> Activations.leakyReluDerivative(z, LEAK));
    put(all, "elu", z -> Activations.elu(z, ELU), z -> Activations.eluDerivative(z, ELU));
    put(all, "swish", Activations::swish, Activations::swishDerivative);
    return all;
  }

  /**
   * The student's own, or one of the library's where its task is open or it fails: then the page
   * says which, and {@link #nameOf} tells it.
   */
  static Activation ownOrStandIn(Lab lab, String name) {
    return lab.attempt(() -> tried(all().get(name))).orElseGet(() -> standIn(lab, name));
  }

  /** What an activation is, whatever was asked for: for tables and for runs.csv. */
  static String nameOf(Activation activation) {
    return activation.name().toLowerCase(Locale.ROOT);
  }

  /** The library's own, ReLU where it has none of that name. */
  private static Activation standIn(Lab lab, String name) {
    Map<String, Activation> library =
        Map.of("sigmoid", Activation.sigmoid(), "tanh", Activation.tanh());
    Activation found = library.getOrDefault(name, Activation.relu());
    String kind = nameOf(found);
    lab.page()
        .text(
            kind.equals(name)
                ? "Until then the library's own %s stands in for it.".formatted(kind)
                : "The library has no %s: until then its **%s** takes that place."
                    .formatted(name, kind));
    return found;
  }

  /**
   * Draws those that work, says of the others what they wait for, and gives those that work. As in
   * the self-check arrays are DOUBLE here: a slope by small steps needs the digits.
   */
  Map<String, Activation> write() {
    explain();
    Map<String, Activation> solved = new LinkedHashMap<>();
    List<Panel> panels = new ArrayList<>();
    Map<String, Double> off = new LinkedHashMap<>();
    Table[] check = {Table.of("function", "least slope, |z| ≤ 5", "greatest slope", "off by at most")};
    all()
        .forEach(
            (name, activation) -> {
              Optional<Panel> panel =
                  lab.attempt(
                      () -> {
                        Activation works = tried(activation);
                        return DefaultType.giving(
                            DataType.DOUBLE,
                            () -> {
                              Panel drawn = panel(works);
                              off.put(name, off(works));
                              check[0] = slopes(check[0], works, off.get(name));
                              return drawn;
                            });
                      });
              panel.ifPresent(drawn -> solved.put(name, activation));
              panel.ifPresent(panels::add);
            });
    if (!panels.isEmpty()) {
      lab.page()
          .plot(new PanelPlot("Each function and its derivative", "z", "f(z) and f′(z)", panels));
      lab.page().table(check[0]);
      conclude(off);
    }
    return solved;
  }

  private void explain() {
    lab.page()
        .text(
            """
            What a step can change depends on the slope of the activation function. Six of them, \
            and the derivative of each:\
            """);
    lab.page()
        .formula(
            "\\sigma(z) = \\frac{1}{1+e^{-z}} \\qquad \\tanh z = \\frac{e^z - e^{-z}}{e^z +"
                + " e^{-z}} \\qquad \\mathrm{ReLU}(z) = \\max(0, z)");
    lab.page()
        .formula(
            ("\\mathrm{leaky}(z) = \\begin{cases} z & z > 0 \\\\ %s\\, z & z \\le 0 \\end{cases}"
                    + " \\qquad \\mathrm{ELU}(z) = \\begin{cases} z & z > 0 \\\\ %s(e^z - 1) & z"
                    + " \\le 0 \\end{cases} \\qquad \\mathrm{Swish}(z) = z\\, \\sigma(z)")
                .formatted(Numbers.plain(LEAK), ELU == 1 ? "" : Numbers.plain(ELU) + "\\,"));
  }

  private void conclude(Map<String, Double> off) {
    lab.page()
        .text(
            """
            Look at how high the derivative gets. The sigmoid's never exceeds ¼, and both it and \
            tanh are flat at either end: a unit with a large |z| is **saturated** and hears next \
            to no gradient. ReLU passes the gradient on unchanged for positive z, and nothing at \
            all for negative z; leaky ReLU, ELU and Swish leave a little there.\
            """);
    lab.page().text(Says21.slopes(off));
  }

  /** The same activation, after it was asked once for the kind of array that a network has. */
  private static Activation tried(Activation activation) {
    return DefaultType.giving(
        DataType.FLOAT,
        () -> {
          INDArray z = Nd4j.linspace(DataType.FLOAT, -1, 0.5, 4).reshape(2, 2);
          activation.valueInto(z, z.like());
          activation.backInto(z, z.dup(), z.dup());
          return activation;
        });
  }

  private static Panel panel(Activation activation) {
    INDArray z = places();
    double[] x = z.toDoubleVector();
    return Panel.of(
        activation.name(),
        Line.of("f(z)", x, activation.value(z).toDoubleVector()),
        Line.of("f′(z)", x, activation.derivative(z).toDoubleVector()));
  }

  private static Table slopes(Table table, Activation activation, double off) {
    INDArray slope = activation.derivative(checked());
    return table.row(
        activation.name(),
        Numbers.fixed(4, slope.minNumber().doubleValue()),
        Numbers.fixed(4, slope.maxNumber().doubleValue()),
        Numbers.magnitude(off));
  }

  private static double off(Activation activation) {
    INDArray z = checked();
    INDArray bySteps =
        activation.value(z.add(SMALL)).sub(activation.value(z.sub(SMALL))).div(2 * SMALL);
    return Transforms.abs(activation.derivative(z).sub(bySteps)).maxNumber().doubleValue();
  }

  private static INDArray checked() {
    return Nd4j.concat(0, places(), Nd4j.createFromArray(-BESIDE, BESIDE));
  }

  private static INDArray places() {
    return Nd4j.linspace(DataType.DOUBLE, -RANGE, 2 * RANGE / (PLACES - 1), PLACES);
  }

  private static void put(
      Map<String, Activation> all,
      String name,
      UnaryOperator<INDArray> value,
      UnaryOperator<INDArray> derivative) {
    all.put(name, Activation.of(name, value, derivative));
  }
}
