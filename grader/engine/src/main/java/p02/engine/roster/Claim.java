package p02.engine.roster;

import java.util.List;

/**
 * What a submission says of whose it is.
 *
 * @param submission the name under which it is filed
 * @param names of the folders and files that it came as
 * @param person as the platform writes the name
 * @param platformId the platform's own number; empty if there is none
 * @param declared {@code student.id} of its {@code student.properties}; empty if there is none
 */
public record Claim(
    String submission, List<String> names, String person, String platformId, String declared) {
  /** Copies the list. */
  public Claim {
    names = List.copyOf(names);
  }
}
