package p02.engine.rubric;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import p02.engine.assignment.Kit;
import p02.engine.failure.UserMistake;
import p02.engine.files.OwnerOnly;

/**
 * The written questions of a class: what was asked, and how it is marked. They lie beside the marks
 * that they made, in {@code questions/}, so that marks can be worked out where no kit is.
 *
 * @param rubrics by question
 * @param sheets by question: the answer sheet as students get it
 */
public record Questions(SortedMap<String, Rubric> rubrics, SortedMap<String, String> sheets) {
  private static final String SHEET = ".md";

  /** No question is asked in writing. */
  public static final Questions NONE = new Questions(new TreeMap<>(), new TreeMap<>());

  /** Copies the maps. */
  public Questions {
    rubrics = Collections.unmodifiableSortedMap(new TreeMap<>(rubrics));
    sheets = Collections.unmodifiableSortedMap(new TreeMap<>(sheets));
  }

  /**
   * Those of a batch's folder.
   *
   * @throws UserMistake if one cannot be read, or its points do not add up
   */
  public static Questions read(Path marks) throws IOException {
    Path folder = folder(marks);
    SortedMap<String, Rubric> rubrics = RubricFiles.read(folder);
    List<String> wrong = RubricChecks.ofRubrics(rubrics);
    if (!wrong.isEmpty()) {
      throw new UserMistake("%s: %s".formatted(folder, wrong.get(0)));
    }
    SortedMap<String, String> sheets = new TreeMap<>();
    for (String question : rubrics.keySet()) {
      Path sheet = folder.resolve(question + SHEET);
      sheets.put(
          question,
          Files.isRegularFile(sheet) ? Files.readString(sheet, StandardCharsets.UTF_8) : "");
    }
    return new Questions(rubrics, sheets);
  }

  /** Brings the kit's rubrics and sheets into a batch's folder. */
  public static void copy(Kit kit, Path marks) throws IOException {
    SortedMap<String, byte[]> wanted = new TreeMap<>();
    put(wanted, kit.rubrics(), ".yaml");
    put(wanted, kit.answerSheets(), SHEET);
    Path folder = folder(marks);
    if (wanted.isEmpty() && !Files.isDirectory(folder)) {
      return;
    }
    OwnerOnly.folder(folder);
    for (String name : names(folder)) {
      if (!wanted.containsKey(name)) {
        Files.delete(folder.resolve(name));
      }
    }
    for (String name : wanted.keySet()) {
      Path file = folder.resolve(name);
      if (!Files.isRegularFile(file)
          || !Arrays.equals(Files.readAllBytes(file), wanted.get(name))) {
        OwnerOnly.write(file, wanted.get(name));
      }
    }
  }

  private static Path folder(Path marks) {
    return marks.resolve("questions");
  }

  private static void put(SortedMap<String, byte[]> wanted, Path folder, String ending)
      throws IOException {
    if (Files.isDirectory(folder)) {
      for (String name : names(folder)) {
        if (name.endsWith(ending)) {
          wanted.put(name, Files.readAllBytes(folder.resolve(name)));
        }
      }
    }
  }

  private static TreeSet<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      TreeSet<String> names = new TreeSet<>();
      files.filter(Files::isRegularFile).forEach(f -> names.add(f.getFileName().toString()));
      return names;
    }
  }

  /** Points that all questions together are worth. */
  public double most() {
    return rubrics.values().stream().mapToDouble(Rubric::points).sum();
  }
}
