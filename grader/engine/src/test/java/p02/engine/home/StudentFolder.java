package p02.engine.home;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import p02.engine.release.ReleaseTree;
import p02.engine.release.StudentZip;

/**
 * What a student has: the zip of the release, unpacked, and its command as the launcher runs it.
 */
record StudentFolder(Path home) {
  private static final Path KIT = Path.of("../..").toAbsolutePath().normalize();
  static final String SOURCES = "exercises/src/main/java/p02/";
  private static final String MADE = "exercises/target/p02";

  /** Where a library that one folder wove waits for the next: its name tells versions apart. */
  private static final Path WOVEN = Path.of("target/woven").toAbsolutePath();

  /** Unpacks into a folder whose name no shell likes. */
  static StudentFolder in(Path folder) throws IOException {
    Path target = folder.resolve("Übung 1 (größer)");
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    StudentZip.write(ReleaseTree.of(KIT), zip);
    try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
      for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
        // Data of the tutorials is of no use here.
        if (!entry.getName().contains("src/tutorials")) {
          Path file = target.resolve(entry.getName());
          Files.createDirectories(file.getParent());
          Files.copy(files, file);
        }
      }
    }
    StudentFolder student = new StudentFolder(target.resolve("p02"));
    copyWoven(WOVEN, student.home.resolve(MADE));
    return student;
  }

  private static void copyWoven(Path from, Path to) throws IOException {
    Files.createDirectories(from);
    Files.createDirectories(to);
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(from, "woven-*.jar")) {
      for (Path jar : jars) {
        Path target = to.resolve(jar.getFileName());
        if (!Files.exists(target)) {
          Path fresh = Files.createTempFile(to, "fresh", ".tmp");
          Files.copy(jar, fresh, StandardCopyOption.REPLACE_EXISTING);
          Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        }
      }
    }
  }

  /** Puts the reference solution of a source in its place. */
  void solve(String source) throws IOException {
    write(source, Files.readString(KIT.resolve("solutions/src/main/java/p02").resolve(source)));
  }

  /** Puts the open skeleton of a source back in its place. */
  void restore(String source) throws IOException {
    write(source, Files.readString(KIT.resolve(SOURCES + source)));
  }

  /** Puts a sample's sources in place of those that lie here. */
  void takeOver(Path sample) throws IOException {
    Path sources = home.resolve(SOURCES).getParent();
    try (Stream<Path> old = Files.walk(sources)) {
      for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
    Path origin;
    try (Stream<Path> inside = Files.walk(sample)) {
      origin = inside.filter(each -> each.endsWith("src/main/java")).findFirst().orElse(sample);
    }
    try (Stream<Path> files = Files.walk(origin)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = sources.resolve(origin.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  String read(String source) throws IOException {
    return Files.readString(home.resolve(SOURCES + source));
  }

  void write(String source, String text) throws IOException {
    Files.writeString(home.resolve(SOURCES + source), text);
  }

  /** Starts the command; what it prints on either stream comes together. */
  Process start(String... arguments) throws IOException {
    return start(Map.of(), arguments);
  }

  /** The same with more in the environment. */
  private Process start(Map<String, String> environment, String... arguments) throws IOException {
    ProcessBuilder builder = java("p02.student.Launch", "p02.student.cli.Main");
    builder.command().add(1, "-Dp02.home=" + home);
    builder.command().addAll(List.of(arguments));
    builder.environment().putAll(environment);
    return builder.redirectErrorStream(true).start();
  }

  /**
   * A JVM as the launcher starts it.
   *
   * @param program what it runs
   */
  static ProcessBuilder java(String... program) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx768m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED",
            "--add-exports=jdk.compiler/com.sun.tools.javac.main=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-cp",
            KIT.resolve("grader/student/target/classes").toString()));
    command.addAll(List.of(program));
    ProcessBuilder builder = new ProcessBuilder(command);
    // As the launcher does where the locale knows no umlauts.
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder;
  }

  /** Runs the command to its end and returns what it printed. */
  String run(String... arguments) throws IOException {
    return run(Map.of(), arguments);
  }

  /** The same with more in the environment. */
  String run(Map<String, String> environment, String... arguments) throws IOException {
    Process process = start(environment, arguments);
    process.getOutputStream().close();
    String printed;
    try (InputStream out = process.getInputStream()) {
      printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
    }
    keepWoven();
    return printed;
  }

  /** Keeps the library that a command wove here for the folders that come after it. */
  void keepWoven() throws IOException {
    copyWoven(home.resolve(MADE), WOVEN);
  }
}
