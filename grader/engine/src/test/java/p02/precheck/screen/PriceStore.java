package p02.precheck.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of the audit in a file, one a line, each written as soon as it is known: who ends a run
 * loses one row. Of two rows of one name the later counts, so that files of parts that were
 * measured apart are joined by putting one behind the other.
 */
final class PriceStore {
  private final Path file;
  private final Map<String, PriceRow> rows = new LinkedHashMap<>();

  PriceStore(Path file) throws IOException {
    this.file = file;
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        PriceRow.parse(line).ifPresent(row -> rows.put(row.name(), row));
      }
    }
    // Whatever a killed run left of its last row ends here.
    write("");
  }

  Optional<PriceRow> row(String name) {
    return Optional.ofNullable(rows.get(name));
  }

  void put(PriceRow row) throws IOException {
    rows.put(row.name(), row);
    write(row.line());
  }

  /** Of a row that is there and a new one, the one that took less for each step. */
  void putLower(PriceRow row) throws IOException {
    if (row(row.name()).filter(known -> known.each() <= row.each()).isEmpty()) {
      put(row);
    }
  }

  private void write(String line) throws IOException {
    Files.write(file, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
