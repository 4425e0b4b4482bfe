package p02.desk.platform;

import java.util.List;

/**
 * A platform's file with marks in it, and what its owner must know.
 *
 * @param bytes the file; the same but for marks
 * @param written how many cells changed
 * @param kept how many held the mark already
 * @param open marks that did not get in, with the reason: somebody must look
 * @param notes what is good to know
 */
public record Edit(byte[] bytes, int written, int kept, List<String> open, List<String> notes) {
  /** Copies the lists. */
  public Edit {
    open = List.copyOf(open);
    notes = List.copyOf(notes);
  }
}
