package p02.tutorials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.lab.Lab;
import p02.lab.page.Page;
import p02.lab.page.Table;
import p02.lab.plot.ContourPlot;
import p02.lab.plot.Grid;
import p02.lab.plot.Points;
import p02.problem35.Adam;
import p02.problem35.Momentum;
import p02.problem35.Optimizer;
import p02.problem35.Sgd;
import p02.tutorial22.LossSurfaces;

/** The end of tutorial 2.2: three optimizers on two loss surfaces that are hard to descend. */
record Surfaces22(Lab lab) {
  private static final int STEPS = 99;
  private static final int FIRST = 5;

  /** A surface, where to look at it, and where to start. */
  private record Surface(
      String name,
      ToDoubleFunction<INDArray> value,
      UnaryOperator<INDArray> gradient,
      Grid.Area area,
      double start1,
      double start2) {}

  /** The learning rates of the three optimizers on one surface. */
  private record Rates(double sgd, double momentum, double adam) {}

  private static final Rates IN_THE_VALLEY = new Rates(10, 10, 1);
  private static final Rates AMONG_THE_HOLES = new Rates(0.5, 1, 0.2);
  private static final double BETA = 0.9;
  private static final double GAMMA = 0.999;
  private static final double EPSILON = 1e-8;

  void write() {
    lab.section("A narrow valley on a gentle slope", this::pathological);
    lab.section("Three steep holes in a plain", this::steep);
  }

  private void pathological() {
    lab.page()
        .text(
            """
            Two weights only, so that the walk can be seen. Across w₁ the ground is steep near 0 \
            and nearly flat farther out; along w₂ it falls gently. Good steps are long along \
            the valley and short across it, but there is one learning rate for both.\
            """);
    lab.page().formula("L(w) = \\tanh^2 w_1 + 0.01\\,|w_1| + \\sigma(w_2)");
    walk(
        new Surface(
            "The narrow valley",
            LossSurfaces::pathological,
            LossSurfaces::pathologicalGradient,
            new Grid.Area(-10, 10, -15, 10, 121, 151),
            5,
            5),
        optimizers(IN_THE_VALLEY));
    lab.page()
        .text(
            """
            All start at the white circle. SGD has to take α = %s to get anywhere on the slope, \
            and in the valley that throws it from side to side: where it ends is **chaotic**, for a \
            rounding error in the last digit grows with every jump. Momentum averages the gradients: \
            across the valley they alternate and cancel, along it they add up. Adam divides by \
            the size of past gradients, so that at first both directions get steps of about α, and \
            it leaves the flat start at once. Notice where each spends its steps. The sigmoid \
            never ends: farther down is always a little better, by ever less.\
            """
                .formatted(Numbers.plain(IN_THE_VALLEY.sgd())));
  }

  private void steep() {
    lab.page()
        .text(
            """
            Here the ground is flat almost everywhere, with three narrow holes. A hole's walls are \
            so steep that one step of gradient times learning rate can lead off the map.\
            """);
    lab.page()
        .formula(
            "L(w) = -\\sum_{c} \\frac{1}{2\\pi\\sigma^2}\\, e^{-\\frac{\\lVert w - c\\rVert^2}"
                + "{2\\sigma^2}},\\qquad \\sigma = 0.2,\\quad c = (1, -0.5),\\ (-1, 0.5),\\ (-0.5,"
                + " -0.8)");
    Surface surface =
        new Surface(
            "The three holes",
            LossSurfaces::steep,
            LossSurfaces::steepGradient,
            new Grid.Area(-2, 2, -2, 2, 121, 121),
            0,
            0);
    Map<String, INDArray> paths = walk(surface, optimizers(AMONG_THE_HOLES));
    lab.page()
        .text(
            """
            SGD and momentum creep over the plain until they reach a wall. There the gradient is \
            thousands of times larger than at the start, and it shoots them across the plain, or out \
            of the picture.\
            """);
    paths.forEach((name, path) -> lab.page().text(ofEnd(surface, name, path)));
    lab.page()
        .text(
            """
            If you compare your paths with somebody else's: another way to write the same formulas \
            ends at the same places, but for SGD in the valley, of whose chaotic path only the \
            beginning can be compared.\
            """);
  }

  private static String ofEnd(Surface surface, String name, INDArray path) {
    double loss = surface.value().applyAsDouble(path.getRow(STEPS));
    return name.startsWith("Adam")
        ? Says22.rest(path.getDouble(STEPS, 0), path.getDouble(STEPS, 1), loss)
        : Says22.thrown(name, loss);
  }

  /** The student's three, by what plot and tables call them. */
  private static Map<String, Supplier<Optimizer>> optimizers(Rates rates) {
    Map<String, Supplier<Optimizer>> optimizers = new LinkedHashMap<>();
    optimizers.put("SGD, α " + Numbers.plain(rates.sgd()), () -> new Sgd(rates.sgd()));
    optimizers.put(
        "momentum, α %s, β %s".formatted(Numbers.plain(rates.momentum()), Numbers.plain(BETA)),
        () -> new Momentum(rates.momentum(), BETA));
    optimizers.put(
        "Adam, α " + Numbers.plain(rates.adam()),
        () -> new Adam(rates.adam(), BETA, GAMMA, EPSILON));
    return optimizers;
  }

  /** Draws the walks of the optimizers that work, and gives them. */
  private Map<String, INDArray> walk(Surface surface, Map<String, Supplier<Optimizer>> optimizers) {
    Grid grid =
        Grid.of(
            surface.area(), (x, y) -> surface.value().applyAsDouble(Nd4j.createFromArray(x, y)));
    Map<String, INDArray> paths = new LinkedHashMap<>();
    optimizers.forEach(
        (name, optimizer) ->
            lab.attempt(() -> descend(surface, optimizer.get()))
                .ifPresent(path -> paths.put(name, path)));
    List<Points> points = new ArrayList<>();
    paths.forEach((name, path) -> points.add(Points.of(name, path)));
    lab.page()
        .plot(
            new ContourPlot(
                surface.name() + ", with %d steps of each optimizer".formatted(STEPS),
                "w₁",
                "w₂",
                "loss",
                grid,
                points));
    if (!paths.isEmpty()) {
      tables(lab.page(), surface, paths);
    }
    return paths;
  }

  private static INDArray descend(Surface surface, Optimizer optimizer) {
    INDArray start = Nd4j.createFromArray(surface.start1(), surface.start2());
    return LossSurfaces.descend(optimizer, surface.gradient(), start, STEPS);
  }

  private static void tables(Page page, Surface surface, Map<String, INDArray> paths) {
    Table ends = Table.of("", "w₁ at the end", "w₂ at the end", "loss there", "lowest loss");
    List<String> header = new ArrayList<>(List.of("step"));
    for (Map.Entry<String, INDArray> each : paths.entrySet()) {
      INDArray path = each.getValue();
      header.add(each.getKey());
      ends =
          ends.row(
              each.getKey(),
              Numbers.fixed(4, path.getDouble(STEPS, 0)),
              Numbers.fixed(4, path.getDouble(STEPS, 1)),
              Numbers.loss(surface.value().applyAsDouble(path.getRow(STEPS))),
              Numbers.loss(lowest(surface, path)));
    }
    page.table(ends);
    page.text("The first steps, (w₁, w₂):");
    Table first = Table.of(header.toArray(String[]::new));
    for (int step = 0; step <= FIRST; step++) {
      List<String> cells = new ArrayList<>(List.of("" + step));
      for (INDArray path : paths.values()) {
        cells.add(
            "(%s, %s)"
                .formatted(
                    Numbers.fixed(4, path.getDouble(step, 0)),
                    Numbers.fixed(4, path.getDouble(step, 1))));
      }
      first = first.row(cells.toArray(String[]::new));
    }
    page.table(first);
  }

  private static double lowest(Surface surface, INDArray path) {
    double lowest = Double.POSITIVE_INFINITY;
    for (int step = 0; step <= STEPS; step++) {
      lowest = Math.min(lowest, surface.value().applyAsDouble(path.getRow(step)));
    }
    return lowest;
  }
}
