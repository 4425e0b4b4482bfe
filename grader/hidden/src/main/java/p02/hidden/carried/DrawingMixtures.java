package p02.hidden.carried;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import p02.hidden.model.Drawing;
import p02.hidden.observe.Content;
import p02.hidden.script.Mixture;
import p02.hidden.script.Subject;
import p02.hidden.script.Trust;
import p02.hidden.subject.Initializing;
import p02.hidden.subject.Initializing.Weights;

/** Kaiming's weights, drawn with the student's earlier normal numbers. */
public final class DrawingMixtures {
  private static final String NORMAL = "2.2.2";

  private DrawingMixtures() {}

  /**
   * What a {@link Subject} asks for. It is made here, where it is linked once: an adapter, which is
   * loaded for each submission, would link it each time.
   */
  public static Function<Initializing, List<Mixture<Drawing>>> mixtures() {
    return DrawingMixtures::of;
  }

  private static List<Mixture<Drawing>> of(Initializing own) {
    return List.of(
        new Mixture<>(
            List.of(NORMAL),
            trust ->
                Drawing.RIGHT.bell(
                    (in, out, sd, seed) ->
                        noted(trust, () -> own.normal(in, out, sd, seed), in, out, sd, seed))));
  }

  private static Weights noted(Trust trust, Supplier<Weights> drawn, double... input) {
    Weights[] weights = new Weights[1];
    trust.note(
        NORMAL,
        input,
        () -> {
          weights[0] = drawn.get();
          if (weights[0].content() instanceof Content.Sample sample) {
            return sample.numbers();
          }
          throw trust.unusable(NORMAL, weights[0].content());
        });
    return weights[0];
  }
}
