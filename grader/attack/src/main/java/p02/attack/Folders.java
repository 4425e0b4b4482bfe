package p02.attack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Submissions that are folders. */
final class Folders {
  /** Where a student's sources lie. */
  static final String SOURCES = "exercises/src/main/java/";

  private Folders() {}

  /** Places sources, given by their paths below the source folder. */
  static Attack.Placing of(Map<String, String> sources) {
    return (inbox, id) -> writeAll(inbox.resolve(id), sources);
  }

  static void writeAll(Path submission, Map<String, String> sources) throws IOException {
    for (Map.Entry<String, String> each : sources.entrySet()) {
      write(submission.resolve(place(each.getKey())), each.getValue());
    }
  }

  /** Sources lie below the source folder; what begins with a slash lies below the submission. */
  static String place(String path) {
    return path.startsWith("/") ? path.substring(1) : SOURCES + path;
  }

  static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static void write(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
