package p02.layer;

import java.util.function.Function;

/** What turns I into O. */
public abstract class Layer<I, O> implements Function<I, O> {
  protected abstract O forward(I input);

  @Override
  public final O apply(I input) {
    return forward(input);
  }

  /** This layer, and another one on top. */
  public <P> Layer<I, P> then(Function<? super O, ? extends P> next) {
    final Layer<I, O> below = this;
    return new Layer<>() {
      @Override
      protected P forward(I input) {
        return next.apply(below.forward(input));
      }
    };
  }
}
