package p02.hidden.tutorial21;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.hidden.model.DeadUnitCount;
import p02.hidden.observe.ArgumentChangedException;
import p02.hidden.script.Adapter;
import p02.hidden.script.ArgumentCopies;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.DeadUnits;
import p02.tutorial21.DeadNeurons;

/** The student's {@link DeadNeurons}. */
final class OwnCount implements DeadUnits, Adapter<DeadUnits, DeadUnitCount> {
  @Override
  public ScriptSubject<DeadUnits, DeadUnitCount> subject() {
    return new ScriptSubject<>("2.1", DeadUnitCount.RIGHT, this);
  }

  @Override
  public long count(double[][] activations) {
    INDArray array = Nd4j.create(activations);
    int count = DeadNeurons.count(array);
    if (!ArgumentCopies.intact(array, activations)) {
      throw new ArgumentChangedException("activations");
    }
    return count;
  }
}
