package p02.hidden.tutorial21;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.hidden.carried.CarriedFunctions;
import p02.hidden.model.ActivationFunctions;
import p02.hidden.observe.Content;
import p02.hidden.script.Adapter;
import p02.hidden.script.ArgumentCopies;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.Activating;
import p02.tutorial21.Activations;

/** The student's {@link Activations}. */
final class OwnFunctions implements Activating, Adapter<Activating, ActivationFunctions> {

  @Override
  public ScriptSubject<Activating, ActivationFunctions> subject() {
    return new ScriptSubject<>(
        "2.1", ActivationFunctions.RIGHT, this, CarriedFunctions.carriedModels());
  }

  @Override
  public Content value(Function function, Input z, double alpha) {
    INDArray array = array(z);
    INDArray result =
        switch (function) {
          case SIGMOID -> Activations.sigmoid(array);
          case TANH -> Activations.tanh(array);
          case RELU -> Activations.relu(array);
          case LEAKY_RELU -> Activations.leakyRelu(array, alpha);
          case ELU -> Activations.elu(array, alpha);
          case SWISH -> Activations.swish(array);
        };
    return content(result, array, z);
  }

  @Override
  public Content slope(Function function, Input z, double alpha) {
    INDArray array = array(z);
    INDArray result =
        switch (function) {
          case SIGMOID -> Activations.sigmoidDerivative(array);
          case TANH -> Activations.tanhDerivative(array);
          case RELU -> Activations.reluDerivative(array);
          case LEAKY_RELU -> Activations.leakyReluDerivative(array, alpha);
          case ELU -> Activations.eluDerivative(array, alpha);
          case SWISH -> Activations.swishDerivative(array);
        };
    return content(result, array, z);
  }

  private static INDArray array(Input z) {
    return Nd4j.create(z.numbers()).reshape(z.shape());
  }

  private static Content content(INDArray result, INDArray array, Input z) {
    return ArgumentCopies.intact(array, z.numbers())
        ? Content.of(result)
        : new Content.Intact("z", false);
  }
}
