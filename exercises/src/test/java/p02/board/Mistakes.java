package p02.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Mistakes that many make, recognised by the numbers that they give on the published examples. */
final class Mistakes {
  private static final double CLOSE = 1e-6;

  private Mistakes() {}

  /**
   * A sentence for the one mistake that gives these numbers; empty if none does, or more than one.
   *
   * @param tags of the test, as {@code p31_2}
   * @param seen results in the order in which the test saw them, up to the first wrong one
   */
  static String advice(Set<String> tags, List<Double> seen) {
    try (InputStream in = Mistakes.class.getResourceAsStream("/mistakes.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> found =
          text.lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split(" \\| "))
              .filter(parts -> tags.contains(parts[0]) && begins(parts[1], seen))
              .map(parts -> parts[2])
              .distinct()
              .toList();
      return found.size() == 1 ? found.get(0) : "";
    } catch (IOException e) {
      throw new UncheckedIOException("mistakes.txt cannot be read", e);
    }
  }

  private static boolean begins(String listed, List<Double> seen) {
    double[] numbers = Stream.of(listed.split(" ")).mapToDouble(Double::parseDouble).toArray();
    boolean begins = !seen.isEmpty() && seen.size() <= numbers.length;
    for (int i = 0; begins && i < seen.size(); i++) {
      double apart = Math.abs(seen.get(i) - numbers[i]);
      boolean bothNaN = Double.isNaN(seen.get(i)) && Double.isNaN(numbers[i]);
      begins = bothNaN || apart <= CLOSE * Math.max(1, Math.abs(numbers[i]));
    }
    return begins;
  }
}
