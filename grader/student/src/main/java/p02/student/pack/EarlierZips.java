package p02.student.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import p02.student.home.Reasons;

/**
 * Zips of earlier days beside the one that is to be handed in.
 *
 * @param removed name of the one that was packed before an id was entered, and is deleted now;
 *     empty if there was none
 * @param left names of others, which must not be taken for the new one
 * @param unread of those that cannot be read, what they are called and why
 */
record EarlierZips(String removed, List<String> left, List<String> unread) {
  private static final String NO_ID = "p02-no-id.zip";

  EarlierZips {
    left = List.copyOf(left);
    unread = List.copyOf(unread);
  }

  /**
   * Looks for them beside a new zip, and deletes what is of no use any more: one without an id,
   * where the new one has one.
   *
   * @param hasId whether an id is entered now
   * @throws IOException if the folder cannot be read
   */
  static EarlierZips beside(Path zip, boolean hasId) throws IOException {
    Path file = zip.toAbsolutePath().normalize();
    String removed = "";
    List<String> left = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    try (Stream<Path> all = Files.list(file.getParent())) {
      for (Path each : all.filter(EarlierZips::isPacked).sorted().toList()) {
        String name = each.getFileName().toString();
        if (each.equals(file) || !isOurs(each, unread)) {
          continue;
        }
        if (hasId && name.equals(NO_ID) && isDeleted(each)) {
          removed = name;
        } else {
          left.add(name);
        }
      }
    }
    return new EarlierZips(removed, left, unread);
  }

  private static boolean isPacked(Path file) {
    return file.getFileName().toString().matches("p02-.*\\.zip") && Files.isRegularFile(file);
  }

  /** What cannot be read may be one of them. */
  private static boolean isOurs(Path file, List<String> unread) {
    try {
      return HandInFiles.wrote(file);
    } catch (IOException e) {
      unread.add("%s cannot be read (%s).".formatted(file.getFileName(), Reasons.of(e)));
      return false;
    }
  }

  private static boolean isDeleted(Path file) {
    try {
      Files.delete(file);
      return true;
    } catch (IOException e) {
      // Somebody has it open: it is named among those that are left.
      return false;
    }
  }

  /**
   * What is said of them; empty if there are none.
   *
   * @param zip name of the new one
   * @param hasId whether it holds an id
   */
  String told(String zip, boolean hasId) {
    List<String> said = new ArrayList<>();
    if (!removed.isEmpty()) {
      said.add(removed + " is deleted: it was packed before your id was entered.");
    }
    said.addAll(unread);
    List<String> withId = left.stream().filter(name -> !name.equals(NO_ID)).toList();
    if (!hasId && !withId.isEmpty()) {
      said.add(
          "%s %s packed with an id, and %s has none: enter your id, and pack again."
              .formatted(String.join(", ", withId), wereOrWas(withId), zip));
    } else if (!left.isEmpty()) {
      said.add(
          "%s %s packed earlier: hand in %s alone."
              .formatted(String.join(", ", left), wereOrWas(left), zip));
    } else if (!unread.isEmpty()) {
      said.add("Hand in %s alone.".formatted(zip));
    }
    return String.join(" ", said);
  }

  private static String wereOrWas(List<String> names) {
    return names.size() == 1 ? "was" : "were";
  }
}
