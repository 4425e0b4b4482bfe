package p02.precheck.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything that student code may use. What is not in it is refused.
 *
 * @param open prefixes of internal names that are the submission's own, whichever problem's
 * @param types internal name to what is allowed there
 * @param packages internal package name to what is allowed in each of its types that has no
 *     paragraph of its own
 * @param bootstraps {@code owner.name} of the bootstrap methods that javac may use
 */
record Allowlist(
    List<String> open,
    Map<String, AllowedType> types,
    Map<String, AllowedType> packages,
    Set<String> bootstraps) {
  private static final String RESOURCE = "allowlist.txt";

  Allowlist {
    open = List.copyOf(open);
    types = Collections.unmodifiableMap(new TreeMap<>(types));
    packages = Collections.unmodifiableMap(new TreeMap<>(packages));
    bootstraps = Set.copyOf(bootstraps);
  }

  /** Reads the allowlist that comes with the engine. */
  static Allowlist standard() {
    try (InputStream in = Allowlist.class.getResourceAsStream(RESOURCE)) {
      byte[] bytes = Objects.requireNonNull(in, RESOURCE).readAllBytes();
      return AllowlistParser.parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  /** What is allowed of a library type. */
  Optional<AllowedType> type(String internalName) {
    AllowedType own = types.get(internalName);
    return own != null ? Optional.of(own) : Optional.ofNullable(packages.get(folder(internalName)));
  }

  /** Whether a name is the submission's own, whichever problem's. */
  boolean isOpen(String internalName) {
    // A loop, since this is asked of every call of every submission.
    for (String prefix : open) {
      if (internalName.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private static String folder(String internalName) {
    return internalName.substring(0, Math.max(0, internalName.lastIndexOf('/')));
  }
}
