package p02.desk.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Hands out the numbers of one page. */
final class Picks {
  private final List<Pick> all = new ArrayList<>();
  private final int students;

  Picks(int students) {
    this.students = students;
  }

  /** Those of whom it is true. */
  Pick of(String label, IntPredicate who) {
    return of(label, IntStream.range(0, students).filter(who).boxed().toList());
  }

  /** Those in these rows, in order. */
  Pick of(String label, List<Integer> rows) {
    Pick pick = new Pick(all.size(), label, rows);
    all.add(pick);
    return pick;
  }

  List<Pick> all() {
    return List.copyOf(all);
  }
}
