package p02.hidden.judge;

import java.util.List;
import java.util.stream.Stream;

/**
 * The cases with a wrong result, by their place among the observations.
 *
 * @param ordinary those that cost the task
 * @param edges those that cost a quarter of it, one or many
 */
record WrongCases(List<Integer> ordinary, List<Integer> edges) {
  /** Copies the lists. */
  WrongCases {
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
