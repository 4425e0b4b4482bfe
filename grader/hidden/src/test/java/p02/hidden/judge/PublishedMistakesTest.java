package p02.hidden.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.buffer.DataType;
import p02.hidden.model.ActivationFunctions;
import p02.hidden.model.Arithmetic;
import p02.hidden.model.Counter;
import p02.hidden.model.DeadUnitCount;
import p02.hidden.model.Descent;
import p02.hidden.model.Differentiation;
import p02.hidden.model.Epochs;
import p02.hidden.model.Likelihood;
import p02.hidden.model.LossSurfacesModel;
import p02.hidden.model.Standardizing;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.model.UpdateRules;
import p02.hidden.observe.Content;
import p02.hidden.subject.Activating;
import p02.hidden.subject.Activating.Input;
import p02.hidden.subject.Calculus;
import p02.hidden.subject.Counts.Size;
import p02.hidden.subject.Descending.Slope;
import p02.hidden.subject.Losses.Variance;
import p02.hidden.subject.OptimizerSteps;
import p02.oracle.Layers;

/**
 * The self-check recognises published misconceptions by what they give on its examples. {@code
 * -Dp02.write=true} writes the file anew.
 */
@DisplayName("mistakes.txt of the self-check")
class PublishedMistakesTest {
  private static final Path FILE = Path.of("../../exercises/src/test/resources/mistakes.txt");
  private static final double[][] W1 = {{1, -1}, {0.5, 0.5}, {-1, 2}};
  private static final double[] B1 = {0, -1, 0.5};
  private static final double[] W2 = {1, -2, 0.5};
  private static final double[] X = {2, 1};
  private static final double[] Z1 = {1, 0.5, 0.5};
  private static final double[][] V1 = {{0.5, -1}};
  private static final double[] HALF = {0.5};
  private static final double[] ONES = {1, 1};
  private static final Size DEEP = new Size(2, 3, 4, 6);
  private static final double[][] DATA = {{1, 10}, {3, 20}, {5, 30}};
  private static final double[][] F = {{2, 5}, {4, 1}};
  private static final double[][] Y = {{1, 3}, {4, 4}};
  private static final double[][] SIGNED_UNITS = {{0, 0, 1, -1}, {0, 2, -1, 0}};
  private static final double[][] QUIET_UNITS = {{0, 0, 5}, {0, 0, 0}, {0, 0, 0}};
  private static final Variance VARIANCE = Variance.forAll(1, 4);

  /** What a test of the self-check sees of a model. */
  private record Example(Object right, Function<Object, double[]> sees) {
    static <M> Example of(M right, Function<M, double[]> sees) {
      @SuppressWarnings("unchecked")
      Function<Object, double[]> unchecked = (Function<Object, double[]>) (Function<?, ?>) sees;
      return new Example(right, unchecked);
    }
  }

  private static Map<String, Example> examples() {
    Map<String, Example> examples = new TreeMap<>();
    arrays(examples);
    epochs(examples);
    network(examples);
    sigmoid(examples);
    counts(examples);
    regression(examples);
    optimizers(examples);
    activations(examples);
    surfaces(examples);
    return examples;
  }

  private static void arrays(Map<String, Example> examples) {
    Arithmetic right = Arithmetic.RIGHT;
    double[][] a = {{1, 2}, {3, 4}};
    double[][] b = {{5, 6}, {7, 8}};
    examples.put("1.1.1", Example.of(right, m -> numbers(m.product(a, b))));
    double[][] x = {{1, 10}, {3, 20}, {5, 30}};
    examples.put("1.1.2", Example.of(right, m -> numbers(m.columnMeans(x))));
    double[][] here = {{0, 0}, {3, 4}};
    double[][] there = {{0, 1}, {1, 2}, {3, 4}};
    examples.put("1.1.3", Example.of(right, m -> numbers(m.squaredDistances(here, there))));
    Calculus.Point point = Calculus.Point.of(0, 1, 2);
    Differentiation function = Differentiation.RIGHT;
    examples.put("1.1.4", Example.of(function, c -> new double[] {c.value(point)}));
    examples.put("1.1.5", Example.of(function, c -> numbers(c.gradient(point))));
  }

  private static double[] numbers(Content content) {
    return ((Content.Numbers) content).numbers();
  }

  private static void epochs(Map<String, Example> examples) {
    Epochs right = Epochs.RIGHT;
    double[][] logits = {{1, 2, 0}, {3, 0, 1}, {5, 5, 1}, {0, 1, 4}, {2, 1, 0}};
    double[] labels = {1, 0, 0, 1, 2};
    examples.put(
        "1.2.1", Example.of(right, e -> new double[] {e.accuracy(logits, labels, DataType.INT32)}));
    double[] history = {0.5, 0.4, 0.75, 0.75, 0.625};
    examples.put("1.2.2", Example.of(right, e -> new double[] {e.bestEpoch(history)}));
    double[] curve = {0.5, 0.75, 0.5, 0.625, 0.25};
    examples.put(
        "1.2.3",
        Example.of(
            right, e -> new double[] {e.improvement(curve, 1, 3), e.improvement(curve, 1, 4)}));
  }

  private static void network(Map<String, Example> examples) {
    TwoLayerNetwork relu = TwoLayerNetwork.with(Layers::relu);
    examples.put(
        "3.1.1",
        Example.of(relu, n -> new double[] {n.activation(3), n.activation(-2), n.activation(0)}));
    examples.put("3.1.2", Example.of(relu, n -> n.z1(W1, B1, X)));
    examples.put("3.1.3", Example.of(relu, n -> n.h(new double[] {1.5, -0.5, 0})));
    examples.put("3.1.4", Example.of(relu, n -> new double[] {n.z2(W2, 0.25, Z1)}));
    examples.put(
        "3.1.5",
        Example.of(relu, n -> new double[] {n.y(W1, B1, W2, 0.25, X), n.y(W1, B1, W2, -1, X)}));
  }

  private static void sigmoid(Map<String, Example> examples) {
    TwoLayerNetwork net = TwoLayerNetwork.with(Layers::sigmoid);
    examples.put(
        "3.2.1",
        Example.of(
            net, n -> DoubleStream.of(0, Math.log(3), 1000, -1000).map(n::activation).toArray()));
    examples.put(
        "3.2.2",
        Example.of(net, n -> new double[] {n.z1(V1, HALF, ONES)[0], n.z1(V1, HALF, X)[0]}));
    examples.put(
        "3.2.3",
        Example.of(net, n -> new double[] {n.z2(new double[] {2}, -1, new double[] {0.75})}));
    examples.put(
        "3.2.4", Example.of(net, n -> new double[] {n.y(V1, HALF, new double[] {2}, -1, ONES)}));
  }

  private static void counts(Map<String, Example> examples) {
    Counter right = Counter.RIGHT;
    examples.put("3.3.1", Example.of(right, c -> new double[] {c.weights(DEEP)}));
    examples.put("3.3.2", Example.of(right, c -> new double[] {c.biases(DEEP)}));
    examples.put("3.3.3", Example.of(right, c -> new double[] {c.parameters(DEEP)}));
    examples.put("3.3.4", Example.of(right, c -> new double[] {c.addedByDepth(DEEP)}));
    examples.put("3.3.5", Example.of(right, c -> new double[] {c.addedByWidth(DEEP)}));
    examples.put(
        "3.3.6",
        Example.of(
            right,
            c ->
                new double[] {c.larger(DEEP).ordinal(), c.larger(new Size(2, 3, 1, 6)).ordinal()}));
  }

  private static void regression(Map<String, Example> examples) {
    examples.put(
        "3.4.1",
        Example.of(
            Standardizing.RIGHT,
            s ->
                DoubleStream.concat(
                        Arrays.stream(s.means().apply(DATA)),
                        Arrays.stream(s.deviations().apply(DATA)))
                    .toArray()));
    Likelihood right = Likelihood.RIGHT;
    examples.put("3.4.4", Example.of(right, l -> new double[] {l.sumOfSquares(F, Y)}));
    examples.put("3.4.5", Example.of(right, l -> l.share(F, Y)));
    examples.put("3.4.6", Example.of(right, l -> new double[] {l.likelihood(F, VARIANCE, Y)}));
    examples.put(
        "3.4.7", Example.of(right, l -> ((Content.Numbers) l.gradient(F, VARIANCE, Y)).numbers()));
  }

  private static void optimizers(Map<String, Example> examples) {
    UpdateRules right = UpdateRules.RIGHT;
    examples.put("3.5.1", Example.of(right, r -> twoSteps(phi -> r.sgd(0.1, phi))));
    examples.put("3.5.2", Example.of(right, r -> twoSteps(phi -> r.momentum(0.1, 0.9, phi))));
    examples.put(
        "3.5.3", Example.of(right, r -> twoSteps(phi -> r.adam(0.1, 0.9, 0.99, 0.1, phi))));
  }

  private static void activations(Map<String, Example> examples) {
    double ln3 = Math.log(3);
    activation(examples, "2.1.1", Activating.Function.SIGMOID, 0, -ln3, ln3);
    activation(examples, "2.1.2", Activating.Function.TANH, 0, -ln3, ln3);
    examples.put(
        "2.1.3",
        Example.of(
            ActivationFunctions.RIGHT,
            f ->
                joined(
                    seen(f, Activating.Function.RELU, 0, -2, 3),
                    numbers(f.slope(Activating.Function.RELU, Input.of(0), 0)))));
    activation(examples, "2.1.4", Activating.Function.LEAKY_RELU, 0.25, -2, 3);
    activation(examples, "2.1.5", Activating.Function.ELU, 2, -Math.log(4), 3);
    activation(examples, "2.1.6", Activating.Function.SWISH, 0, -ln3, ln3);
    examples.put(
        "2.1.7",
        Example.of(
            DeadUnitCount.RIGHT, c -> new double[] {c.count(SIGNED_UNITS), c.count(QUIET_UNITS)}));
  }

  private static void activation(
      Map<String, Example> examples,
      String task,
      Activating.Function function,
      double alpha,
      double... z) {
    examples.put(task, Example.of(ActivationFunctions.RIGHT, f -> seen(f, function, alpha, z)));
  }

  private static double[] seen(
      ActivationFunctions f, Activating.Function function, double alpha, double... z) {
    return joined(
        numbers(f.value(function, Input.of(z), alpha)),
        numbers(f.slope(function, Input.of(z), alpha)));
  }

  private static void surfaces(Map<String, Example> examples) {
    double[] valley = {-Math.log(3), Math.log(3)};
    double[] hole = {1.2, -0.5};
    LossSurfacesModel right = LossSurfacesModel.RIGHT;
    examples.put(
        "2.2.5",
        Example.of(
            right,
            t -> joined(new double[] {t.valley(valley)}, numbers(t.valleyGradient(valley)))));
    examples.put(
        "2.2.6",
        Example.of(
            right, t -> joined(new double[] {t.holes(hole)}, numbers(t.holesGradient(hole)))));
    Slope half = Slope.plain(w -> w.clone(), 0.5);
    examples.put(
        "2.2.7", Example.of(Descent.RIGHT, d -> numbers(d.descend(half, new double[] {8, -4}, 2))));
  }

  private static double[] joined(double[] one, double[] other) {
    return DoubleStream.concat(Arrays.stream(one), Arrays.stream(other)).toArray();
  }

  private static double[] twoSteps(Function<OptimizerSteps.Parameters, OptimizerSteps.Run> maker) {
    double[] start = {0.5, -0.25};
    OptimizerSteps.Run run =
        maker.apply(new OptimizerSteps.Parameters(start, OptimizerSteps.Layout.VECTOR));
    run.step(new double[] {0.3, -2});
    run.step(new double[] {0.1, 1.5});
    return ((Content.Numbers) run.parameters()).numbers();
  }

  @Test
  void shouldHoldWhatPublishedMistakesGive() throws IOException {
    String text =
        "# Wrong numbers on the published examples, and what they come from. Written by the kit.\n"
            + examples().entrySet().stream()
                .flatMap(each -> lines(each.getKey(), each.getValue()).stream())
                .collect(Collectors.joining());
    if (Boolean.getBoolean("p02.write")) {
      Files.writeString(FILE, text);
    }
    assertThat(FILE).hasContent(text);
  }

  private static List<String> lines(String task, Example example) {
    String tag = "p" + task.replaceFirst("\\.", "").replace('.', '_');
    String right = inWords(example.sees().apply(example.right()));
    List<Catalogue.Entry> published =
        Catalogue.costing(task).stream().filter(entry -> entry.name().published()).toList();
    List<Wrong> usual =
        published.stream().map(entry -> wrong(example, entry, entry.in(example.right()))).toList();
    Set<String> taken = usual.stream().map(Wrong::numbers).collect(Collectors.toSet());
    // Other forms of a mistake never take another mistake's numbers.
    Stream<Wrong> others =
        published.stream()
            .flatMap(
                entry ->
                    entry.othersIn(example.right()).stream()
                        .map(form -> wrong(example, entry, form)))
            .filter(each -> taken.add(each.numbers()));
    return Stream.concat(usual.stream(), others)
        .filter(each -> !each.numbers().equals(right))
        .map(each -> tag + " | " + each.numbers() + " | " + each.says() + "\n")
        .toList();
  }

  /** Wrong numbers and what the student reads. */
  private record Wrong(String numbers, String says) {}

  private static Wrong wrong(Example example, Catalogue.Entry entry, Object model) {
    return new Wrong(inWords(example.sees().apply(model)), entry.name().says());
  }

  /** Ten digits: JDKs differ in the last ones of exp and tanh, and the self-check asks for six. */
  private static String inWords(double[] numbers) {
    return Arrays.stream(numbers)
        .map(each -> Double.isFinite(each) ? rounded(each) : each)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private static double rounded(double number) {
    return new BigDecimal(number).round(new MathContext(10)).doubleValue();
  }
}
