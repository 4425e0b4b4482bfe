package p02.functions;

/** No leak. */
public final class Relu extends KinkedActivation {
  @Override
  protected double left(double z) {
    return 0;
  }

  @Override
  protected double leftSlope(double z) {
    return 0;
  }
}
