package p02.desk.similar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import p02.engine.intake.Inbox;
import p02.engine.model.Intake;
import p02.engine.model.ProblemSources;
import p02.engine.model.Submission;
import p02.precheck.compile.SourceFile;

/**
 * The sources of a class, laid out for a comparison under numbers in place of names: what students
 * call things never becomes a path.
 *
 * @param names number to submission
 * @param sources number to its files, by path
 * @param unread submission to why it has none
 */
record Staged(
    Map<String, String> names,
    Map<String, Map<String, String>> sources,
    Map<String, String> unread) {

  /** Reads all, and writes them and the skeleton below a folder. */
  static Staged write(List<Inbox.Entry> entries, Path skeleton, Path room) throws IOException {
    Staged staged = new Staged(new LinkedHashMap<>(), new TreeMap<>(), new TreeMap<>());
    Files.createDirectories(room.resolve("submissions"));
    for (Inbox.Entry entry : entries) {
      Intake read = entry.read();
      if (read instanceof Submission submission) {
        staged.add(submission, room);
      } else if (read instanceof Intake.Unreadable unreadable) {
        staged.unread.put(entry.id(), unreadable.reason());
      }
    }
    copy(skeleton, room.resolve("base"));
    return staged;
  }

  private void add(Submission submission, Path room) throws IOException {
    String number = "%05d".formatted(names.size());
    names.put(number, submission.id());
    Map<String, String> files = new TreeMap<>();
    submission
        .problems()
        .forEach(
            (problem, found) -> {
              if (found instanceof ProblemSources.Found here) {
                here.files().forEach(file -> put(files, file));
              } else {
                unread.put(submission.id(), "two differing files of " + problem);
              }
            });
    submission.ownPackages().files().forEach(file -> put(files, file));
    sources.put(number, files);
    Path home = Files.createDirectories(room.resolve("submissions").resolve(number));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path target = home.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, escaped(file.getValue()));
    }
  }

  /**
   * With escapes of Java in place of all letters beyond ASCII: JPlag guesses in what encoding files
   * are, and where it guesses wrong it calls right code wrong. Lines stay lines.
   */
  static String escaped(String source) {
    StringBuilder text = new StringBuilder();
    for (char each : source.toCharArray()) {
      text.append(each < 128 ? String.valueOf(each) : "\\u%04x".formatted((int) each));
    }
    return text.toString();
  }

  private static void put(Map<String, String> files, SourceFile file) {
    files.put(file.className().replace('.', '/') + ".java", file.text());
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.writeString(target, escaped(Files.readString(file)));
      }
    }
  }
}
