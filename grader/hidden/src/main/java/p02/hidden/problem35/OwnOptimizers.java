package p02.hidden.problem35;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import p02.hidden.model.UpdateRules;
import p02.hidden.observe.Content;
import p02.hidden.script.Adapter;
import p02.hidden.script.ArgumentCopies;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.OptimizerSteps;
import p02.problem35.Adam;
import p02.problem35.Momentum;
import p02.problem35.Optimizer;
import p02.problem35.Sgd;

/** The student's optimizers. */
final class OwnOptimizers implements OptimizerSteps, Adapter<OptimizerSteps, UpdateRules> {
  @Override
  public ScriptSubject<OptimizerSteps, UpdateRules> subject() {
    return new ScriptSubject<>("3.5", UpdateRules.RIGHT, this);
  }

  @Override
  public Run sgd(double alpha, Parameters parameters) {
    return new OwnRun(new Sgd(alpha), parameters);
  }

  @Override
  public Run momentum(double alpha, double beta, Parameters parameters) {
    return new OwnRun(new Momentum(alpha, beta), parameters);
  }

  @Override
  public Run adam(double alpha, double beta, double gamma, double epsilon, Parameters parameters) {
    return new OwnRun(new Adam(alpha, beta, gamma, epsilon), parameters);
  }

  private static final class OwnRun implements Run {
    private final Optimizer optimizer;
    private final INDArray whole;
    private final INDArray phi;
    private boolean intact = true;

    private OwnRun(Optimizer optimizer, Parameters parameters) {
      this.optimizer = optimizer;
      Content.Numbers around = (Content.Numbers) parameters.around(parameters.start());
      this.whole = Nd4j.create(around.numbers(), around.shape(), 'c');
      this.phi =
          parameters.layout() == Layout.ROW
              ? whole.get(NDArrayIndex.point(1), NDArrayIndex.all())
              : whole;
    }

    @Override
    public void step(double[] gradient) {
      INDArray handed = Nd4j.create(gradient, phi.shape(), 'c');
      optimizer.step(phi, handed);
      intact &= ArgumentCopies.intact(handed, gradient);
    }

    @Override
    public Content parameters() {
      return Content.of(whole);
    }

    @Override
    public boolean gradientsIntact() {
      return intact;
    }
  }
}
