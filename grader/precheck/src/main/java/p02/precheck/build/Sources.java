package p02.precheck.build;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import p02.precheck.compile.Diagnostic;
import p02.precheck.compile.SourceFile;
import p02.precheck.explain.Explanations;
import p02.precheck.explain.MissingClass;
import p02.precheck.member.ChangedMember;

/**
 * Every source of the exercises: a student's, the given ones and the self-check, which calls a
 * student's methods.
 *
 * @param home the folder of the exercises
 * @param files in order
 * @param unread path from the unpacked folder on of a helper that lies where the marker does not
 *     look, to why: it is compiled without
 */
record Sources(Path home, List<Path> files, SortedMap<String, String> unread) {
  private static final List<String> OPTIONS =
      List.of("-proc:none", "-nowarn", "-Xlint:none", "--release", "17", "-encoding", "UTF-8");

  /**
   * Those below a folder.
   *
   * @param unread helpers among them that the marker does not read, and why
   */
  static Sources below(Path home, SortedMap<String, String> unread) throws IOException {
    Path root = home.toAbsolutePath().normalize();
    List<Path> files = new ArrayList<>();
    try (Stream<Path> found = Files.walk(root.resolve("src"))) {
      found
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !unread.containsKey(told(root.getParent(), file)))
          .sorted()
          .forEach(files::add);
    }
    return new Sources(root, List.copyOf(files), unread);
  }

  private static String told(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
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
    List<ChangedMember> changed = new ArrayList<>();
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
        changed.addAll(LostMethods.in(task, ShippedSkeletons.read(kit)));
      }
    }
    List<Diagnostic> errors =
        said.getDiagnostics().stream()
            .filter(each -> each.getKind() == javax.tools.Diagnostic.Kind.ERROR)
            .map(each -> Complaint.told(home, each))
            .toList();
    return findings(errors, changed);
  }

  /** Errors are explained folder by folder: a test of a problem is in the problem's package. */
  private SourceFindings findings(List<Diagnostic> errors, List<ChangedMember> changed)
      throws IOException {
    List<SourceFile> own = own();
    List<Complaint> complaints = new ArrayList<>(behind(errors, own));
    Map<String, List<Diagnostic>> byFolder = new LinkedHashMap<>();
    errors.stream()
        .filter(each -> unread.keySet().stream().noneMatch(path -> lacks(each, path, own)))
        .forEach(
            each ->
                byFolder.computeIfAbsent(folder(each.path()), none -> new ArrayList<>()).add(each));
    byFolder.forEach(
        (folder, some) ->
            Explanations.of(
                    some,
                    own.stream().filter(each -> folder(each.path()).equals(folder)).toList(),
                    changed)
                .forEach(each -> complaints.add(Complaint.of(each))));
    return new SourceFindings(
        complaints, changed.stream().map(each -> complaint(each, own)).toList());
  }

  /** Helpers that are not read, where errors come from that. */
  private List<Complaint> behind(List<Diagnostic> errors, List<SourceFile> own) {
    String exercises = home.getFileName() + "/";
    return unread.entrySet().stream()
        .filter(each -> errors.stream().anyMatch(error -> lacks(error, each.getKey(), own)))
        .map(
            each ->
                new Complaint(
                    each.getKey().replaceFirst("^" + Pattern.quote(exercises), ""),
                    0,
                    "not read, " + each.getValue()))
        .toList();
  }

  private static boolean lacks(Diagnostic error, String path, List<SourceFile> own) {
    String name = path.replaceFirst(".*/", "").replaceFirst("\\.java$", "");
    return own.stream()
        .filter(each -> each.path().equals(error.path()))
        .anyMatch(each -> MissingClass.isOf(error, each.text(), name));
  }

  private static Complaint complaint(ChangedMember changed, List<SourceFile> own) {
    String path =
        own.stream()
            .filter(each -> each.className().equals(changed.owner()))
            .map(SourceFile::path)
            .findFirst()
            .orElse("");
    return new Complaint(path, changed.line(), changed.sentence());
  }

  private static String folder(String path) {
    String[] parts = path.split("/");
    return parts.length < 2 ? "" : parts[parts.length - 2];
  }

  /** A student's own sources. */
  private List<SourceFile> own() throws IOException {
    List<SourceFile> own = new ArrayList<>();
    Path main = home.resolve("src/main/java");
    for (Path file : files) {
      if (file.startsWith(main)) {
        String name = told(main, file).replaceFirst("\\.java$", "").replace('/', '.');
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        own.add(new SourceFile(told(home, file), name, text));
      }
    }
    return own;
  }
}
