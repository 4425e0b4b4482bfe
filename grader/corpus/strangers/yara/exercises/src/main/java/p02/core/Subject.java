package p02.core;

import java.util.List;
import java.util.ArrayList;
import java.util.function.Consumer;

/** The observed side of the observer pattern. */
public class Subject<E> {
  private final List<Consumer<? super E>> observers = new ArrayList<>();

  public final Subject<E> attach(Consumer<? super E> observer) {
    observers.add(observer);
    return this;
  }

  protected final void publish(E event) {
    observers.forEach(observer -> observer.accept(event));
  }
}
