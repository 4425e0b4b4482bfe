package p02.precheck.screen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which shapes of one member ask for more than the whole budget wherever they stand: beside other
 * shapes they would, too, and each try takes as long as the budget lasts.
 */
final class PriceWaste {
  private static final int ENOUGH = 2;

  private final Map<String, Integer> spent = new HashMap<>();
  private final Set<String> useful = new HashSet<>();

  /** Remembers how a case ended. Who stands beside shapes that are known to be good is to blame. */
  void note(PriceCases.Case tried, boolean isTooLarge) {
    List<String> places = places(tried);
    if (!isTooLarge) {
      useful.addAll(places);
      return;
    }
    List<String> suspects = places.stream().filter(each -> !useful.contains(each)).toList();
    suspects.forEach(each -> spent.merge(each, suspects.size() == 1 ? ENOUGH : 1, Integer::sum));
  }

  /** Whether one of its shapes has spent the budget before, and never anything less. */
  boolean isLikely(PriceCases.Case next) {
    return places(next).stream()
        .anyMatch(each -> !useful.contains(each) && spent.getOrDefault(each, 0) >= ENOUGH);
  }

  private static List<String> places(PriceCases.Case tried) {
    return IntStream.range(0, tried.shapes().size())
        .mapToObj(place -> place + " " + tried.shapes().get(place).name())
        .toList();
  }
}
