package p02.engine.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The lines of a roster by one of their words, so that a course of 100,000 need not be walked
 * through for each of its submissions.
 *
 * @param people the roster
 * @param places word to the places of the lines that have it, in order
 */
record Index(List<Person> people, Map<String, List<Integer>> places) {

  /**
   * Sorts the lines.
   *
   * @param words of a line, by which it is to be found; empty ones find nothing
   */
  static Index of(List<Person> people, Function<Person, Collection<String>> words) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int place = 0; place < people.size(); place++) {
      for (String word : words.apply(people.get(place))) {
        if (!word.isEmpty()) {
          places.computeIfAbsent(word, none -> new ArrayList<>(1)).add(place);
        }
      }
    }
    return new Index(people, places);
  }

  /** The lines that have any of these words, each once, in the order of the roster. */
  List<Person> find(Stream<String> words) {
    TreeSet<Integer> found = new TreeSet<>();
    words.forEach(word -> found.addAll(places.getOrDefault(word, List.of())));
    return found.stream().map(people::get).toList();
  }
}
