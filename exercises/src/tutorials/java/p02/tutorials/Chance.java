package p02.tutorials;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a page says of numbers that chance has a part in. */
final class Chance {
  private Chance() {}

  /** The standard deviation, in points, of an accuracy in percent that so many images gave. */
  static double deviation(double percent, long images) {
    return Math.sqrt(percent * (100 - percent) / images);
  }

  /** How far a single accuracy can be trusted. */
  static String ofTest(double percent, long images) {
    return ("With %d test images an accuracy of %s %% is uncertain by ±%s points (one standard"
            + " deviation, `$\\sqrt{p\\,(1-p)/n}$`), whatever the seeds say.")
        .formatted(
            images, Numbers.fixed(1, percent), Numbers.fixed(1, deviation(percent, images)));
  }

  /** What a mean difference in points and its spread over several seeds allow to say. */
  static String ofGain(double gain, double spread) {
    if (Math.abs(gain) <= spread) {
      return "less than its spread: it cannot be told from chance";
    }
    return Math.abs(gain) <= 2 * spread
        ? "more than its spread, but not by much: a few more seeds would have to confirm it"
        : "more than twice its spread, which chance alone seldom gives";
  }

  /** Names from the largest number to the smallest, as "tanh 79.5, elu 79.1". */
  static String ranked(Map<String, Double> numbers) {
    return order(numbers).stream()
        .map(name -> name + " " + Numbers.fixed(1, numbers.get(name)))
        .collect(Collectors.joining(", "));
  }

  /** Names from the largest number to the smallest. */
  static List<String> order(Map<String, Double> numbers) {
    return numbers.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }
}
