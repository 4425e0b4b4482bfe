package p02.student.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Zips of earlier days beside the one that is to be handed in.
 *
 * @param removed name of the one that was packed before an id was entered, and is deleted now;
 *     empty if there was none
 * @param left names of others, which must not be taken for the new one
 */
record EarlierZips(String removed, List<String> left) {
  private static final String NO_ID = "p02-no-id.zip";

  EarlierZips {
    left = List.copyOf(left);
  }

  /**
   * Looks for them beside a new zip, and deletes what is of no use any more.
   *
   * @throws IOException if the folder cannot be read
   */
  static EarlierZips beside(Path zip) throws IOException {
    Path file = zip.toAbsolutePath().normalize();
    String removed = "";
    List<String> left = new ArrayList<>();
    try (Stream<Path> all = Files.list(file.getParent())) {
      for (Path each : all.filter(EarlierZips::isPacked).sorted().toList()) {
        String name = each.getFileName().toString();
        if (each.equals(file) || !HandInFiles.wrote(each)) {
          continue;
        }
        if (name.equals(NO_ID) && isDeleted(each)) {
          removed = name;
        } else {
          left.add(name);
        }
      }
    }
    return new EarlierZips(removed, left);
  }

  private static boolean isPacked(Path file) {
    return file.getFileName().toString().matches("p02-.*\\.zip") && Files.isRegularFile(file);
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

  /** What is said of them; empty if there are none. */
  String told(String zip) {
    String gone =
        removed.isEmpty()
            ? ""
            : "%s is deleted: it was packed before your id was entered. ".formatted(removed);
    String others =
        left.isEmpty()
            ? ""
            : "%s %s packed earlier: hand in %s alone."
                .formatted(String.join(", ", left), left.size() == 1 ? "was" : "were", zip);
    return (gone + others).strip();
  }
}
