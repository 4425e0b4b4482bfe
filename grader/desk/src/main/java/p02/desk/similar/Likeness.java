package p02.desk.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What JPlag found.
 *
 * @param pairs those that are most alike, the most alike first
 * @param all how alike all pairs are
 * @param unread submission to why it could not be compared, as {@code cannot parse: A.java:3: …}
 */
record Likeness(List<Pair> pairs, Likenesses all, Map<String, String> unread) {
  Likeness {
    pairs = List.copyOf(pairs);
  }

  /**
   * Two that are alike.
   *
   * @param similarity from 0 to 1
   * @param passages what they share
   */
  record Pair(String first, String second, double similarity, List<Passage> passages) {}

  /** The same code in both. */
  record Passage(Lines first, Lines second) {}

  /** Lines of a file, from 1. */
  record Lines(String file, int from, int to) {
    /** Whether a line is one of them. */
    boolean hold(String path, int line) {
      return file.equals(path) && from <= line && line <= to;
    }
  }

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException if a line is not understood
   */
  static Likeness of(List<String> written) {
    List<Pair> pairs = new ArrayList<>();
    Map<String, String> unread = new TreeMap<>();
    List<Long> counts = new ArrayList<>();
    Lines first = new Lines("", 0, 0);
    for (String line : written) {
      String[] words = line.split("\t");
      switch (words[0]) {
        case "invalid" -> {
          String error = words.length > 3 ? ": " + words[3] : "";
          unread.put(words[1], words[2].replace('_', ' ') + error);
        }
        case "count" -> counts.add(Long.parseLong(words[2]));
        case "pair" ->
            pairs.add(
                new Pair(words[1], words[2], Double.parseDouble(words[3]), new ArrayList<>()));
        case "first" -> first = lines(words);
        case "second" ->
            pairs.get(pairs.size() - 1).passages().add(new Passage(first, lines(words)));
        case "end" -> {}
        default -> throw new IllegalArgumentException("not understood: " + line);
      }
    }
    pairs.sort(
        (a, b) ->
            a.similarity() != b.similarity()
                ? Double.compare(b.similarity(), a.similarity())
                : (a.first() + a.second()).compareTo(b.first() + b.second()));
    return new Likeness(pairs, new Likenesses(counts), unread);
  }

  private static Lines lines(String[] words) {
    return new Lines(words[1], Integer.parseInt(words[2]), Integer.parseInt(words[3]));
  }
}
