package p02.precheck.allow;

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
 * @param woven prefixes of internal names of libraries that are woven: their members pay for
 *     themselves
 * @param types internal name to what is allowed there
 * @param packages internal package name to what is allowed in each of its types that has no
 *     paragraph of its own
 * @param denied internal names of types that are refused altogether, and why
 * @param bootstraps {@code owner.name} of the bootstrap methods that javac may use
 */
public record Allowlist(
    List<String> open,
    List<String> woven,
    Map<String, AllowedType> types,
    Map<String, AllowedType> packages,
    Map<String, Reason> denied,
    Set<String> bootstraps) {
  private static final String STANDARD = "allowlist.txt";
  private static final String BESIDES = "woven.txt";

  /** Read once, since every thread's screen and meter ask for it. */
  private static final class Standard {
    private static final Allowlist READ = read(STANDARD);
  }

  /** Copies what it is given. */
  public Allowlist {
    open = List.copyOf(open);
    woven = List.copyOf(woven);
    types = Collections.unmodifiableMap(new TreeMap<>(types));
    packages = Collections.unmodifiableMap(new TreeMap<>(packages));
    denied = Collections.unmodifiableMap(new TreeMap<>(denied));
    bootstraps = Set.copyOf(bootstraps);
  }

  /** The allowlist that comes with the engine. */
  public static Allowlist standard() {
    return Standard.READ;
  }

  /** What woven libraries may use: the same, and what is harmless in their hands alone. */
  public static Allowlist ofWovenLibraries() {
    return standard().with(read(BESIDES));
  }

  private static Allowlist read(String resource) {
    try (InputStream in = Allowlist.class.getResourceAsStream(resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return AllowlistParser.parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }

  /** Both; of two rules for one member, the other's holds. */
  private Allowlist with(Allowlist other) {
    Map<String, AllowedType> all = new TreeMap<>(types);
    other.types.forEach((name, type) -> all.merge(name, type, AllowedType::with));
    return new Allowlist(open, woven, all, packages, denied, bootstraps);
  }

  /** What is allowed of a library type. */
  public Optional<AllowedType> type(String internalName) {
    AllowedType own = types.get(internalName);
    if (own != null || denied.containsKey(internalName)) {
      return Optional.ofNullable(own);
    }
    return Optional.ofNullable(packages.get(folder(internalName)));
  }

  /** Why a library type is refused altogether; empty if it is not, or nobody decided. */
  public Optional<Reason> denied(String internalName) {
    return Optional.ofNullable(denied.get(internalName));
  }

  /** Whether a name is the submission's own, whichever problem's. */
  public boolean isOpen(String internalName) {
    // A loop, since this is asked of every call of every submission.
    for (String prefix : open) {
      if (internalName.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is that of a woven library's type. */
  public boolean isWoven(String internalName) {
    for (String prefix : woven) {
      if (internalName.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the class loader of students' classes has a library's type of this name. */
  public boolean isVisible(String internalName) {
    return internalName.startsWith("java/")
        || type(internalName).isPresent()
        || types.keySet().stream().anyMatch(each -> root(each).equals(root(internalName)));
  }

  /** As {@code org/nd4j}, with which the names of all that a library has begin. */
  private static String root(String internalName) {
    int first = internalName.indexOf('/');
    return internalName.substring(0, Math.max(0, internalName.indexOf('/', first + 1)));
  }

  private static String folder(String internalName) {
    return internalName.substring(0, Math.max(0, internalName.lastIndexOf('/')));
  }
}
