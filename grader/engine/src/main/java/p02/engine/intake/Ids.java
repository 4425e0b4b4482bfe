package p02.engine.intake;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import p02.precheck.text.OneForm;

/**
 * Hands out names that are safe as file names everywhere, and unique even where case is ignored.
 * Where two come out alike, whoever was there before keeps the name, then whoever is really called
 * so; the others get a number, in the order of their paths. No later hand-in changes an earlier
 * one's name.
 */
public final class Ids {
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}._ -]");
  private static final Pattern RESERVED =
      Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 80;

  /** File systems take 255, and the files of marks add a few. */
  private static final int MOST_BYTES = 220;

  private final Set<String> taken = new HashSet<>();

  private Ids() {}

  /** The names under which results are filed, in the order of the parcels. */
  static List<String> of(List<Parcel> parcels, Listing.Filed before) {
    Ids ids = new Ids();
    Map<Parcel, String> given = new IdentityHashMap<>();
    for (Parcel each : parcels) {
      before
          .id(each.origin())
          .filter(id -> isOf(id, safe(each.name())))
          .filter(ids::take)
          .ifPresent(id -> given.put(each, id));
    }
    for (boolean exactly : new boolean[] {true, false}) {
      for (Parcel each : parcels) {
        String safe = safe(each.name());
        if (!given.containsKey(each) && safe.equals(each.name()) == exactly && ids.take(safe)) {
          given.put(each, safe);
        }
      }
    }
    return parcels.stream()
        .map(each -> given.computeIfAbsent(each, other -> ids.numbered(safe(other.name()))))
        .toList();
  }

  private boolean take(String id) {
    return taken.add(OneForm.lower(id));
  }

  /** The name with the first number that nobody has. */
  private String numbered(String safe) {
    return IntStream.iterate(2, number -> number + 1)
        .mapToObj(number -> safe + "-" + number)
        .filter(this::take)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("too many of one name: " + safe));
  }

  /** Whether an id can have been made of a safe name. */
  private static boolean isOf(String id, String safe) {
    return id.equals(safe) || id.startsWith(safe + "-") && safe(id).equals(id);
  }

  private static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  /** A name without anything that a file system or a terminal takes amiss. */
  public static String safe(String name) {
    String plain = OneForm.composed(name);
    String safe = UNSAFE.matcher(plain).replaceAll("_").strip().replaceAll("^[. -]+|[. ]+$", "");
    while (safe.codePointCount(0, safe.length()) > LONGEST || bytes(safe) > MOST_BYTES) {
      safe = safe.substring(0, safe.offsetByCodePoints(safe.length(), -1)).strip();
    }
    if (safe.isEmpty()) {
      return "submission";
    }
    return RESERVED.matcher(safe).matches() ? "_" + safe : safe;
  }
}
