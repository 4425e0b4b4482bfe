package p02.engine.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import p02.engine.intake.archive.ArchiveKind;
import p02.engine.intake.archive.IntakeException;
import p02.engine.intake.platform.PlatformName;
import p02.worker.ProblemPackages;

/** Which names at the top of a store belong to one student: each name belongs to somebody. */
final class Layout {
  /** What a file system or an editor leaves behind. */
  private static final Set<String> LITTER =
      Set.of(
          "__MACOSX",
          ".DS_Store",
          "Thumbs.db",
          "desktop.ini",
          ".git",
          ".gitignore",
          ".gitkeep",
          ".idea",
          ".vscode");

  private static final Set<String> SOURCE_FOLDERS = Set.of("exercises", "src", "p02");

  /** What lies in none of them where they are parts, but in whole submissions. */
  private static final Map<String, Set<String>> LARGER =
      Map.of(
          "exercises", Set.of("exercises"),
          "src", Set.of("exercises", "src"),
          "p02", Set.of("exercises", "src"));

  private static final Set<String> PARTS =
      Set.of("exercises", "src", "p02", "pom.xml", "answers", "student.properties", "java", "main");

  private static final Pattern PROBLEM = Pattern.compile(ProblemPackages.NAME);

  private final Store store;
  private final String outer;
  private final List<Store.Child> tops;

  private Layout(Store store, String outer, List<Store.Child> tops) {
    this.store = store;
    this.outer = outer;
    this.tops = tops;
  }

  /** Looks at what lies on top, or in the one outer folder that a class is packed in. */
  static Layout of(Store store) throws IntakeException {
    String folder = "";
    List<Store.Child> here = tidy(store.children(folder));
    while (here.size() == 1 && here.get(0).isFolder() && isNobodys(here.get(0))) {
      boolean doubtful = isPlatforms(here.get(0));
      folder = (folder.isEmpty() ? "" : folder + "/") + here.get(0).name();
      here = tidy(store.children(folder));
      if (holdsParts(store, folder, here)) {
        return top(store);
      }
      boolean several = here.stream().filter(Layout::mayBeSubmission).count() > 1;
      if (several && !doubtful || here.stream().anyMatch(Layout::isPlatforms)) {
        return new Layout(store, folder, here);
      } else if (doubtful) {
        return top(store);
      }
    }
    return top(store);
  }

  /** A folder of a class may be called as an attachment of Canvas, as p02_2026_17_name. */
  private static boolean isNobodys(Store.Child child) {
    return !isPart(child) && !isMoodles(child);
  }

  private static boolean isMoodles(Store.Child child) {
    return PlatformName.read(child.name())
        .filter(said -> said.platform() == PlatformName.Platform.MOODLE)
        .isPresent();
  }

  private static boolean mayBeSubmission(Store.Child child) {
    return child.isFolder() || ArchiveKind.isArchive(child.name());
  }

  private static Layout top(Store store) throws IntakeException {
    return new Layout(store, "", tidy(store.children("")));
  }

  private static List<Store.Child> tidy(List<Store.Child> children) {
    return children.stream().filter(each -> !isLitter(each.name())).toList();
  }

  /** Whether nobody sent it. */
  static boolean isLitter(String name) {
    return LITTER.contains(name) || name.startsWith("._");
  }

  private static boolean isPlatforms(Store.Child child) {
    return PlatformName.read(child.name()).isPresent();
  }

  private static boolean isPart(Store.Child child) {
    return PARTS.contains(child.name())
        || child.name().endsWith(".java")
        || PROBLEM.matcher(child.name()).matches();
  }

  /** The folder that the class is packed in; empty if there is none. */
  String outer() {
    return outer;
  }

  /** Whether this is what one student sent, and no class. */
  boolean isSingle() throws IntakeException {
    for (Store.Child each : tops) {
      if (SOURCE_FOLDERS.contains(each.name()) && isPartIn(store, outer, each)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsParts(Store store, String folder, List<Store.Child> here)
      throws IntakeException {
    for (Store.Child each : here) {
      if (isPart(each) && !isPlatforms(each) && isPartIn(store, folder, each)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what is called as a part of a submission is none: a folder that holds the next larger
   * part is somebody's own, who called it so.
   */
  private static boolean isPartIn(Store store, String folder, Store.Child child)
      throws IntakeException {
    Set<String> larger = LARGER.getOrDefault(child.name(), Set.of());
    if (!child.isFolder() || larger.isEmpty()) {
      return !SOURCE_FOLDERS.contains(child.name());
    }
    String path = folder.isEmpty() ? child.name() : folder + "/" + child.name();
    return store.names(path).stream().noneMatch(larger::contains);
  }

  /** The one archive that lies there alone and holds a platform's download, if it is so. */
  Optional<String> onlyArchive() {
    boolean alone = tops.size() == 1 && tops.get(0).kind() == Store.Kind.FILE;
    return alone && isNobodys(tops.get(0)) && ArchiveKind.isArchive(tops.get(0).name())
        ? Optional.of(tops.get(0).name())
        : Optional.empty();
  }

  /** Whether every name is a platform's. */
  boolean isDownload() {
    return !tops.isEmpty() && tops.stream().allMatch(Layout::isPlatforms);
  }

  /** One for each student, in order of the first of their names. */
  List<Parcel> parcels() {
    Map<String, PlatformName> read = trusted();
    SortedMap<String, List<Store.Child>> byOwner = new TreeMap<>();
    Map<String, String> first = new HashMap<>();
    for (Store.Child child : tops) {
      PlatformName said = read.get(child.name());
      String owner = said == null ? "/" + child.name() : owner(said);
      String key = first.computeIfAbsent(owner, none -> child.name());
      byOwner.computeIfAbsent(key, none -> new ArrayList<>()).add(child);
    }
    return byOwner.values().stream().map(each -> parcel(each, read)).toList();
  }

  private static String owner(PlatformName said) {
    String whose = said.id().isEmpty() ? "team " + said.person() : said.id();
    return "%s %s".formatted(said.platform(), whose);
  }

  /**
   * What names say, where that holds together: Canvas' ids have one name each, and no two
   * attachments have one number. Otherwise they are the students' own.
   */
  private Map<String, PlatformName> trusted() {
    Map<String, PlatformName> read = new HashMap<>();
    tops.forEach(
        each -> PlatformName.read(each.name()).ifPresent(said -> read.put(each.name(), said)));
    Map<String, Set<String>> persons = new HashMap<>();
    Map<Long, Integer> attachments = new HashMap<>();
    for (PlatformName said : read.values()) {
      if (said.platform() == PlatformName.Platform.CANVAS) {
        persons.computeIfAbsent(said.id(), none -> new HashSet<>()).add(said.person());
        attachments.merge(said.order(), 1, Integer::sum);
      }
    }
    read.values()
        .removeIf(
            said ->
                said.platform() == PlatformName.Platform.CANVAS
                    && (persons.get(said.id()).size() > 1
                        || said.order() >= 0 && attachments.get(said.order()) > 1));
    return read;
  }

  private Parcel parcel(List<Store.Child> parts, Map<String, PlatformName> read) {
    List<String> names = parts.stream().map(Store.Child::name).toList();
    PlatformName said = read.get(names.get(0));
    if (said == null) {
      Store.Child only = parts.get(0);
      String name = only.isFolder() ? only.name() : ArchiveKind.stem(only.name());
      return new Parcel(name, new Origin(name, "", names, false), List.of(plain(only)));
    }
    boolean late = names.stream().anyMatch(name -> read.get(name).late());
    List<Upload> uploads = parts.stream().map(each -> upload(each, read.get(each.name()))).toList();
    return new Parcel(
        title(parts, read), new Origin(said.person(), said.id(), names, late), uploads);
  }

  /** The name of the latest folder or file, without an archive's extension. */
  private static String title(List<Store.Child> parts, Map<String, PlatformName> read) {
    Store.Child chosen = parts.get(0);
    for (Store.Child each : parts) {
      if (read.get(each.name()).order() > read.get(chosen.name()).order()) {
        chosen = each;
      }
    }
    PlatformName said = read.get(chosen.name());
    if (said.platform() == PlatformName.Platform.MOODLE && !said.file().isEmpty()) {
      // The same name whether files came in folders or beside each other.
      String number = said.id().isEmpty() ? "" : "_" + said.id();
      return said.person() + number + "_assignsubmission_file";
    }
    return chosen.isFolder() ? chosen.name() : ArchiveKind.stem(chosen.name());
  }

  private Upload plain(Store.Child child) {
    return new Upload(path(child), child.isFolder() ? "" : child.name(), -1, false);
  }

  private Upload upload(Store.Child child, PlatformName said) {
    String mount = child.isFolder() && said.isText() ? "" : said.file();
    return new Upload(path(child), mount, said.order(), said.isText());
  }

  private String path(Store.Child child) {
    return outer.isEmpty() ? child.name() : outer + "/" + child.name();
  }

  /** What was passed over when the store was listed. */
  List<String> leftAside() {
    return store.leftAside();
  }
}
