package p02.student.hint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.precheck.text.Wrapping;
import p02.student.home.Home;

/**
 * A task's hints, from a nudge to the formula.
 *
 * @param task its number
 * @param stages the texts in their order
 */
public record Hints(String task, List<String> stages) {
  private static final String HEADING = "## ";
  private static final String SUFFIX = ".md";
  private static final int WIDTH = 76;

  /** Copies the list. */
  public Hints {
    stages = List.copyOf(stages);
  }

  /**
   * Reads them.
   *
   * @throws IOException if there are none for this task
   */
  public static Hints read(Home home, String task) throws IOException {
    List<String> tasks = tasks(home);
    if (!tasks.contains(task)) {
      throw new IOException(noSuchTask(task, tasks));
    }
    Path file = home.hints().resolve(task + SUFFIX);
    return parse(task, Files.readString(file, StandardCharsets.UTF_8));
  }

  /** All tasks that have hints, in their order. */
  private static List<String> tasks(Home home) throws IOException {
    try (Stream<Path> files = Files.list(home.hints())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("\\d\\.\\d\\.\\d+\\.md"))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .sorted()
          .toList();
    }
  }

  private static String noSuchTask(String typed, List<String> tasks) {
    List<String> inside = tasks.stream().filter(task -> task.startsWith(typed + ".")).toList();
    if (inside.isEmpty() || !typed.matches("\\d\\.\\d")) {
      return "there is no task " + typed + ". Type for example ./p02 hint " + tasks.get(0);
    }
    return "%s is a problem, and hints belong to its tasks, %s. Type for example ./p02 hint %s"
        .formatted(typed, String.join(", ", inside), inside.get(0));
  }

  /** The parts below the file's second-level headings; all of it if it has none. */
  static Hints parse(String task, String text) {
    List<String> stages = new ArrayList<>();
    String[] parts = text.replace("\r\n", "\n").split("(?m)^" + HEADING);
    for (int i = 1; i < parts.length; i++) {
      stages.add(parts[i].strip());
    }
    return new Hints(task, stages.isEmpty() ? List.of(text.strip()) : stages);
  }

  /**
   * One stage as it is shown.
   *
   * @param number from 1; after the last one comes that there are no more, and then the first again
   */
  public String stage(int number) {
    int at = Math.floorMod(number - 1, stages.size() + 1);
    if (at == stages.size()) {
      return "\n"
          + Wrapping.hanging(
              2,
              "That was all: there are %d hints for %s. Ask again, and they begin anew."
                  .formatted(stages.size(), task));
    }
    String text =
        Wrapping.lines(stages.get(at), WIDTH, Integer.MAX_VALUE).stream()
            .map(line -> "    " + line + "\n")
            .collect(Collectors.joining());
    String more = at + 1 < stages.size() ? "ask again for more" : "the last one";
    return "\n  Hint %d of %d for %s, %s:\n%s".formatted(at + 1, stages.size(), task, more, text);
  }
}
