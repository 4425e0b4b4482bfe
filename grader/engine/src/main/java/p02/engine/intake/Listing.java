package p02.engine.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import p02.engine.intake.archive.IntakeException;

/**
 * What lies in a folder or an archive of submissions, and which names belong to one student. It is
 * settled over all names, since one more name may change whose another one is; whoever marks a part
 * of the class may be given it.
 *
 * @param download the platform's download in which the class lies, if that lies alone in the
 *     folder; else empty
 * @param outer the one folder that the class is packed in; else empty
 * @param parcels one for each student, in order of their names
 * @param leftAside what of an archive belongs to nobody, and why
 */
public record Listing(
    String download, String outer, List<Settled> parcels, List<String> leftAside) {
  /** Copies the lists. */
  public Listing {
    parcels = List.copyOf(parcels);
    leftAside = List.copyOf(leftAside);
  }

  /** Under which names submissions were filed when they were listed or marked before. */
  public interface Filed {
    /** Nothing was before. */
    Filed NOTHING = origin -> Optional.empty();

    /** The name under which what came from there was filed, if it was. */
    Optional<String> id(Origin origin);
  }

  /**
   * What one student sent.
   *
   * @param id the name under which results are filed
   * @param parcel where it lies
   */
  record Settled(String id, Parcel parcel) {}

  /**
   * Looks at a store, which may be a platform's download.
   *
   * @param before under which names submissions were filed before
   */
  static Listing of(Layout layout, String download, Filed before) throws IntakeException {
    List<Parcel> sent = layout.parcels();
    List<String> ids = Ids.of(sent, before);
    List<Settled> parcels = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      parcels.add(new Settled(ids.get(i), sent.get(i)));
    }
    return new Listing(download, layout.outer(), parcels, layout.leftAside());
  }

  /** Under which names this has what was sent; nothing of what came since. */
  public Filed filed() {
    Map<List<String>, String> known = new HashMap<>();
    parcels.forEach(each -> known.put(each.parcel().origin().names(), each.id()));
    return origin -> Optional.ofNullable(known.get(origin.names()));
  }

  /**
   * A name that does not lie any more where this was listed, or that has come since; nothing if all
   * is as it was. Names are looked at and nothing else, so that it costs little in a large class.
   */
  Optional<String> changed(Store store) throws IntakeException {
    String folder = "";
    for (String inner : outer.isEmpty() ? new String[0] : outer.split("/")) {
      Optional<String> other = differing(store, folder, inner);
      if (other.isPresent()) {
        return other;
      }
      folder = folder.isEmpty() ? inner : folder + "/" + inner;
    }
    SortedSet<String> listed = new TreeSet<>();
    parcels.forEach(each -> listed.addAll(each.parcel().origin().names()));
    return differing(names(store, folder), listed);
  }

  /** A name in a folder that should hold one alone; nothing if it does. */
  static Optional<String> differing(Store store, String folder, String alone)
      throws IntakeException {
    return differing(names(store, folder), new TreeSet<>(List.of(alone)));
  }

  private static SortedSet<String> names(Store store, String folder) throws IntakeException {
    SortedSet<String> names = new TreeSet<>(store.names(folder));
    names.removeIf(Layout::isLitter);
    return names;
  }

  private static Optional<String> differing(SortedSet<String> here, SortedSet<String> listed) {
    return here.equals(listed)
        ? Optional.empty()
        : here.stream()
            .filter(name -> !listed.contains(name))
            .findFirst()
            .or(() -> listed.stream().filter(name -> !here.contains(name)).findFirst());
  }
}
