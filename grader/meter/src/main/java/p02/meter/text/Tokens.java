package p02.meter.text;

import java.util.NoSuchElementException;
import java.util.StringTokenizer;
import p02.meter.budget.Fuel;

/** A {@link StringTokenizer} that pays for every character it looks at, and each delimiter. */
public final class Tokens extends StringTokenizer {
  private final String text;
  private final boolean returnsDelimiters;
  private String delimiters;
  private int position;

  /** Like {@link StringTokenizer#StringTokenizer(String)}. */
  public Tokens(String text) {
    this(text, " \t\n\r\f");
  }

  /** Like {@link StringTokenizer#StringTokenizer(String, String)}. */
  public Tokens(String text, String delimiters) {
    this(text, delimiters, false);
  }

  /** Like {@link StringTokenizer#StringTokenizer(String, String, boolean)}. */
  public Tokens(String text, String delimiters, boolean returnsDelimiters) {
    super("");
    this.text = text.toString();
    this.delimiters = delimiters;
    this.returnsDelimiters = returnsDelimiters;
  }

  @Override
  public boolean hasMoreTokens() {
    return begin(position) < text.length();
  }

  @Override
  public String nextToken() {
    int begin = begin(position);
    if (begin >= text.length()) {
      position = begin;
      throw new NoSuchElementException();
    }
    position = end(begin);
    Fuel.allocate((long) position - begin, Character.BYTES);
    return text.substring(begin, position);
  }

  @Override
  public String nextToken(String newDelimiters) {
    delimiters = newDelimiters;
    return nextToken();
  }

  @Override
  public boolean hasMoreElements() {
    return hasMoreTokens();
  }

  @Override
  public Object nextElement() {
    return nextToken();
  }

  @Override
  public int countTokens() {
    int count = 0;
    for (int at = begin(position); at < text.length(); at = begin(end(at))) {
      count++;
    }
    return count;
  }

  /** Where the next token begins. */
  private int begin(int from) {
    int at = from;
    while (!returnsDelimiters && at < text.length() && isDelimiter(at)) {
      at += width(at);
    }
    return at;
  }

  /** Where the token ends that begins here. */
  private int end(int begin) {
    int at = begin;
    while (at < text.length() && !isDelimiter(at)) {
      at += width(at);
    }
    return returnsDelimiters && at == begin ? at + width(at) : at;
  }

  private boolean isDelimiter(int at) {
    Fuel.charge(1L + delimiters.length());
    return delimiters.indexOf(text.codePointAt(at)) >= 0;
  }

  private int width(int at) {
    return Character.charCount(text.codePointAt(at));
  }
}
