package p02.review;

/**
 * How pages are shown to whom they are served, until the server ends. Requests come in threads: two
 * that switch at once switch twice.
 */
final class PageSettings {
  private boolean namesHidden;
  private boolean keysOn = true;

  synchronized boolean namesHidden() {
    return namesHidden;
  }

  /** Whether keys choose. */
  synchronized boolean keysOn() {
    return keysOn;
  }

  synchronized void switchNames() {
    namesHidden = !namesHidden;
  }

  synchronized void switchKeys() {
    keysOn = !keysOn;
  }
}
