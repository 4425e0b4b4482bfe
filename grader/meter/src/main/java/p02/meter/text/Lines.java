package p02.meter.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import p02.meter.budget.Fuel;
import p02.meter.collection.MeteredStreams;

/** Twins of reading by lines: how long one is shows only when it has been read. */
public final class Lines {
  private Lines() {}

  /** Like {@link BufferedReader#readLine}. */
  public static @Nullable String readLine(BufferedReader reader) throws IOException {
    String line = reader.readLine();
    pay(line);
    return line;
  }

  /** Like {@link BufferedReader#lines}. */
  public static Stream<String> lines(BufferedReader reader) {
    return MeteredStreams.metered(reader.lines()).peek(Lines::pay);
  }

  private static void pay(@Nullable String line) {
    Fuel.allocate(line == null ? 0 : line.length(), Character.BYTES);
  }
}
