package p02.hidden.tutorial22;

import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import p02.hidden.model.LossSurfacesModel;
import p02.hidden.observe.ArgumentChangedException;
import p02.hidden.observe.Content;
import p02.hidden.script.Adapter;
import p02.hidden.script.ArgumentCopies;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.Landscape;
import p02.tutorial22.LossSurfaces;

/** The surfaces of the student's {@link LossSurfaces}. */
final class OwnSurfaces implements Landscape, Adapter<Landscape, LossSurfacesModel> {
  @Override
  public ScriptSubject<Landscape, LossSurfacesModel> subject() {
    return new ScriptSubject<>("2.2", LossSurfacesModel.RIGHT, this);
  }

  @Override
  public double valley(double[] w) {
    INDArray point = Nd4j.create(w);
    double value = LossSurfaces.pathological(point);
    requireIntact(point, w);
    return value;
  }

  @Override
  public Content valleyGradient(double[] w) {
    INDArray point = Nd4j.create(w);
    return content(LossSurfaces.pathologicalGradient(point), point, w);
  }

  @Override
  public double holes(double[] w) {
    INDArray point = Nd4j.create(w);
    double value = LossSurfaces.steep(point);
    requireIntact(point, w);
    return value;
  }

  @Override
  public Content holesGradient(double[] w) {
    INDArray point = Nd4j.create(w);
    return content(LossSurfaces.steepGradient(point), point, w);
  }

  private static Content content(@Nullable INDArray gradient, INDArray point, double[] w) {
    requireIntact(point, w);
    return Content.of(gradient);
  }

  private static void requireIntact(INDArray point, double[] w) {
    if (!ArgumentCopies.intact(point, w)) {
      throw new ArgumentChangedException("w");
    }
  }
}
