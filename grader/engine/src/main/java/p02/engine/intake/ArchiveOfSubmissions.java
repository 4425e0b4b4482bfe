package p02.engine.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A whole class in one archive: folders or archives in it, perhaps inside one outer folder. */
final class ArchiveOfSubmissions implements Archives.Visitor {
  private final RawFiles raw = new RawFiles();
  private final SortedMap<String, byte[]> archives = new TreeMap<>();

  private ArchiveOfSubmissions() {}

  static Inbox open(Path file, KnownNames names) throws IntakeException {
    String name = file.getFileName().toString();
    if (!Archives.isArchive(name)) {
      throw new IntakeException(
          file + " is neither a folder nor an archive (.zip, .tar.gz, .tgz, .tar)");
    }
    ArchiveOfSubmissions all = new ArchiveOfSubmissions();
    try {
      Archives.walk(name, Inbox.bytes(file), all);
    } catch (IntakeException e) {
      throw new IntakeException(file + ": " + e.getMessage());
    }
    all.refuseSingle(file);
    return new Inbox(all.entries(names), List.of());
  }

  @Override
  public boolean wants(String path) {
    return RelevantFiles.counts(path) || Archives.isArchive(path);
  }

  @Override
  public void take(String path, byte[] content) throws IntakeException {
    if (Archives.isArchive(path)) {
      archives.put(path, content);
    } else {
      raw.add(path, content);
    }
  }

  @Override
  public void takeOther(String path, byte[] content) {
    raw.addOther(path, content);
  }

  @Override
  public void skipped(String path, String why) {
    raw.remark("%s was skipped: %s.".formatted(path, why));
  }

  private void refuseSingle(Path file) throws IntakeException {
    int outer = outerFolder();
    for (String path : raw.files().keySet()) {
      String top = path.substring(Math.min(outer, path.length())).split("/")[0];
      if (List.of("exercises", "src", "p02").contains(top)) {
        throw new IntakeException(file + " looks like one submission. Type: grade one " + file);
      }
    }
  }

  private List<Inbox.Entry> entries(KnownNames names) {
    int outer = outerFolder();
    SortedMap<String, Inbox.Source> sources = new TreeMap<>();
    archives.forEach(
        (path, bytes) -> {
          String name = path.substring(path.lastIndexOf('/') + 1);
          sources.put(owner(path, outer), () -> ArchiveReader.read(name, bytes));
        });
    for (String path : raw.files().keySet()) {
      int slash = path.indexOf('/', outer);
      if (slash > 0) {
        String folder = path.substring(0, slash);
        sources.putIfAbsent(folder, () -> below(folder + "/"));
      }
    }
    Ids ids = new Ids();
    List<Inbox.Entry> entries = new ArrayList<>();
    for (Map.Entry<String, Inbox.Source> each : sources.entrySet()) {
      String name = each.getKey().substring(each.getKey().lastIndexOf('/') + 1);
      String id = ids.next(Archives.stem(name));
      entries.add(new Inbox.Lazy(id, each.getValue(), names));
    }
    return entries;
  }

  /**
   * Whose an archive is: the folder's that holds it alone, as learning platforms pack them;
   * otherwise its own.
   */
  private String owner(String path, int outer) {
    int slash = path.indexOf('/', outer);
    if (slash < 0) {
      return path;
    }
    String folder = path.substring(0, slash);
    long inside = archives.keySet().stream().filter(each -> each.startsWith(folder + "/")).count();
    boolean sources = raw.files().keySet().stream().anyMatch(each -> each.startsWith(folder + "/"));
    return inside == 1 && !sources ? folder : path;
  }

  /** Length of the one outer folder's name with its slash; 0 if there is none. */
  private int outerFolder() {
    List<String> paths = new ArrayList<>(raw.files().keySet());
    paths.addAll(archives.keySet());
    if (paths.isEmpty()) {
      return 0;
    }
    int slash = paths.get(0).indexOf('/');
    String outer = slash < 0 ? "" : paths.get(0).substring(0, slash + 1);
    boolean shared = slash > 0 && paths.stream().allMatch(path -> path.startsWith(outer));
    boolean several =
        paths.stream().map(path -> path.substring(outer.length()).split("/")[0]).distinct().count()
            > 1;
    return shared && several ? outer.length() : 0;
  }

  private RawFiles below(String folder) throws IntakeException {
    RawFiles own = new RawFiles();
    for (Map.Entry<String, byte[]> each : raw.files().entrySet()) {
      if (each.getKey().startsWith(folder)) {
        own.add(each.getKey().substring(folder.length()), each.getValue());
      }
    }
    raw.others()
        .tailMap(folder)
        .forEach(
            (path, content) -> {
              if (path.startsWith(folder)) {
                own.addOther(path.substring(folder.length()), content);
              }
            });
    raw.remarks().stream().filter(each -> each.startsWith(folder)).forEach(own::remark);
    return own;
  }
}
