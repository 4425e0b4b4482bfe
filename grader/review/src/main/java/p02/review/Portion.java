package p02.review;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.engine.failure.UserMistake;

/**
 * The groups that one of several markers sees. Which portion a group is in depends on its words
 * alone: equal answers are never marked by two people, and each has about as many groups.
 *
 * @param number 1 for the first
 * @param of how many there are
 */
record Portion(int number, int of) {
  /** All groups. */
  static final Portion WHOLE = new Portion(1, 1);

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})/(\\d{1,3})");

  /**
   * Reads {@code 2/5}.
   *
   * @throws UserMistake if it names no portion
   */
  static Portion parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw new UserMistake("--portion %s: write I/N, as 2/5".formatted(text));
    }
    int number = Integer.parseInt(written.group(1));
    int of = Integer.parseInt(written.group(2));
    if (number < 1 || number > of) {
      throw new UserMistake("--portion %s: there is no such portion".formatted(text));
    }
    return new Portion(number, of);
  }

  /** The groups of it, in their order. */
  List<Group> of(List<Group> groups) {
    return groups.stream().filter(this::holds).toList();
  }

  private boolean holds(Group group) {
    BigInteger place = new BigInteger(group.id(), 16);
    return place.mod(BigInteger.valueOf(of)).intValue() == number - 1;
  }

  /** In words; empty for all. */
  String inWords() {
    return of == 1 ? "" : "You see portion %d of %d of the groups.".formatted(number, of);
  }
}
