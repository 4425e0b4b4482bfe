package p02.engine.repair;

/**
 * A text that says so each time a letter of it is read, so that no pattern goes through it for ever
 * unseen.
 *
 * @param text the text
 * @param watch what it says so to; it may throw
 */
record WatchedText(String text, Runnable watch) implements CharSequence {
  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    watch.run();
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
