package p02.desk.overview;

import java.util.List;

/**
 * A number of the class page, and who is behind it.
 *
 * @param id by which the page finds it
 * @param label what they have in common, for the line above the list
 * @param rows positions in the list of students
 */
public record Pick(int id, String label, List<Integer> rows) {
  /** Copies the list. */
  public Pick {
    rows = List.copyOf(rows);
  }

  /** How many they are. */
  public int count() {
    return rows.size();
  }
}
