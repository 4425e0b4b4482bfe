package p02.meter;

/**
 * A text that pays for every look at it: what a regular expression costs shows only while it runs.
 *
 * @param text what is matched
 */
record MeteredText(String text) implements CharSequence {
  /** What the matcher does between two looks is several times what a loop's round does. */
  private static final int LOOK = 5;

  @Override
  public char charAt(int index) {
    Fuel.charge(LOOK);
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    Fuel.allocate((long) end - start, Character.BYTES);
    return new MeteredText(text.substring(start, end));
  }

  @Override
  public String toString() {
    return text;
  }
}
