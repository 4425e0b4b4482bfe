package p02.desk.platform;

import java.util.List;
import java.util.Map;
import p02.desk.place.Row;

/**
 * A platform's file with marks in it, and what its owner must know.
 *
 * @param bytes the file; the same but for marks
 * @param written how many cells changed
 * @param kept how many held the mark already
 * @param open marks that did not get in, with the reason: somebody must look
 * @param notes what is good to know
 * @param places submission to the rows that it belongs in: one, or all of a team
 */
public record Edit(
    byte[] bytes,
    int written,
    int kept,
    List<String> open,
    List<String> notes,
    Map<String, List<Row>> places) {
  /** Copies the collections. */
  public Edit {
    places = Map.copyOf(places);
    open = List.copyOf(open);
    notes = List.copyOf(notes);
  }
}
