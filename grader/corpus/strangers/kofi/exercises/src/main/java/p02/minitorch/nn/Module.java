package p02.minitorch.nn;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import p02.minitorch.Py;
import p02.minitorch.Tensor;

/** Base class of everything that has parameters. */
public abstract class Module {
  private final Map<String, Tensor> parameters = new LinkedHashMap<>();
  private final Map<String, Module> modules = new LinkedHashMap<>();
  protected boolean training = true;

  protected Tensor register_parameter(String name, Tensor t) {
    parameters.put(name, t.requires_grad_());
    return t;
  }

  protected <M extends Module> M register_module(String name, M m) {
    modules.put(name, m);
    return m;
  }

  public abstract Tensor forward(Tensor... inputs);

  public Tensor __call__(Tensor... inputs) {
    return forward(inputs);
  }

  public LinkedHashMap<String, Tensor> state_dict() {
    return state_dict("");
  }

  private LinkedHashMap<String, Tensor> state_dict(String prefix) {
    LinkedHashMap<String, Tensor> all = new LinkedHashMap<>();
    parameters.forEach((name, p) -> all.put(prefix + name, p));
    modules.forEach((name, m) -> all.putAll(((Module) m).state_dict(prefix + name + ".")));
    return all;
  }

  public void load_state_dict(Map<String, Tensor> state) {
    for (Py.Tuple<Map.Entry<String, Tensor>, Tensor> pair :
        Py.zip(state_dict().entrySet(), state.values())) {
      Tensor mine = pair._0.getValue();
      mine.add_(pair._1.sub(mine.detach()), 1);
    }
  }

  public Collection<Tensor> parameters() {
    return state_dict().values();
  }

  public void zero_grad() {
    parameters().forEach(Tensor::zero_grad);
  }

  public Module train(boolean mode) {
    training = mode;
    modules.values().forEach(m -> m.train(mode));
    return this;
  }

  public Module eval() {
    return train(false);
  }
}
