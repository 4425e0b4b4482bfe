package p02.basis;

import java.util.EventListener;

/** Hears of events. */
public interface Listener extends EventListener {
  void happened(Event event);

  /** Hears nothing. */
  Listener DEAF = event -> {};
}
