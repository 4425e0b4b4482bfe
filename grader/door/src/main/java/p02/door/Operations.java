package p02.door;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which operations of ND4J may go to native code: those of {@code operations.tsv}, and no others.
 */
public final class Operations {
  /** What stands last where native code takes each array by its own type. */
  private static final String MIXED = "MIXED";

  private static final Map<String, Listed> ALL = read();

  /** One of them. */
  private record Listed(Kind kind, List<OperandRule> rules) {}

  private Operations() {}

  /** Names of all of them, in order. */
  public static SortedSet<String> names() {
    return new TreeSet<>(ALL.keySet());
  }

  /**
   * Rules for an operation's operands.
   *
   * @throws UnsupportedOperationException if it is not among them
   */
  static List<OperandRule> rules(String name, Kind kind) {
    Listed listed = ALL.get(name);
    if (listed == null || listed.kind() != kind) {
      throw new UnsupportedOperationException(
          "ND4J's operation %s is not among those that the kit lets through; use methods of INDArray"
                  .formatted(name)
              + " and Transforms such as add, mul, mmul, sum and exp, or a loop");
    }
    return listed.rules();
  }

  /** Rules of one of them, whatever its kind. */
  static List<OperandRule> rules(String listed) {
    return Objects.requireNonNull(ALL.get(listed)).rules();
  }

  /** The kind of one of them. */
  static Kind kind(String listed) {
    return Objects.requireNonNull(ALL.get(listed)).kind();
  }

  private static Map<String, Listed> read() {
    Map<String, Listed> all = new HashMap<>();
    try (InputStream in = Operations.class.getResourceAsStream("operations.tsv")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      text.lines().filter(each -> !each.startsWith("#")).forEach(each -> add(each, all));
    } catch (IOException e) {
      throw new UncheckedIOException("operations.tsv cannot be read", e);
    }
    return Map.copyOf(all);
  }

  private static void add(String line, Map<String, Listed> all) {
    String[] cells = line.split("\t", -1);
    List<OperandRule> rules = new ArrayList<>();
    Arrays.stream(cells[2].split(" "))
        .filter(each -> !each.isEmpty() && !each.equals(MIXED))
        .map(OperandRule::valueOf)
        .forEach(rules::add);
    // Behind what tells shapes apart, of which a beginner understands more.
    if (!cells[2].endsWith(MIXED)) {
      rules.add(OperandRule.ONE_TYPE);
    }
    Listed listed = new Listed(Kind.valueOf(cells[1]), List.copyOf(rules));
    if (all.put(cells[0], listed) != null) {
      throw new IllegalStateException("operations.tsv has two lines for " + cells[0]);
    }
  }
}
