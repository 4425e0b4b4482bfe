package p02.hidden.judge;

import java.util.List;
import java.util.stream.Stream;

/**
 * The cases that are not as they should be, by their place in what was seen.
 *
 * @param ordinary those that cost the task
 * @param edges those that cost a quarter of it, one or many
 */
record Wrong(List<Integer> ordinary, List<Integer> edges) {
  /** Copies the lists. */
  Wrong {
    ordinary = List.copyOf(ordinary);
    edges = List.copyOf(edges);
  }

  boolean none() {
    return ordinary.isEmpty() && edges.isEmpty();
  }

  /** All of them, edges last. */
  List<Integer> all() {
    return Stream.concat(ordinary.stream(), edges.stream()).toList();
  }
}
