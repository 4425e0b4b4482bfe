package p02.hidden.tutorial22;

import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import p02.hidden.carried.CarriedInitialization;
import p02.hidden.model.WeightInitialization;
import p02.hidden.observe.Content;
import p02.hidden.script.Adapter;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.Initializing;
import p02.tutorial22.Initialization;

/** The student's {@link Initialization}. */
final class OwnWeights implements Initializing, Adapter<Initializing, WeightInitialization> {

  @Override
  public ScriptSubject<Initializing, WeightInitialization> subject() {
    return new ScriptSubject<>(
        "2.2", WeightInitialization.RIGHT, this, CarriedInitialization.carriedModels());
  }

  @Override
  public Content constant(int fanIn, int fanOut, double value) {
    return Content.of(Initialization.constant(fanIn, fanOut, value));
  }

  @Override
  public Weights normal(int fanIn, int fanOut, double deviation, long seed) {
    return new OwnDrawn(Initialization.normal(fanIn, fanOut, deviation, seed));
  }

  @Override
  public Weights xavier(int fanIn, int fanOut, long seed) {
    return new OwnDrawn(Initialization.xavierUniform(fanIn, fanOut, seed));
  }

  @Override
  public Weights kaiming(int fanIn, int fanOut, boolean firstLayer, long seed) {
    return new OwnDrawn(Initialization.kaimingNormal(fanIn, fanOut, firstLayer, seed));
  }

  private record OwnDrawn(Content content) implements Weights {
    OwnDrawn(@Nullable INDArray array) {
      this(Content.sample(array));
    }

    @Override
    public boolean equalTo(Weights other) {
      return content instanceof Content.Sample mine
          && other.content() instanceof Content.Sample yours
          && equal(mine.numbers(), yours.numbers());
    }

    /** −0 equals 0. */
    private static boolean equal(double[] one, double[] other) {
      for (int i = 0; i < one.length && one.length == other.length; i++) {
        if (one[i] != other[i]) {
          return false;
        }
      }
      return one.length == other.length;
    }
  }
}
