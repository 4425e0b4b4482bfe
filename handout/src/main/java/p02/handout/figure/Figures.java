package p02.handout.figure;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** All figures by their names. */
public final class Figures {
  private static final Map<String, Supplier<Figure>> ALL =
      new TreeMap<>(
          Map.of(
              "xor-examples", XorFigure::figure,
              "mini-batches", BatchesFigure::figure,
              "softplus", SoftplusFigure::figure,
              "drawn-weights", WeightsFigure::figure,
              "relu-network", ReluFigure::figure,
              "sigmoid-network", SigmoidFigure::figure,
              "depth-or-width", GrowthFigure::figure,
              "metres-and-kilos", ScalesFigure::figure,
              "three-optimizers", DescentFigure::figure));

  private Figures() {}

  /**
   * A figure with a caption.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public static String html(String name, String caption) {
    Supplier<Figure> figure = ALL.get(name);
    if (figure == null) {
      throw new IllegalArgumentException(
          "no figure is called \"%s\"; there are %s".formatted(name, ALL.keySet()));
    }
    return figure.get().html(name, caption);
  }
}
