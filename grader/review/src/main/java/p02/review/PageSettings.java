package p02.review;

/** How pages are shown to whom they are served, until the server ends. Requests come in threads. */
final class PageSettings {
  private volatile boolean namesHidden;
  private volatile boolean keysOn = true;

  boolean namesHidden() {
    return namesHidden;
  }

  /** Whether keys choose. */
  boolean keysOn() {
    return keysOn;
  }

  void switchNames() {
    namesHidden = !namesHidden;
  }

  void switchKeys() {
    keysOn = !keysOn;
  }
}
