package p02.basis;

/** Tells listeners. */
public final class Publisher {
  private final Chain<Listener> listeners = new Chain<>();

  public Publisher subscribe(Listener listener) {
    listeners.add(listener);
    return this;
  }

  public void publish(Event event) {
    listeners.forEach(listener -> listener.happened(event));
  }
}
