package p02.meter.text;

import p02.meter.budget.Fuel;

/**
 * A text that pays for every look at it: what a regular expression costs shows only while it runs.
 *
 * @param text what is matched
 * @param look steps for a look, and all that the expression may try until the next one
 */
record MeteredText(String text, long look) implements CharSequence {
  @Override
  public char charAt(int index) {
    Fuel.charge(look);
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    Fuel.allocate((long) end - start, Character.BYTES);
    return new MeteredText(text.substring(start, end), look);
  }

  @Override
  public String toString() {
    return text;
  }
}
