package p02.lab.page;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import p02.kit.TodoException;
import p02.lab.data.EmbeddedData;
import p02.lab.data.FashionMnist;
import p02.lab.data.Scaling;
import p02.lab.plot.Bar;
import p02.lab.plot.BarPlot;
import p02.lab.plot.ContourPlot;
import p02.lab.plot.Grid;
import p02.lab.plot.Histogram;
import p02.lab.plot.HistogramPlot;
import p02.lab.plot.Line;
import p02.lab.plot.LinePlot;
import p02.lab.plot.Panel;
import p02.lab.plot.PanelPlot;
import p02.lab.plot.Points;
import p02.lab.plot.ScatterPlot;

/** A page with a part of every kind, to look at; the argument is the file to write. */
final class Gallery {
  private Gallery() {}

  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), page().html());
  }

  static Page page() {
    Page page = new Page("Gallery <of> every part & plot", new PrintWriter(Writer.nullWriter()));
    page.text(
        "Text with *emphasis*, `code`, a formula `$\\hat{y} = \\sigma(w^T x + b)$` within the line,"
            + " and <script>alert(1)</script> that does nothing.");
    page.heading("Formula, result, table");
    page.formula(
        "\\frac{\\partial L}{\\partial w} = \\frac{1}{n} \\sum_{i=1}^n (\\hat y_i - y_i)\\, x_i");
    page.result("accuracy %.2f %%", 87.654);
    page.result("%s", "</pre><b>not bold</b>");
    page.table(
        Table.of("epochs", "train", "note").row("9", "0.91", "a <b>").row("100", "0.99", "c"));
    page.heading("Notes");
    page.todo(new TodoException("1.1.3"));
    TodoException.forget();
    page.mistake("`ArithmeticException`: `/ by zero` in `p02.tutorial11.Tensors.product`.");
    page.stopped("What comes after this was not run.");
    page.heading("Plots");
    lines(page);
    panels(page);
    histograms(page);
    page.plot(scatter());
    page.plot(
        scatter().over(Grid.of(Grid.Area.withStep(-0.5, 1.5, -0.5, 1.5, 0.02), Gallery::xor)));
    contours(page);
    page.plot(
        new BarPlot(
            "Test accuracy of some activations",
            "accuracy (%)",
            List.of(
                new Bar("sigmoid", 10, 0), new Bar("leaky ReLU", 88.9, 2), Bar.of("tanh", 87.6))));
    FashionMnist data = FashionMnist.load(new EmbeddedData(), Scaling.STANDARDIZED, 1);
    page.images(
        "Twenty test images",
        data.test().inputs().get(NDArrayIndex.interval(0, 20)),
        IntStream.range(0, 20)
            .mapToObj(row -> FashionMnist.CLASSES.get(data.test().labels().getInt(row)))
            .toList());
    return page;
  }

  private static void lines(Page page) {
    Random random = new Random(1);
    List<Line> lines =
        List.of("train", "validation").stream()
            .map(
                name ->
                    Line.meanByEpoch(
                        name,
                        IntStream.range(0, 5)
                            .mapToObj(
                                run ->
                                    IntStream.rangeClosed(1, 50)
                                        .mapToDouble(
                                            e ->
                                                (name.equals("train") ? 100 : 88)
                                                        * (1 - Math.exp(-e / 6.0))
                                                    + random.nextGaussian() * 2)
                                        .toArray())
                            .toList()))
            .toList();
    page.plot(
        LinePlot.of(
                "Accuracy: mean of five seeds, band of one standard deviation",
                "epoch",
                "accuracy (%)",
                lines)
            .withMark(27, "best validation"));
    Line[] six =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    Line.byEpoch(
                        "optimizer " + i,
                        IntStream.rangeClosed(1, 30)
                            .mapToDouble(e -> Math.exp(-e * (i + 1) / 12.0))
                            .toArray()))
            .toArray(Line[]::new);
    page.plot(LinePlot.of("Loss, six lines, logarithmic", "epoch", "loss", six).withLogarithmicY());
  }

  private static void panels(Page page) {
    page.plot(
        new PanelPlot(
            "Activations and their derivatives",
            "z",
            "value",
            IntStream.rangeClosed(1, 6)
                .mapToObj(
                    i ->
                        Panel.of(
                            "function " + i,
                            graph("f(z)", z -> 1 / (1 + Math.exp(-z * i / 2))),
                            graph("f′(z)", z -> i / 2.0 / (2 + 2 * Math.cosh(z * i / 2)))))
                .toList()));
  }

  private static Line graph(String name, DoubleUnaryOperator function) {
    double[] x = IntStream.rangeClosed(-50, 50).mapToDouble(i -> i / 10.0).toArray();
    return Line.of(name, x, Arrays.stream(x).map(function).toArray());
  }

  private static void histograms(Page page) {
    Random random = new Random(2);
    page.plot(
        new HistogramPlot(
            "Gradients of one batch",
            "gradient",
            IntStream.range(0, 5)
                .mapToObj(
                    layer ->
                        Histogram.of(
                            "layer " + (layer + 1),
                            random
                                .doubles(4000)
                                .map(u -> (u - 0.5) * random.nextGaussian() * Math.pow(10, -layer))
                                .toArray(),
                            40))
                .toList()));
  }

  private static ScatterPlot scatter() {
    Random random = new Random(3);
    double[][] even = new double[100][];
    double[][] odd = new double[100][];
    for (int i = 0; i < 100; i++) {
      int bit = random.nextInt(2);
      even[i] = new double[] {bit + 0.1 * random.nextGaussian(), bit + 0.1 * random.nextGaussian()};
      odd[i] =
          new double[] {bit + 0.1 * random.nextGaussian(), 1 - bit + 0.1 * random.nextGaussian()};
    }
    return ScatterPlot.of(
        "Continuous XOR",
        "x₁",
        "x₂",
        Points.of("class 0", Nd4j.create(even)),
        Points.of("class 1", Nd4j.create(odd)));
  }

  private static double xor(double x, double y) {
    return 1 / (1 + Math.exp(20 * (x - 0.5) * (y - 0.5)));
  }

  private static void contours(Page page) {
    Grid.Area area = Grid.Area.withStep(-1.5, 1.5, -1.5, 1.5, 0.03);
    Grid grid =
        Grid.of(
            area,
            (x, y) ->
                -3.98
                    * (Math.exp(-12 * ((x - 1) * (x - 1) + (y + .5) * (y + .5)))
                        + Math.exp(-12 * ((x + 1) * (x + 1) + (y - .5) * (y - .5)))
                        + Math.exp(-12 * ((x + .5) * (x + .5) + (y + .8) * (y + .8)))));
    double[] t = IntStream.range(0, 60).asDoubleStream().toArray();
    List<Points> paths =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    new Points(
                        List.of("SGD", "momentum", "Adam").get(i),
                        Arrays.stream(t).map(s -> Math.cos(s / 9 + i) * s / 50).toArray(),
                        Arrays.stream(t).map(s -> Math.sin(s / 9 + i) * s / 50).toArray()))
            .toList();
    page.plot(
        new ContourPlot("Three optimizers on a loss surface", "w₁", "w₂", "loss", grid, paths));
  }
}
