package p02.kit;

/**
 * Numbers for worksheet 3.5: two Adam steps of a single weight.
 *
 * @param phi the weight before the first step
 * @param alpha learning rate α
 * @param beta first-moment decay β
 * @param gamma second-moment decay γ
 * @param epsilon stabiliser ε
 * @param gradients the gradient at step 1 and at step 2
 */
public record AdamCase(
    double phi, double alpha, double beta, double gamma, double epsilon, double[] gradients) {
  /** Copies the array. */
  public AdamCase {
    gradients = gradients.clone();
  }

  @Override
  public double[] gradients() {
    return gradients.clone();
  }
}
