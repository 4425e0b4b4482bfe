package p02.meter.chance;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Twins of the settings of the machine and the JVM: the same few in every run, and nothing else is
 * set.
 */
@SuppressWarnings("overloads") // Woven code names them by their exact signature.
public final class Settings {
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "line.separator", "\n",
          "file.separator", "/",
          "path.separator", ":",
          "java.version", "17",
          "os.name", "Linux",
          "user.name", "student",
          "file.encoding", "UTF-8");

  private Settings() {}

  /** Like {@link System#getProperty(String)}. */
  public static @Nullable String getProperty(String name) {
    return PROPERTIES.get(named(name));
  }

  /** Like {@link System#getProperty(String, String)}. */
  public static @Nullable String getProperty(String name, @Nullable String otherwise) {
    return PROPERTIES.getOrDefault(named(name), otherwise);
  }

  private static String named(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("key can't be empty");
    }
    return name;
  }

  /** Like {@link System#getenv(String)}, where no variable is set. */
  public static @Nullable String getenv(String name) {
    if (name == null) {
      throw new NullPointerException("name");
    }
    return null;
  }

  /** Like {@link Boolean#getBoolean}, where no flag is set. */
  public static boolean getBoolean(@Nullable String name) {
    return false;
  }

  /** Like {@link Integer#getInteger(String)}, where no number is set. */
  public static @Nullable Integer getInteger(@Nullable String name) {
    return null;
  }

  /** Like {@link Integer#getInteger(String, int)}, where no number is set. */
  public static Integer getInteger(@Nullable String name, int otherwise) {
    return otherwise;
  }

  /** Like {@link Integer#getInteger(String, Integer)}, where no number is set. */
  public static @Nullable Integer getInteger(@Nullable String name, @Nullable Integer otherwise) {
    return otherwise;
  }

  /** Like {@link Long#getLong(String)}, where no number is set. */
  public static @Nullable Long getLong(@Nullable String name) {
    return null;
  }

  /** Like {@link Long#getLong(String, long)}, where no number is set. */
  public static Long getLong(@Nullable String name, long otherwise) {
    return otherwise;
  }

  /** Like {@link Long#getLong(String, Long)}, where no number is set. */
  public static @Nullable Long getLong(@Nullable String name, @Nullable Long otherwise) {
    return otherwise;
  }
}
