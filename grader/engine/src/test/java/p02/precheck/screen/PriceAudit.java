package p02.precheck.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures every member that student code may call, in the worst shapes that we know, against its
 * price in the allowlist, and fails where a step of fuel can cost more than a microsecond. {@code
 * grader/benchmark/prices} says how it is called.
 */
public final class PriceAudit {
  /** Measures all there is, anew. */
  private static final String ALL = ".";

  /** Measures what has no row yet: a run goes on where another one was ended. */
  private static final String REST = "--rest";

  /** Measures what costs too much once more. */
  private static final String AGAIN = "--again";

  /** Measures nothing: the page is written out of the rows. */
  private static final String TABLE = "--table";

  /** Milliseconds for a case that seems to cost too much: at first, and when it is repeated. */
  private static final long PATIENCE = 40;

  private static final long LONG_PATIENCE = 1_000;

  private final Path page;
  private final PriceStore store;
  private final List<String> names =
      PriceProbe.subjects().stream().map(Object::toString).distinct().toList();

  private PriceAudit(Path page, PriceStore store) {
    this.page = page;
    this.store = store;
  }

  /**
   * Measures, writes the page and ends with 1 if a price is wrong or was not tried.
   *
   * @param args the page, the file of rows, and what is measured: a part of its name, several
   *     divided by {@code |}, or one of the options
   */
  public static void main(String... args) throws Exception {
    PriceAudit audit = new PriceAudit(Path.of(args[0]), new PriceStore(Path.of(args[1])));
    List<String> chosen = audit.chosen(args[2]);
    if (chosen.isEmpty() && !args[2].startsWith("--")) {
      System.out.println("no member's name has this in it: " + args[2]);
      System.exit(2);
    }
    audit.measure(chosen, PATIENCE, audit.store::put);
    if (!args[2].equals(TABLE)) {
      audit.repeat(args[2].equals(AGAIN) ? audit.names : chosen);
    }
    PriceTable table = audit.table();
    Files.writeString(audit.page, table.text());
    System.out.println(table.summary());
    audit.tooDear(audit.names).forEach(row -> System.out.println(row.line()));
    System.exit(table.failures() == 0 && table.missing() == 0 ? 0 : 1);
  }

  private List<String> chosen(String what) {
    return switch (what) {
      case ALL -> names;
      case REST -> names.stream().filter(name -> tried(name).isEmpty()).toList();
      case AGAIN, TABLE -> List.of();
      default ->
          names.stream()
              .filter(name -> Stream.of(what.split("[|]", -1)).anyMatch(name::contains))
              .toList();
    };
  }

  /**
   * Beside other processes single rows are too high by chance: what costs too much is measured
   * again, longer, and what still does in a JVM of its own.
   */
  private void repeat(List<String> among) throws IOException, InterruptedException {
    measure(tooDear(among).stream().map(PriceRow::name).toList(), LONG_PATIENCE, store::putLower);
    for (PriceRow row : tooDear(among)) {
      measure(List.of(row.name()), LONG_PATIENCE, store::putLower);
    }
  }

  private List<PriceRow> tooDear(List<String> among) {
    return rows(among).filter(PriceRow::isTooDear).toList();
  }

  private void measure(List<String> chosen, long patience, PriceChild.Listener rows)
      throws IOException, InterruptedException {
    List<String> left = new ArrayList<>(chosen);
    while (!left.isEmpty()) {
      // The next child begins behind what the last one did not survive.
      int done = PriceChild.measure(left, patience, rows);
      left.subList(0, done).clear();
    }
  }

  private Optional<PriceRow> tried(String name) {
    return store.row(name).filter(PriceRow::isTried);
  }

  private Stream<PriceRow> rows(List<String> among) {
    return among.stream().map(store::row).flatMap(Optional::stream);
  }

  private PriceTable table() {
    List<PriceRow> rows = names.stream().map(this::tried).flatMap(Optional::stream).toList();
    return new PriceTable(rows, names.size() - rows.size());
  }
}
