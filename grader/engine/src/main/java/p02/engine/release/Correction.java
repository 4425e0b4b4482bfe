package p02.engine.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Brings corrected given code into a student's tree. What students write is never touched; what was
 * given and a student changed all the same is kept beside the corrected file.
 */
public final class Correction {
  private static final List<String> STUDENTS_OWN =
      List.of("exercises/src/main/java/", "exercises/answers/");
  private static final String STUDENT_ID = "exercises/src/main/resources/student.properties";
  private static final String KEPT = ".before";

  /** What happened to a file. */
  public enum Change {
    /** Other bytes than before. */
    CORRECTED,
    /**
     * As {@link #CORRECTED}, and what lay there, which no release gave, lies beside it, its name
     * ending in {@code .before}, or {@code .before-2} where that exists.
     */
    KEPT_BESIDE,
    /** Not there before. */
    NEW,
    /** No longer given. */
    GONE
  }

  private final ReleaseTree release;
  private final Path home;
  private final Manifest before;

  private Correction(ReleaseTree release, Path home, Manifest before) {
    this.release = release;
    this.home = home;
    this.before = before;
  }

  /**
   * Corrects a tree.
   *
   * @param release what is given now
   * @param home the student's folder, which holds {@code exercises/}
   * @return path to what happened to it, for the files that changed
   * @throws IOException if a file cannot be read or written; running it again goes on
   */
  public static SortedMap<String, Change> of(ReleaseTree release, Path home) throws IOException {
    Path manifest = home.resolve(ReleaseTree.MANIFEST);
    Manifest before = Manifest.read(Files.exists(manifest) ? Files.readString(manifest) : "");
    return new Correction(release, home, before).apply();
  }

  private SortedMap<String, Change> apply() throws IOException {
    SortedMap<String, Change> changes = new TreeMap<>();
    for (String name : dropped()) {
      Files.delete(home.resolve(name));
      changes.put(name, Change.GONE);
    }
    for (Map.Entry<String, byte[]> file : release.files().entrySet()) {
      // Last, so that a run that was interrupted still knows what was given before.
      if (!isStudents(file.getKey()) && !file.getKey().equals(ReleaseTree.MANIFEST)) {
        write(file.getKey(), file.getValue(), changes);
      }
    }
    Files.createDirectories(home.resolve(ReleaseTree.MANIFEST).getParent());
    Files.write(home.resolve(ReleaseTree.MANIFEST), release.files().get(ReleaseTree.MANIFEST));
    return changes;
  }

  private static boolean isStudents(String name) {
    return name.equals(STUDENT_ID) || STUDENTS_OWN.stream().anyMatch(name::startsWith);
  }

  /** Given before, not given now, and not changed by the student. */
  private List<String> dropped() throws IOException {
    List<String> dropped = new ArrayList<>();
    for (String name : new TreeSet<>(before.hashes().keySet())) {
      // Names come from a file that anybody may have edited.
      Path file = home.resolve(name).normalize();
      boolean inside = file.startsWith(home.normalize()) && Files.isRegularFile(file);
      if (inside
          && !isStudents(name)
          && !release.files().containsKey(name)
          && before.gave(name, Files.readAllBytes(file))) {
        dropped.add(name);
      }
    }
    return dropped;
  }

  private void write(String name, byte[] content, Map<String, Change> changes) throws IOException {
    Path file = home.resolve(name);
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      changes.put(name, Change.NEW);
      return;
    }
    byte[] now = Files.readAllBytes(file);
    if (Arrays.equals(now, content)) {
      return;
    }
    // What no release gave is the student's, even where nothing was given before.
    boolean changed = !before.gave(name, now);
    if (changed) {
      Files.write(unused(name + KEPT), now);
    }
    Files.write(file, content);
    changes.put(name, changed ? Change.KEPT_BESIDE : Change.CORRECTED);
  }

  /** A name that holds nothing yet: an earlier copy is not written over. */
  private Path unused(String name) {
    Path file = home.resolve(name);
    for (int i = 2; Files.exists(file); i++) {
      file = home.resolve(name + "-" + i);
    }
    return file;
  }
}
