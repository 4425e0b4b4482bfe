package p02.precheck.build;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Every source of the exercises: a student's, the given ones and the self-check, which calls a
 * student's methods.
 *
 * @param home the folder of the exercises
 * @param files in order
 */
record Sources(Path home, List<Path> files) {
  private static final List<String> OPTIONS =
      List.of("-proc:none", "-nowarn", "-Xlint:none", "--release", "17", "-encoding", "UTF-8");

  static Sources below(Path home) throws IOException {
    Path root = home.toAbsolutePath().normalize();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> found = Files.walk(root.resolve("src"))) {
      found.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
    }
    return new Sources(root, List.copyOf(files));
  }

  /**
   * Changes whenever a file's content changes; times do not tell, those of a release may be older.
   */
  String stamp() throws IOException {
    CRC32 sum = new CRC32();
    StringBuilder stamp = new StringBuilder();
    for (Path file : files) {
      sum.reset();
      sum.update(Files.readAllBytes(file));
      stamp.append(home.relativize(file)).append(' ').append(sum.getValue()).append('\n');
    }
    return stamp.toString();
  }

  /** What javac and a comparison with the skeletons have to complain of; no class is written. */
  SourceFindings compile(List<Path> libraries) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      String advice =
          "This Java has no compiler. Install a JDK, not a JRE, and let JAVA_HOME point to it.";
      return new SourceFindings(List.of(new Complaint("", 0, advice)), List.of());
    }
    List<Complaint> lost = new ArrayList<>();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(said, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, libraries);
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  Writer.nullWriter(),
                  manager,
                  said,
                  OPTIONS,
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      task.analyze();
      Path kit = home.resolveSibling("repository").resolve("kit.jar");
      if (Files.exists(kit)) {
        lost.addAll(LostMethods.in(task, ShippedSkeletons.read(kit), home));
      }
    }
    List<Diagnostic<? extends JavaFileObject>> errors =
        said.getDiagnostics().stream()
            .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
            .toList();
    Map<String, List<String>> own = errors.isEmpty() ? Map.of() : own();
    List<Complaint> complaints = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> each : errors) {
      complaints.add(Complaint.of(home, each, own));
    }
    return new SourceFindings(complaints, lost);
  }

  /** Package, as {@code problem31}, to the texts of a student's sources in it. */
  private Map<String, List<String>> own() throws IOException {
    Map<String, List<String>> texts = new HashMap<>();
    Path main = home.resolve("src/main/java");
    for (Path file : files) {
      if (file.startsWith(main)) {
        texts
            .computeIfAbsent(
                String.valueOf(file.getParent().getFileName()), folder -> new ArrayList<>())
            .add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
