package p02.engine.intake;

import java.util.List;

/**
 * Who handed something in, as far as its name says.
 *
 * @param person the name of a person or group as the platform writes it; for a plain folder or
 *     archive its name
 * @param platformId the platform's own id (Moodle's participant, Canvas' user); empty if none is
 *     named
 * @param names of the files and folders that it came as, in order
 * @param late whether the platform marked it as late
 */
public record Origin(String person, String platformId, List<String> names, boolean late) {
  /** Copies the list. */
  public Origin {
    names = List.copyOf(names);
  }
}
