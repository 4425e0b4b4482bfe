package p02.engine.author;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import p02.engine.assignment.Kit;
import p02.engine.model.OwnPackages;
import p02.engine.model.ProblemSources;
import p02.engine.model.Submission;
import p02.precheck.compile.SourceFile;

/** Submissions written as edits of the reference solution, from {@code grader/corpus}. */
public final class Corpus {
  private static final Pattern FIELD = Pattern.compile("(\\w+): (.+)");

  private final Kit kit;

  /** The corpus of a kit. */
  public Corpus(Kit kit) {
    this.kit = kit;
  }

  /**
   * A replacement of neighbouring lines, however they are indented; without lines to replace, a
   * file of its own.
   *
   * @param file the only file in which it applies; empty for any
   */
  public record Edit(String file, List<String> before, List<String> after) {}

  /**
   * One variant of a problem's solution.
   *
   * @param problem as {@code 3.1}
   * @param name what it is called, a misconception's id among the mistakes
   * @param kept points of each task that is not right any more
   * @param fields what stands below the title as {@code word: text}
   * @param edits of the reference solution
   * @param solution path to text of the reference solution
   */
  public record Variant(
      String problem,
      String name,
      Map<String, Double> kept,
      Map<String, String> fields,
      List<Edit> edits,
      Map<String, String> solution) {
    /** Copies the collections. */
    public Variant {
      kept = Collections.unmodifiableMap(new TreeMap<>(kept));
      fields = Map.copyOf(fields);
      edits = List.copyOf(edits);
      solution = Map.copyOf(solution);
    }

    /** A variant without fields. */
    public Variant(
        String problem,
        String name,
        Map<String, Double> kept,
        List<Edit> edits,
        Map<String, String> solution) {
      this(problem, name, kept, Map.of(), edits, solution);
    }

    /** Two variants at once. */
    public Variant with(Variant other) {
      Map<String, Double> both = new TreeMap<>(kept);
      both.putAll(other.kept);
      List<Edit> all = new ArrayList<>(edits);
      all.addAll(other.edits);
      return new Variant(problem, name + " + " + other.name, both, all, solution);
    }

    /**
     * The files: path below the source folder, to text.
     *
     * @throws IllegalStateException if an edit fits nowhere, or in more than one file
     */
    public SortedMap<String, String> sources() {
      SortedMap<String, String> sources = new TreeMap<>(solution);
      edits.forEach(edit -> apply(edit, sources));
      return sources;
    }

    /** The submission. */
    public Submission submission() {
      Map<String, String> sources = sources();
      List<SourceFile> files =
          sources.entrySet().stream()
              .map(each -> new SourceFile(each.getKey(), className(each.getKey()), each.getValue()))
              .toList();
      TreeMap<String, ProblemSources> problems = new TreeMap<>();
      problems.put(folder(sources), new ProblemSources.Found(files));
      return new Submission(name, "corpus", problems, OwnPackages.NONE, List.of());
    }

    /** The last part of the package, {@code problem31} or {@code tutorial21}. */
    private static String folder(Map<String, String> sources) {
      return sources.keySet().iterator().next().split("/")[1];
    }

    @Override
    public String toString() {
      return problem + " " + name + (kept.isEmpty() ? "" : " " + kept.keySet());
    }
  }

  /**
   * The variants of a file of the corpus.
   *
   * @param kind {@code mistakes}, {@code correct}, {@code broken}, {@code attacks}, or one of
   *     {@link #slips}
   * @param problem as {@code 3.1}
   */
  public List<Variant> read(String kind, String problem) {
    Path file = file(kind, problem);
    Map<String, String> solution = solution(problem);
    try {
      String text = Files.readString(file).replaceAll("(?m)^#.*\n", "");
      String[] sections = text.split("(?m)^== ");
      return Stream.of(sections)
          .skip(1)
          .map(section -> variant(problem, section, sections[0], solution))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the corpus cannot be read", e);
    }
  }

  private static Variant variant(
      String problem, String section, String usual, Map<String, String> solution) {
    List<String> lines = section.lines().toList();
    String[] title = lines.get(0).split(" loses ");
    Map<String, Double> kept = new TreeMap<>();
    for (String task : title.length == 1 ? new String[0] : title[1].split(" ")) {
      String[] parts = task.split("=");
      kept.put(parts[0], parts.length == 1 ? 0 : Double.parseDouble(parts[1]));
    }
    List<String> below = lines.subList(1, lines.size());
    return new Variant(
        problem, title[0].strip(), kept, fields(below), edits(below, usual), solution);
  }

  private static Map<String, String> fields(List<String> lines) {
    Map<String, String> fields = new TreeMap<>();
    for (String line : lines) {
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        fields.put(field.group(1), field.group(2));
      }
    }
    return fields;
  }

  /** Edits; {@code +} lines alone stand for the lines that the file names before its variants. */
  private static List<Edit> edits(List<String> own, String usual) {
    Optional<String> first = own.stream().filter(line -> line.matches("[-+@].*")).findFirst();
    boolean bare = first.filter(line -> line.startsWith("+")).isPresent();
    List<String> lines = bare ? Stream.concat(usual.lines(), own.stream()).toList() : own;
    List<Edit> edits = new ArrayList<>();
    String file = "";
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (String line : Stream.concat(lines.stream(), Stream.of("@")).toList()) {
      boolean next = line.startsWith("@") || (line.startsWith("-") && !after.isEmpty());
      if (next && !(before.isEmpty() && after.isEmpty())) {
        edits.add(new Edit(file, List.copyOf(before), List.copyOf(after)));
        before.clear();
        after.clear();
      }
      if (line.startsWith("@")) {
        file = line.substring(1).strip();
      } else if (line.startsWith("-")) {
        before.add(line.substring(1).strip());
      } else if (line.startsWith("+")) {
        after.add(line.substring(1));
      }
    }
    return edits;
  }

  private static void apply(Edit edit, Map<String, String> sources) {
    if (edit.before().isEmpty()) {
      sources.put(edit.file(), String.join("\n", edit.after()) + "\n");
      return;
    }
    String wanted =
        edit.before().stream().map(Pattern::quote).collect(joining("\\R[ \\t]*", "[ \\t]*", "\\R"));
    Pattern pattern = Pattern.compile(wanted);
    List<String> hit =
        sources.keySet().stream()
            .filter(path -> path.endsWith(edit.file()))
            .filter(path -> pattern.matcher(sources.get(path)).find())
            .toList();
    if (hit.size() != 1) {
      throw new IllegalStateException("lines found in " + hit + ": " + edit.before());
    }
    String after = edit.after().stream().map(line -> line + "\n").collect(joining());
    sources.compute(
        hit.get(0),
        (path, text) -> pattern.matcher(text).replaceFirst(Matcher.quoteReplacement(after)));
  }

  /** The problems that the corpus holds mistakes of, as {@code 3.1}, in order. */
  public List<String> problems() {
    Pattern name = Pattern.compile("mistakes-(.+)\\.txt");
    try (Stream<Path> files = Files.list(kit.corpus())) {
      return files
          .map(file -> name.matcher(file.getFileName().toString()))
          .filter(Matcher::matches)
          .map(matcher -> matcher.group(1))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the corpus cannot be read", e);
    }
  }

  /** The kinds of slips, each written by a stranger to the catalogue, as {@code slips/slips}. */
  public List<String> slips() {
    return Stream.of("slips/slips", "slips/spare")
        .filter(kind -> problems().stream().allMatch(problem -> Files.exists(file(kind, problem))))
        .toList();
  }

  private Path file(String kind, String problem) {
    return kit.corpus().resolve("%s-%s.txt".formatted(kind, problem));
  }

  /** A problem's folder: its digits behind {@code problem} or {@code tutorial}. */
  private Path folder(String problem) throws IOException {
    Pattern name = Pattern.compile("[a-z]+" + problem.replace(".", ""));
    try (Stream<Path> folders = Files.list(kit.referenceSources().resolve("p02"))) {
      return folders
          .filter(folder -> name.matcher(folder.getFileName().toString()).matches())
          .findFirst()
          .orElseThrow(() -> new IOException("there is no solution of problem " + problem));
    }
  }

  private Map<String, String> solution(String problem) {
    Map<String, String> sources = new TreeMap<>();
    try {
      Path root = folder(problem);
      for (Path file : listed(root)) {
        sources.put("p02/" + root.getFileName() + "/" + file.getFileName(), Files.readString(file));
      }
      return sources;
    } catch (IOException e) {
      throw new UncheckedIOException("the corpus cannot be read", e);
    }
  }

  private static List<Path> listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static String className(String path) {
    return path.replaceFirst("\\.java$", "").replace('/', '.');
  }
}
