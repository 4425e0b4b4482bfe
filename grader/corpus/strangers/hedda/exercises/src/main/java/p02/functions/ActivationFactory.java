package p02.functions;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleFunction;
import p02.basis.Lazy;

/** Makes activations by name. */
public final class ActivationFactory {
  private static final Lazy<Map<String, DoubleFunction<? extends Activation>>> MAKERS =
      Lazy.of(ActivationFactory::register);

  private ActivationFactory() {}

  private static Map<String, DoubleFunction<? extends Activation>> register() {
    Map<String, DoubleFunction<? extends Activation>> makers = new HashMap<>();
    makers.put("sigmoid", alpha -> new Sigmoid());
    makers.put("tanh", alpha -> new HyperbolicTangent());
    makers.put("relu", alpha -> new Relu());
    makers.put("leaky", LeakyRelu::new);
    makers.put("elu", Elu::new);
    makers.put("swish", alpha -> new TimesIdentity(new Sigmoid()));
    return makers;
  }

  public static Activation make(String name) {
    return make(name, Double.NaN);
  }

  public static Activation make(String name, double alpha) {
    DoubleFunction<? extends Activation> maker = MAKERS.get().get(name);
    if (maker == null) {
      throw new IllegalArgumentException("no activation is called " + name);
    }
    return maker.apply(alpha);
  }
}
