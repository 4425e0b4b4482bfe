package p02.hidden.tutorial22;

import java.util.function.UnaryOperator;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.hidden.model.Descent;
import p02.hidden.observe.Content;
import p02.hidden.script.Adapter;
import p02.hidden.script.ArgumentCopies;
import p02.hidden.script.DescentWithoutEnd;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.Descending;
import p02.problem35.Optimizer;
import p02.tutorial22.LossSurfaces;

/** The student's descent, with an optimizer and gradients that are given. */
final class OwnDescent implements Descending, Adapter<Descending, Descent> {
  @Override
  public ScriptSubject<Descending, Descent> subject() {
    return new ScriptSubject<>("2.2", Descent.RIGHT, this);
  }

  @Override
  public Content descend(Slope slope, double[] start, int steps) {
    INDArray first = Nd4j.create(start);
    INDArray path = LossSurfaces.descend(new Ruled(slope.rule()), new Bounded(slope), first, steps);
    return ArgumentCopies.intact(first, start)
        ? Content.of(path)
        : new Content.Intact("start", false);
  }

  private static double[] pair(INDArray array) {
    return new double[] {array.getDouble(0), array.getDouble(1)};
  }

  /** The gradient, for far more calls than any of the paths needs: a loop without end ends here. */
  private static final class Bounded implements UnaryOperator<INDArray> {
    private static final int MOST = 10_000;

    private final Slope slope;
    private int calls;

    private Bounded(Slope slope) {
      this.slope = slope;
    }

    @Override
    public INDArray apply(INDArray w) {
      if (++calls > MOST) {
        throw new DescentWithoutEnd();
      }
      return Nd4j.create(slope.gradient().apply(pair(w)));
    }
  }

  /** An optimizer that is right, whatever became of the student's own. */
  private record Ruled(Rule rule) implements Optimizer {
    @Override
    public void step(INDArray parameters, INDArray gradient) {
      double[] w = pair(parameters);
      rule.step(w, pair(gradient));
      parameters.putScalar(0, w[0]);
      parameters.putScalar(1, w[1]);
    }
  }
}
