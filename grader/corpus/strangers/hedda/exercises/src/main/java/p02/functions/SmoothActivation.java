package p02.functions;

/** Without a kink. */
public abstract class SmoothActivation implements Activation {
  @Override
  public <R> R accept(ActivationVisitor<R> visitor) {
    return visitor.visitSmooth(this);
  }
}
