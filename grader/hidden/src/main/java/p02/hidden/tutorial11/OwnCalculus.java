package p02.hidden.tutorial11;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.hidden.model.Differentiation;
import p02.hidden.observe.ArgumentChangedException;
import p02.hidden.observe.Content;
import p02.hidden.script.Adapter;
import p02.hidden.script.ArgumentCopies;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.Calculus;
import p02.tutorial11.Gradients;

/** The student's {@link Gradients}. */
final class OwnCalculus implements Calculus, Adapter<Calculus, Differentiation> {

  @Override
  public ScriptSubject<Calculus, Differentiation> subject() {
    return new ScriptSubject<>("1.1", Differentiation.RIGHT, this, Differentiation.carriedModels());
  }

  @Override
  public double value(Point x) {
    INDArray array = array(x);
    double value = Gradients.value(array);
    requireIntact(array, x);
    return value;
  }

  @Override
  public Content gradient(Point x) {
    INDArray array = array(x);
    INDArray gradient = Gradients.gradient(array);
    requireIntact(array, x);
    return Content.of(gradient);
  }

  private static INDArray array(Point x) {
    return Nd4j.create(x.entries()).reshape(x.shape());
  }

  private static void requireIntact(INDArray now, Point before) {
    if (!ArgumentCopies.intact(now, before.entries())) {
      throw new ArgumentChangedException("x");
    }
  }
}
