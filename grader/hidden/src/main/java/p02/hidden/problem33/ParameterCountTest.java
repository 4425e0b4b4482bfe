package p02.hidden.problem33;

import java.util.List;
import java.util.stream.Stream;
import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.observe.CaseRecorder;
import p02.hidden.observe.Tolerance;
import p02.hidden.script.RandomNumbers;
import p02.hidden.subject.Counts;
import p02.hidden.subject.Counts.Size;

/** Tests of {@link p02.problem33.ParameterCount}. */
class ParameterCountTest {
  /** K = 1, D = 1 and every order of sizes are among them. */
  private static final List<Size> SIZES =
      List.of(
          new Size(2, 3, 3, 7),
          new Size(2, 3, 1, 4),
          new Size(5, 1, 2, 3),
          new Size(1, 1, 1, 1),
          new Size(7, 4, 3, 1),
          new Size(784, 10, 4, 256),
          new Size(3, 9, 6, 2));

  /** The hand-picked ones first, which reports name, and some that nobody could have guessed. */
  private static final List<Size> DRAWN = withDrawn(SIZES);

  /** Well within long. */
  private static final Size BEYOND_INT = new Size(1, 1, 2, 100_000);

  private static final String IN_LONG =
      "Is it too small, or negative? Then something is counted in int, and overflows.";
  private static final int HUGE = Integer.MAX_VALUE;
  private static final Size BEYOND_LONG = new Size(1, 1, 4, HUGE);

  @Task(
      number = "3.3.1",
      title = "weights",
      asked = "Di·D + (K − 1)·D² + D·Do, without biases",
      example = "2 inputs, 3 outputs, K = 4, D = 6: 138",
      points = 2,
      tolerance = Tolerance.EXACT)
  void weights(Check check) {
    List<Size> invalid =
        List.of(
            new Size(0, 1, 1, 1),
            new Size(1, 0, 1, 1),
            new Size(1, 1, 0, 1),
            new Size(1, 1, 1, -3));
    check.compare(
        OwnParameterCount.class,
        (counts, cases) -> {
          cases.rule("formula");
          for (Size size : DRAWN) {
            cases.count("weights" + size, () -> counts.weights(size));
          }
          cases.rule("beyond-int", IN_LONG);
          cases.count("weights" + BEYOND_INT, () -> counts.weights(BEYOND_INT));
          cases.edge("beyond-long", "results beyond long");
          cases.refusal(
              "weights" + BEYOND_LONG,
              ArithmeticException.class,
              () -> counts.weights(BEYOND_LONG));
          cases.edge("arguments-below-one", "arguments below 1");
          for (Size size : invalid) {
            cases.refusal(
                "weights" + size, IllegalArgumentException.class, () -> counts.weights(size));
          }
        });
  }

  @Task(
      number = "3.3.2",
      title = "biases",
      asked = "K·D + Do",
      example = "2 inputs, 3 outputs, K = 4, D = 6: 27",
      points = 2,
      tolerance = Tolerance.EXACT)
  void biases(Check check) {
    Size beyondInt = new Size(1, 1, 100_000, 100_000);
    Size invalid = new Size(1, 1, 0, 1);
    check.compare(
        OwnParameterCount.class,
        (counts, cases) -> {
          cases.rule("formula");
          for (Size size : DRAWN) {
            cases.count("biases" + size, () -> counts.biases(size));
          }
          cases.rule("beyond-int", IN_LONG);
          cases.count("biases" + beyondInt, () -> counts.biases(beyondInt));
          cases.edge("arguments-below-one", "arguments below 1");
          cases.refusal(
              "biases" + invalid, IllegalArgumentException.class, () -> counts.biases(invalid));
        });
  }

  @Task(
      number = "3.3.3",
      title = "parameters",
      asked = "weights and biases together",
      example = "2 inputs, 3 outputs, K = 4, D = 6: 165",
      points = 1,
      tolerance = Tolerance.EXACT,
      builtOn = {"3.3.1", "3.3.2"})
  void parameters(Check check) {
    check.compare(
        OwnParameterCount.class,
        (counts, cases) -> {
          cases.rule("formula");
          for (Size size : DRAWN) {
            cases.count("parameters" + size, () -> counts.parameters(size));
          }
          cases.rule("beyond-int", IN_LONG);
          cases.count("parameters" + BEYOND_INT, () -> counts.parameters(BEYOND_INT));
          cases.edge("beyond-long", "results beyond long");
          cases.refusal(
              "parameters" + BEYOND_LONG,
              ArithmeticException.class,
              () -> counts.parameters(BEYOND_LONG));
        });
  }

  @Task(
      number = "3.3.4",
      title = "weights added by depth",
      asked = "the weights with one more hidden layer, less the weights without",
      example = "2 inputs, 3 outputs, K = 4, D = 6: 36",
      points = 2,
      tolerance = Tolerance.EXACT,
      builtOn = "3.3.1")
  void depth(Check check) {
    check.compare(
        OwnParameterCount.class,
        (counts, cases) -> {
          cases.rule("formula");
          for (Size size : DRAWN) {
            cases.count("weights added by depth" + size, () -> counts.addedByDepth(size));
          }
          cases.rule("beyond-int", IN_LONG);
          cases.count("weights added by depth" + BEYOND_INT, () -> counts.addedByDepth(BEYOND_INT));
        });
  }

  @Task(
      number = "3.3.5",
      title = "weights added by width",
      asked = "the weights with one more unit in every hidden layer, less the weights without",
      example = "2 inputs, 3 outputs, K = 4, D = 6: 44",
      points = 3,
      tolerance = Tolerance.EXACT,
      builtOn = "3.3.1")
  void width(Check check) {
    check.compare(
        OwnParameterCount.class,
        (counts, cases) -> {
          cases.rule("formula");
          for (Size size : DRAWN) {
            cases.count("weights added by width" + size, () -> counts.addedByWidth(size));
          }
          cases.rule("beyond-int", IN_LONG);
          cases.count("weights added by width" + BEYOND_INT, () -> counts.addedByWidth(BEYOND_INT));
        });
  }

  @Task(
      number = "3.3.6",
      title = "the larger growth",
      asked = "which of 3.3.4 and 3.3.5 is larger",
      example = "2 inputs, 3 outputs, K = 4, D = 6: WIDTH (44 against 36)",
      points = 2,
      tolerance = Tolerance.EXACT,
      builtOn = {"3.3.1", "3.3.4", "3.3.5"})
  void largerGrowth(Check check) {
    // With D = 10 depth adds more up to K = 5; D = 2, K = 1 and Di + Do = 4 add the same.
    List<Size> sizes =
        List.of(
            new Size(1, 1, 5, 10),
            new Size(1, 1, 6, 10),
            new Size(3, 1, 8, 5),
            new Size(9, 9, 1, 3),
            new Size(1, 1, 2, 10),
            new Size(3, 4, 2, 5),
            // Ties for those who count biases, K blocks, or the inputs as a hidden layer.
            new Size(2, 3, 1, 2),
            new Size(1, 1, 1, 3),
            new Size(2, 2, 2, 2));
    List<Size> equal = List.of(new Size(2, 2, 1, 2));
    check.compare(
        OwnParameterCount.class,
        (counts, cases) -> {
          cases.rule("formula");
          sizes.forEach(size -> larger(counts, cases, size));
          SizesOfGrowth.unequal().forEach(size -> larger(counts, cases, size));
          cases.edge("equal-growth", "equal growth");
          equal.forEach(size -> larger(counts, cases, size));
          SizesOfGrowth.equal().forEach(size -> larger(counts, cases, size));
        });
  }

  private static List<Size> withDrawn(List<Size> sizes) {
    RandomNumbers random = new RandomNumbers(331);
    return Stream.concat(
            sizes.stream(),
            Stream.generate(
                    () ->
                        new Size(
                            random.count(1, 40),
                            random.count(1, 40),
                            random.count(1, 12),
                            random.count(1, 60)))
                .limit(13))
        .toList();
  }

  private static void larger(Counts counts, CaseRecorder cases, Size size) {
    cases.choice("the larger growth" + size, () -> counts.larger(size));
  }
}
