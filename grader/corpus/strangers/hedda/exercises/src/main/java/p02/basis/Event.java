package p02.basis;

import java.util.EventObject;

/** Something has happened. */
public class Event extends EventObject {
  private static final long serialVersionUID = 1L;

  private final transient Pair<Integer, Double> data;

  public Event(Object source, Pair<Integer, Double> data) {
    super(source);
    this.data = data;
  }

  public Pair<Integer, Double> data() {
    return data;
  }
}
