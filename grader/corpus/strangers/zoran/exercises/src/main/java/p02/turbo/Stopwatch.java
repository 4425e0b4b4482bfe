package p02.turbo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/** Nested times, written out at the end. */
public final class Stopwatch {
  private static final Deque<Object[]> RUNNING = new ArrayDeque<>();
  private static final TreeMap<String, Long> TOTAL = new TreeMap<>();

  private Stopwatch() {}

  public static void push(String name) {
    RUNNING.push(new Object[] {name, System.nanoTime()});
  }

  public static long pop() {
    Object[] top = RUNNING.pop();
    long ns = System.nanoTime() - (Long) top[1];
    TOTAL.merge((String) top[0], ns, Long::sum);
    return ns;
  }

  public static String report() {
    StringBuilder sb = new StringBuilder(128);
    for (Map.Entry<String, Long> e : TOTAL.descendingMap().entrySet()) {
      sb.append(e.getKey()).append('=').append(e.getValue() / 1000).append("us").append(',');
    }
    if (sb.length() > 0) sb.setLength(sb.length() - 1);
    sb.append(" on Java ").append(System.getProperty("java.version"));
    sb.append(", now ").append(System.currentTimeMillis() % 1000);
    return sb.toString();
  }
}
