package p02.toolkit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Counts events under a correlation id. */
public final class Metrics {
  private static final Metrics GLOBAL = new Metrics("global");

  private final UUID id;
  private final Map<String, AtomicInteger> counters = new ConcurrentHashMap<>();

  public Metrics(String name) {
    this.id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  public static Metrics global() {
    return GLOBAL;
  }

  public int count(String event) {
    return counters.computeIfAbsent(event, key -> new AtomicInteger()).incrementAndGet();
  }

  /** All counters, sorted by name. */
  public Map<String, Integer> snapshot() {
    return counters.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, e -> e.getValue().get(), Integer::sum, TreeMap::new));
  }

  @Override
  public String toString() {
    return id.toString().substring(0, 8).toUpperCase() + snapshot();
  }
}
