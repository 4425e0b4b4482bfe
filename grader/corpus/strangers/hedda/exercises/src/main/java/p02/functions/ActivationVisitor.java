package p02.functions;

/** Visits activations. */
public interface ActivationVisitor<R> {
  R visitSmooth(Activation activation);

  R visitKinked(KinkedActivation activation);
}
