package p02.engine.batch;

import java.math.BigInteger;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.engine.failure.UserMistake;
import p02.precheck.digest.Digest;

/**
 * A part of a class, marked by a run of its own. Which one a submission belongs to depends on its
 * name alone, so that it stays there when others come or go, and its cache with it.
 *
 * @param number 1 for the first
 * @param of how many there are
 */
public record Shard(int number, int of) {
  /** The whole class. */
  public static final Shard WHOLE = new Shard(1, 1);

  /** The highest number of shards: more would hold a handful of submissions each. */
  private static final int MOST = 100_000;

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6}|auto)(?:/(\\d{1,6}))?");

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if there is no such shard
   */
  public Shard {
    if (of < 1 || of > MOST || number < 1 || number > of) {
      throw new IllegalArgumentException("there is no shard %d of %d".formatted(number, of));
    }
  }

  /**
   * Reads {@code 3/20}, {@code auto} (an array job of Slurm says which and of how many) or {@code
   * auto/20} (so does an indexed job of Kubernetes, but not of how many).
   *
   * @param environment of this process
   * @throws UserMistake if it names no shard
   */
  public static Shard parse(String text, Map<String, String> environment) {
    Matcher written = WRITTEN.matcher(text);
    boolean isWhole = written.matches() && (written.group(2) != null || text.equals("auto"));
    if (!isWhole) {
      throw new UserMistake(
          "--shard %s: write I/N, as 3/20, or auto in an array job".formatted(text));
    }
    try {
      return text.startsWith("auto")
          ? auto(text, written.group(2), environment)
          : new Shard(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    } catch (IllegalArgumentException e) {
      throw new UserMistake("--shard %s: %s".formatted(text, e.getMessage()));
    }
  }

  private static Shard auto(String text, String count, Map<String, String> environment) {
    if (environment.containsKey("SLURM_ARRAY_TASK_ID")) {
      int first = number("SLURM_ARRAY_TASK_MIN", environment);
      int all =
          count == null ? number("SLURM_ARRAY_TASK_COUNT", environment) : Integer.parseInt(count);
      return new Shard(number("SLURM_ARRAY_TASK_ID", environment) - first + 1, all);
    } else if (environment.containsKey("JOB_COMPLETION_INDEX") && count != null) {
      return new Shard(number("JOB_COMPLETION_INDEX", environment) + 1, Integer.parseInt(count));
    }
    throw new UserMistake(
        ("--shard %s: this is no array job of Slurm (SLURM_ARRAY_TASK_ID is not set), and no"
                + " indexed job of Kubernetes with its number of completions, as auto/20")
            .formatted(text));
  }

  private static int number(String name, Map<String, String> environment) {
    String value = environment.getOrDefault(name, "");
    if (!value.matches("\\d{1,9}")) {
      throw new UserMistake(
          "--shard auto: %s is '%s', not a number. Write --shard I/N".formatted(name, value));
    }
    return Integer.parseInt(value);
  }

  /** Whether it is less than the whole class. */
  public boolean partial() {
    return of > 1;
  }

  /** Whether a submission belongs to it. */
  public boolean holds(String submission) {
    if (!partial()) {
      return true;
    }
    BigInteger place = new BigInteger(Digest.start().add(submission).hex(), 16);
    return place.mod(BigInteger.valueOf(of)).intValue() == number - 1;
  }

  @Override
  public String toString() {
    return number + "/" + of;
  }
}
