package p02.hidden.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.hidden.carried.CarriedLosses;
import p02.hidden.model.Likelihood;
import p02.hidden.observe.ArgumentChangedException;
import p02.hidden.observe.Content;
import p02.hidden.script.Adapter;
import p02.hidden.script.ArgumentCopies;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.Losses;
import p02.problem34.RegressionLoss;

/** The student's {@link RegressionLoss}. */
final class OwnLosses implements Losses, Adapter<Losses, Likelihood> {

  @Override
  public ScriptSubject<Losses, Likelihood> subject() {
    return new ScriptSubject<>("3.4", Likelihood.RIGHT, this, CarriedLosses.carriedModels());
  }

  @Override
  public double sumOfSquares(double[][] f, double[][] y) {
    INDArray prediction = Nd4j.create(f);
    INDArray target = Nd4j.create(y);
    double sum = RegressionLoss.sumOfSquares(prediction, target);
    requireIntact(prediction, f, target, y);
    return sum;
  }

  @Override
  public double[] share(double[][] f, double[][] y) {
    INDArray prediction = Nd4j.create(f);
    INDArray target = Nd4j.create(y);
    double[] share = RegressionLoss.share(prediction, target);
    requireIntact(prediction, f, target, y);
    return share;
  }

  @Override
  public double likelihood(double[][] f, Variance variance, double[][] y) {
    INDArray prediction = Nd4j.create(f);
    INDArray target = Nd4j.create(y);
    double sum = RegressionLoss.gaussianNegativeLogLikelihood(prediction, array(variance), target);
    requireIntact(prediction, f, target, y);
    return sum;
  }

  @Override
  public Content gradient(double[][] f, Variance variance, double[][] y) {
    INDArray prediction = Nd4j.create(f);
    INDArray target = Nd4j.create(y);
    INDArray gradient = RegressionLoss.gaussianGradient(prediction, array(variance), target);
    requireIntact(prediction, f, target, y);
    return Content.of(gradient);
  }

  private static void requireIntact(
      INDArray prediction, double[][] f, INDArray target, double[][] y) {
    if (!ArgumentCopies.intact(prediction, f)) {
      throw new ArgumentChangedException("prediction");
    } else if (!ArgumentCopies.intact(target, y)) {
      throw new ArgumentChangedException("target");
    }
  }

  private static INDArray array(Variance variance) {
    return variance.forAll() ? Nd4j.create(variance.rows()[0]) : Nd4j.create(variance.rows());
  }
}
