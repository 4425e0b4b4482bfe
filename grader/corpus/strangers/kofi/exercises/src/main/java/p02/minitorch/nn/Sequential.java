package p02.minitorch.nn;

import java.util.Arrays;
import java.util.List;
import p02.minitorch.Py;
import p02.minitorch.Tensor;

/** One after the other. */
public class Sequential extends Module {
  private final List<Module> layers;

  public Sequential(Module... layers) {
    this.layers = Arrays.asList(layers);
    for (Py.Tuple<Integer, Module> t : Py.enumerate(this.layers)) {
      register_module(t._0.toString(), t._1);
    }
  }

  @Override
  public Tensor forward(Tensor... inputs) {
    Tensor x = inputs[0];
    for (Module layer : layers) {
      x = layer.__call__(x);
    }
    return x;
  }
}
