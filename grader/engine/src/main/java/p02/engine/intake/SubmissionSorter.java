package p02.engine.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.engine.failure.PlainText;
import p02.engine.model.Intake;
import p02.engine.model.OwnPackages;
import p02.engine.model.ProblemSources;
import p02.engine.model.Submission;
import p02.precheck.compile.SourceFile;
import p02.precheck.tree.PackageName;
import p02.worker.ProblemPackages;

/**
 * Makes a submission of raw files: which source belongs to which problem, and which copy counts.
 */
final class SubmissionSorter {
  private final RawFiles raw;
  private final KnownNames names;
  private final List<String> remarks;
  private final Set<String> rescued = new HashSet<>();

  private SubmissionSorter(RawFiles raw, KnownNames names) {
    this.raw = raw;
    this.names = names;
    this.remarks = new ArrayList<>(raw.remarks());
  }

  static Intake sort(String id, RawFiles raw, KnownNames names) {
    SubmissionSorter sorting = new SubmissionSorter(raw, names);
    SortedMap<String, ProblemSources> problems = sorting.problems();
    if (problems.isEmpty()) {
      return new Intake.Unreadable(id, sorting.nothing());
    }
    OwnPackages own = sorting.ownPackages();
    return new Submission(
        id,
        DeclaredStudent.declared(raw),
        problems,
        own,
        raw.answers().sorted(),
        raw.answers().pictures(),
        sorting.remarks.stream().map(PlainText::message).toList());
  }

  /** Why there is nothing to mark. */
  private String nothing() {
    if (!raw.others().isEmpty()) {
      String path = raw.others().firstKey();
      String says =
          PackageName.declaredIn(text(path))
              .map(name -> "says package " + PlainText.name(name))
              .orElse("has no package line");
      return "its Java files belong to no problem: %s %s".formatted(PlainText.name(path), says);
    }
    return raw.hasPlaced()
        ? "there is no file p02/<problem>/<Name>.java of a problem in it; is it the right folder?"
        : raw.seen().described();
  }

  private SortedMap<String, ProblemSources> problems() {
    SortedMap<String, SortedMap<String, List<String>>> byProblem = new TreeMap<>();
    raw.files()
        .keySet()
        .forEach(path -> place(path).ifPresent(place -> claim(byProblem, place, path)));
    rescue(byProblem);
    SortedMap<String, ProblemSources> problems = new TreeMap<>();
    byProblem.forEach((problem, classes) -> problems.put(problem, sources(classes)));
    return problems;
  }

  private void claim(
      SortedMap<String, SortedMap<String, List<String>>> byProblem,
      RelevantFiles.Place place,
      String path) {
    if (!names.givenTypes().contains(place.className())) {
      byProblem
          .computeIfAbsent(place.problem(), problem -> new TreeMap<>())
          .computeIfAbsent(place.className(), name -> new ArrayList<>())
          .add(path);
    }
  }

  /** Places sources that lie elsewhere by their package line, where nothing stands in its place. */
  private void rescue(SortedMap<String, SortedMap<String, List<String>>> byProblem) {
    SortedMap<String, RelevantFiles.Place> loose = new TreeMap<>();
    raw.others()
        .forEach(
            (path, source) ->
                Loose.place(path, source)
                    .filter(place -> names.problems().contains(place.problem()))
                    .filter(place -> !names.givenTypes().contains(place.className()))
                    .filter(place -> !isPassedOver(byProblem, place, path))
                    .ifPresent(place -> loose.put(path, place)));
    loose.forEach(
        (path, place) -> {
          claim(byProblem, place, path);
          rescued.add(path);
        });
    if (loose.size() == 1) {
      loose.forEach(
          (path, place) ->
              remarks.add(
                  "%s was read as %s, as its package line says."
                      .formatted(PlainText.name(path), place.className())));
    } else if (!loose.isEmpty()) {
      // One line for all: what else is to be said must not drown.
      remarks.add(
          "%d sources were read as their package lines say, since they lie elsewhere: %s."
              .formatted(loose.size(), PlainText.names(List.copyOf(loose.keySet()))));
    }
  }

  /** Whether a file in its place counts; that the loose one differs is never passed over. */
  private boolean isPassedOver(
      SortedMap<String, SortedMap<String, List<String>>> byProblem,
      RelevantFiles.Place place,
      String path) {
    List<String> claims =
        byProblem
            .getOrDefault(place.problem(), new TreeMap<>())
            .getOrDefault(place.className(), List.of());
    if (!claims.isEmpty() && claims.stream().noneMatch(each -> text(each).equals(text(path)))) {
      remarks.add(
          "%s was not read: %s stands in its place and counts, though the two differ."
              .formatted(PlainText.name(path), PlainText.name(claims.get(0))));
    }
    return !claims.isEmpty();
  }

  private Optional<RelevantFiles.Place> place(String path) {
    return RelevantFiles.place(path).filter(place -> names.problems().contains(place.problem()));
  }

  private ProblemSources sources(SortedMap<String, List<String>> classes) {
    List<SourceFile> files = new ArrayList<>();
    for (Map.Entry<String, List<String>> each : classes.entrySet()) {
      ClassCopies copies = ClassCopies.ranked(each.getValue(), ClassCopies.HOME + "p02/");
      Optional<ProblemSources.Ambiguous> unclear = copies.unclear(this::text);
      if (unclear.isPresent()) {
        return unclear.get();
      }
      files.add(new SourceFile(copies.best(), each.getKey(), decoded(copies.best())));
    }
    return new ProblemSources.Found(files);
  }

  private OwnPackages ownPackages() {
    SortedMap<String, List<String>> classes = new TreeMap<>();
    for (String path : outsideProblems()) {
      PackageName.declaredIn(text(path))
          .filter(name -> isStudents(name, path))
          .map(name -> className(name, path))
          .ifPresent(name -> classes.computeIfAbsent(name, none -> new ArrayList<>()).add(path));
    }
    List<SourceFile> files = new ArrayList<>();
    SortedMap<String, ProblemSources.Ambiguous> unclear = new TreeMap<>();
    classes.forEach(
        (name, paths) -> {
          ClassCopies copies = ClassCopies.ranked(paths, ClassCopies.HOME);
          copies
              .unclear(this::text)
              .ifPresentOrElse(
                  both -> unclear.put(name, both),
                  () -> files.add(new SourceFile(copies.best(), name, decoded(copies.best()))));
        });
    return new OwnPackages(files, unclear);
  }

  /**
   * Other sources below a root where problems' packages stand; all, if a problem's sources were
   * found elsewhere.
   */
  private List<String> outsideProblems() {
    List<String> roots =
        raw.files().keySet().stream()
            .filter(path -> place(path).isPresent())
            .flatMap(path -> RelevantFiles.root(path).stream())
            .distinct()
            .toList();
    List<String> others = new ArrayList<>(raw.others().keySet());
    raw.files().keySet().stream()
        .filter(path -> RelevantFiles.place(path).isPresent() && place(path).isEmpty())
        .forEach(others::add);
    return others.stream()
        .filter(path -> !rescued.contains(path))
        .filter(path -> !rescued.isEmpty() || isBelow(path, roots))
        .sorted()
        .toList();
  }

  private static boolean isBelow(String path, List<String> roots) {
    return path.indexOf('/') >= 0 && roots.stream().anyMatch(path::startsWith);
  }

  private boolean isStudents(String packageName, String path) {
    boolean problems =
        names.problems().stream().map(ProblemPackages::full).anyMatch(packageName::equals);
    if (!problems && !names.kits().test(packageName)) {
      return true;
    }
    // Whoever hands in the whole tree hands in the kit's own files, too.
    if (problems || !names.kitClasses().test(className(packageName, path))) {
      String why =
          problems
              ? "a source of %s lies in a folder that is called so"
              : "%s is not your own package; move it to one that is, such as p02.util";
      remarks.add(("%s was skipped: " + why + ".").formatted(path, packageName));
    }
    return false;
  }

  private static String className(String packageName, String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return packageName + "." + file.substring(0, file.length() - ".java".length());
  }

  private String decoded(String path) {
    Decoding decoding = Decoding.of(bytes(path));
    if (!decoding.charset().equals(StandardCharsets.UTF_8)) {
      remarks.add("%s is not UTF-8; it was read as %s.".formatted(path, decoding.charset()));
    }
    return decoding.text();
  }

  private String text(String path) {
    return Decoding.of(bytes(path)).text();
  }

  private byte[] bytes(String path) {
    byte[] source = raw.files().get(path);
    return source != null ? source : raw.others().get(path);
  }
}
