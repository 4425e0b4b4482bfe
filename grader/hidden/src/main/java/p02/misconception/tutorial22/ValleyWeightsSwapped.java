package p02.misconception.tutorial22;

import p02.hidden.model.LossSurfacesModel;
import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/** w₁ and w₂ exchanged. */
@Misconception(
    id = "valley-weights-swapped",
    tasks = {"2.2.5"},
    says = "You took w₁ for w₂. The first entry of the array is w₁.",
    published = true)
final class ValleyWeightsSwapped implements Mistake<LossSurfacesModel> {
  @Override
  public LossSurfacesModel in(LossSurfacesModel right) {
    return right
        .valley(w -> right.valley().applyAsDouble(new double[] {w[1], w[0]}))
        .valleySlope(
            w -> {
              double[] swapped = right.valleySlope().apply(new double[] {w[1], w[0]});
              return new double[] {swapped[1], swapped[0]};
            });
  }
}
