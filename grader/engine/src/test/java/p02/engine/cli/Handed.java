package p02.engine.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import p02.engine.Grader;
import p02.engine.assignment.HiddenTests;
import p02.engine.assignment.Kit;
import p02.engine.marking.SubmissionMarking;
import p02.engine.model.GradeReport;
import p02.engine.model.GradedProblem;
import p02.engine.model.GradedTask;
import p02.engine.model.Intake;

/** The perfect sample, changed file by file, handed in and marked. */
record Handed(Map<String, String> files) {
  static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
  static final String SOURCES = "exercises/src/main/java/";

  /** The sample as it is. */
  static Handed perfect() throws IOException {
    Path sample = HOME.resolve("grader/samples/anna-perfect");
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(sample)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = sample.relativize(file).toString().replace('\\', '/');
        files.put(path, Files.readString(file));
      }
    }
    return new Handed(files);
  }

  /** With a part of a source, given below its root, written otherwise. */
  Handed edited(String source, String before, String after) {
    String text = files.get(SOURCES + source);
    if (!text.contains(before)) {
      throw new IllegalArgumentException(source + " does not hold: " + before);
    }
    return with(SOURCES + source, text.replace(before, after));
  }

  /** With one more file. */
  Handed with(String path, String text) {
    Map<String, String> more = new TreeMap<>(files);
    more.put(path, text);
    return new Handed(more);
  }

  /** With other places for all files. */
  Handed moved(String from, String to) {
    Map<String, String> moved = new TreeMap<>();
    files.forEach((path, text) -> moved.put(path.replace(from, to), text));
    return new Handed(moved);
  }

  /** Written to a folder. */
  Path in(Path folder) throws IOException {
    for (Map.Entry<String, String> each : files.entrySet()) {
      Path file = folder.resolve(each.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, each.getValue());
    }
    return folder;
  }

  /** Packed. */
  Path zipped(Path zip) throws IOException {
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> each : files.entrySet()) {
        entries.putNextEntry(new ZipEntry(each.getKey()));
        entries.write(each.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return zip;
  }

  /** A marker of the kit as it is built. */
  static SubmissionMarking marker() throws IOException {
    Kit kit = new Kit(HOME);
    return Grader.open(kit).marking();
  }

  static HiddenTests tests() throws IOException {
    return HiddenTests.read(new Kit(HOME).hiddenJar());
  }

  /** Reads what lies there. */
  static Intake read(Path submission) throws IOException {
    return Grader.open(new Kit(HOME)).single(submission).entries().get(0).read();
  }

  /** Reads and marks what lies there. */
  static GradeReport mark(SubmissionMarking marker, Path submission) throws IOException {
    return marker.mark(read(submission), "anna", List.of());
  }

  /** Task number to what became of it, where that is not right. */
  static Map<String, String> lost(GradeReport report) {
    Map<String, String> lost = new TreeMap<>();
    for (GradedProblem problem : report.problems()) {
      for (GradedTask task : problem.tasks()) {
        if (task.score() < task.task().points() - 1e-9) {
          lost.put(task.task().number(), task.outcome().state().label());
        }
      }
    }
    return lost;
  }
}
