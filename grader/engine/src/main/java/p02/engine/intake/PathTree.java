package p02.engine.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.engine.intake.archive.Bounds;
import p02.engine.intake.archive.IntakeException;

/** The files of an archive, found by their paths as a folder's are. */
final class PathTree {
  private final SortedMap<String, List<StoredFile>> files = new TreeMap<>();

  /** Folders that an archive lists themselves; they may be empty. */
  private final SortedMap<String, Boolean> folders = new TreeMap<>();

  void add(StoredFile file) {
    files.computeIfAbsent(file.path(), none -> new ArrayList<>(1)).add(file);
  }

  void addFolder(String path) {
    String name = path.replaceFirst("/+$", "");
    if (!name.isEmpty()) {
      folders.put(name, true);
    }
  }

  List<Store.Child> children(String folder) {
    String before = folder.isEmpty() ? "" : folder + "/";
    SortedMap<String, Store.Child> children = new TreeMap<>();
    for (String path : below(files, before).keySet()) {
      String rest = path.substring(before.length());
      int slash = rest.indexOf('/');
      String name = slash < 0 ? rest : rest.substring(0, slash);
      Store.Kind kind = slash < 0 ? kind(path) : Store.Kind.FOLDER;
      children.merge(name, new Store.Child(name, kind), (old, more) -> old.isFolder() ? old : more);
    }
    for (String path : below(folders, before).keySet()) {
      String name = path.substring(before.length()).split("/")[0];
      children.putIfAbsent(name, new Store.Child(name, Store.Kind.FOLDER));
    }
    return List.copyOf(children.values());
  }

  private Store.Kind kind(String path) {
    boolean sound = files.get(path).stream().anyMatch(StoredFile::isSound);
    return sound ? Store.Kind.FILE : Store.Kind.LINK;
  }

  List<StoredFile> files(String path) throws IntakeException {
    List<StoredFile> all = new ArrayList<>(files.getOrDefault(path, List.of()));
    below(files, path + "/").values().forEach(all::addAll);
    if (all.size() > Bounds.STANDARD.entries()) {
      throw new IntakeException("it holds more than %d files".formatted(Bounds.STANDARD.entries()));
    }
    return all;
  }

  /** The part of a map whose keys start so. */
  private static <T> SortedMap<String, T> below(SortedMap<String, T> all, String start) {
    return start.isEmpty() ? all : all.subMap(start, start.substring(0, start.length() - 1) + '0');
  }
}
