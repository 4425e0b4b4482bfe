package p02.layers;

/** From vector to vector. */
public interface Layer {
  double[] forward(double[] in);

  /** A composite of two layers. */
  default Layer into(Layer next) {
    return in -> next.forward(forward(in));
  }
}
