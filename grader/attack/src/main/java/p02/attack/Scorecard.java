package p02.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import p02.attack.walls.Tried;

/**
 * How the attacks of each row went.
 *
 * @param found what became of each attack
 * @param patience seconds of processor time that one may take
 */
public record Scorecard(List<Found> found, double patience) {
  private static final String LINE = "%4s  %-36s %7s %6s %9s %9s";

  private static final List<String> ROWS =
      List.of(
          "easily forgotten",
          "ends the JVM",
          "reads what is not its own",
          "writes, deletes, links",
          "starts a process",
          "uses the network",
          "starts threads",
          "loops for ever",
          "floods the output",
          "reflection and method handles",
          "poses as a trusted class",
          "class loaders, byte code",
          "exceptions that run code",
          "changes global settings",
          "native memory and ND4J's files",
          "forges results",
          "takes all memory",
          "goes for the compiler",
          "archives",
          "files that a build would obey",
          "names and letters",
          "leaves something for the next",
          "knows that it is tested");

  /** Copies the list. */
  public Scorecard {
    found = List.copyOf(found);
  }

  /** How many attacks were held. */
  public long held() {
    return found.stream().filter(each -> each.complaints(patience).isEmpty()).count();
  }

  /** The rows for which there is no attack. */
  public List<Integer> missing() {
    Map<Integer, List<Found>> rows = rows();
    List<Integer> missing = new ArrayList<>();
    for (int row = 0; row < ROWS.size(); row++) {
      if (!rows.containsKey(row)) {
        missing.add(row);
      }
    }
    return missing;
  }

  /** The table, a line for each row of the list. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(LINE.formatted("row", "what it tries", "attacks", "held", "worst s", "CPU s"));
    rows().forEach((row, those) -> lines.add(line(String.valueOf(row), ROWS.get(row), those)));
    lines.add(line("", "all", found));
    return lines;
  }

  /** The line of those that only walls are left to hold. */
  public static String walls(List<Tried> tried) {
    if (tried.isEmpty()) {
      return "Walls: not tried.";
    }
    long held = tried.stream().filter(Tried::held).count();
    double worst = tried.stream().mapToDouble(Tried::seconds).max().orElse(0);
    String seconds = String.format(Locale.ROOT, "%.1f", worst);
    return LINE.formatted(
        "W", "walls alone, nothing is screened", tried.size(), held, seconds, "–");
  }

  private String line(String row, String name, List<Found> those) {
    long held = those.stream().filter(each -> each.complaints(patience).isEmpty()).count();
    return LINE.formatted(
        row.equals("0") ? "–" : row,
        name,
        those.size(),
        held,
        worst(those, Found::seconds),
        worst(those, Found::processor));
  }

  private static String worst(List<Found> those, ToDoubleFunction<Found> seconds) {
    double worst = those.stream().mapToDouble(seconds).max().orElse(0);
    return String.format(Locale.ROOT, "%.1f", worst);
  }

  private Map<Integer, List<Found>> rows() {
    Map<Integer, List<Found>> rows = new TreeMap<>();
    found.forEach(
        each -> rows.computeIfAbsent(each.attack().row(), row -> new ArrayList<>()).add(each));
    return rows;
  }
}
