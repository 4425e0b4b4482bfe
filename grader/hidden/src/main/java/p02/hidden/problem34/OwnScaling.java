package p02.hidden.problem34;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.hidden.carried.CarriedScaling;
import p02.hidden.model.Standardizing;
import p02.hidden.observe.Content;
import p02.hidden.script.Adapter;
import p02.hidden.script.ArgumentCopies;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.Standardization;
import p02.problem34.Standardizer;

/** The student's {@link Standardizer}. */
final class OwnScaling implements Standardization, Adapter<Standardization, Standardizing> {

  @Override
  public ScriptSubject<Standardization, Standardizing> subject() {
    return new ScriptSubject<>("3.4", Standardizing.RIGHT, this, CarriedScaling.carriedModels());
  }

  @Override
  public Fitted fit(double[][] data) {
    INDArray array = Nd4j.create(data);
    Standardizer fitted = Standardizer.fit(array);
    return new OwnFitted(fitted, ArgumentCopies.intact(array, data));
  }

  /**
   * A fitted one.
   *
   * @param intact whether the data were left as they were
   */
  private record OwnFitted(Standardizer fitted, boolean intact) implements Fitted {
    @Override
    public Content mean() {
      return intact ? Content.of(fitted.mean()) : new Content.Intact("data", false);
    }

    @Override
    public Content standardDeviation() {
      return intact ? Content.of(fitted.standardDeviation()) : new Content.Intact("data", false);
    }

    @Override
    public Content transform(double[][] data) {
      INDArray array = Nd4j.create(data);
      INDArray result = fitted.transform(array);
      return ArgumentCopies.intact(array, data)
          ? Content.of(result)
          : new Content.Intact("data", false);
    }

    @Override
    public Content inverse(double[][] standardized) {
      INDArray array = Nd4j.create(standardized);
      INDArray result = fitted.inverse(array);
      return ArgumentCopies.intact(array, standardized)
          ? Content.of(result)
          : new Content.Intact("standardized", false);
    }
  }
}
