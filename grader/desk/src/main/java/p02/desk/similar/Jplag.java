package p02.desk.similar;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import p02.engine.failure.UserMistake;

/**
 * JPlag, started as a process of its own: it is under the GPL, and never on the kit's class path.
 *
 * @param jars what it consists of
 */
record Jplag(List<Path> jars) {
  /** Far more than a class of thousands takes. */
  private static final long MOST_MINUTES = 60;

  /**
   * The one that was named, else the one that Maven brings into a folder of the kit.
   *
   * @param named JPlag's jar, or a folder of jars
   * @param kit the kit's folder
   */
  static Jplag find(Optional<Path> named, Path kit) throws IOException, InterruptedException {
    if (named.isPresent()) {
      return of(named.get(), "--jplag " + named.get());
    }
    Path folder = kit.resolve("target/jplag");
    if (!Files.isDirectory(folder.resolve("lib"))) {
      resolve(folder, kit);
    }
    return of(folder.resolve("lib"), folder.resolve("lib").toString());
  }

  private static Jplag of(Path place, String called) throws IOException {
    List<Path> jars = List.of(place);
    if (Files.isDirectory(place)) {
      try (Stream<Path> files = Files.list(place)) {
        jars = files.filter(each -> each.toString().endsWith(".jar")).sorted().toList();
      }
    } else if (!Files.isRegularFile(place)) {
      throw new UserMistake("%s does not exist".formatted(called));
    }
    if (jars.isEmpty()) {
      throw new UserMistake("%s holds no jar".formatted(called));
    }
    return new Jplag(jars);
  }

  private static void resolve(Path folder, Path kit) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path pom = resource("jplag.xml", folder.resolve("pom.xml"));
    Path fresh = folder.resolve("fresh");
    List<String> command =
        List.of(
            maven(kit),
            "-B",
            "-q",
            "-f",
            pom.toString(),
            "dependency:copy-dependencies",
            "-DincludeScope=runtime",
            "-DoutputDirectory=" + fresh.toAbsolutePath());
    Path log = folder.resolve("maven.log");
    if (run(command, log) != 0) {
      throw new UserMistake(
          "Maven could not bring JPlag (see %s): check the network, or name its jar with --jplag"
              .formatted(log));
    }
    Files.move(fresh, folder.resolve("lib"));
  }

  /** Maven as it is installed, else the kit's own. */
  private static String maven(Path kit) {
    boolean windows = File.separatorChar == '\\';
    String name = windows ? "mvn.cmd" : "mvn";
    boolean installed =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(each -> !each.isBlank() && Files.isExecutable(Path.of(each).resolve(name)));
    return installed ? name : kit.resolve(windows ? "mvnw.cmd" : "mvnw").toString();
  }

  /**
   * Compares.
   *
   * @param room where submissions lie in {@code submissions}, the skeleton in {@code base}
   * @param most pairs that are told with all that they share: those that are most alike
   * @return what it wrote
   */
  List<String> compare(Jdk jdk, Path room, int most) throws IOException, InterruptedException {
    Path found = room.resolve("found.tsv");
    List<String> command = new ArrayList<>();
    command.add(jdk.java().toString());
    command.add("-Dfile.encoding=UTF-8");
    command.add("-cp");
    command.add(String.join(File.pathSeparator, jars.stream().map(Path::toString).toList()));
    command.add(resource("Compare.java", room.resolve("Compare.java")).toString());
    command.add(room.resolve("submissions").toString());
    command.add(room.resolve("base").toString());
    command.add(String.valueOf(most));
    command.add(found.toString());
    Path log = room.resolve("jplag.log");
    int code = run(command, log);
    List<String> lines = Files.isRegularFile(found) ? Files.readAllLines(found) : List.of();
    // What was not written to its end is not believed.
    if (code != 0 || lines.isEmpty() || !lines.get(lines.size() - 1).equals("end")) {
      throw new UserMistake("JPlag failed: " + lastLine(log));
    }
    return lines;
  }

  private static String lastLine(Path log) throws IOException {
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains("Exception") || line.contains("error"))
        .findFirst()
        .orElse("it ended without a word");
  }

  private static int run(List<String> command, Path log) throws IOException, InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
    } catch (IOException e) {
      throw new UserMistake("%s cannot be started".formatted(command.get(0)));
    }
    if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new UserMistake("%s did not end in an hour".formatted(command.get(0)));
    }
    return process.exitValue();
  }

  private static Path resource(String name, Path to) {
    try (InputStream in = Jplag.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the desk's jar lacks " + name);
      }
      Files.write(to, in.readAllBytes());
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(to + " cannot be written", e);
    }
  }
}
