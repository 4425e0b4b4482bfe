package p02.precheck.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/**
 * Where javac writes: a map. Where it reads: the libraries and skeletons, except that the skeleton
 * of the problem at hand is hidden, so that a file that is missing is missed.
 */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private final SortedMap<String, ByteArrayOutputStream> written = new TreeMap<>();
  private final SortedMap<String, FileObject> origins = new TreeMap<>();
  private final SortedMap<String, List<JavaFileObject>> offered = new TreeMap<>();
  private final Set<String> ownPackages;
  private final Predicate<String> givenType;
  private final Predicate<String> visible;

  /**
   * Files for one problem, or for several that do not name each other.
   *
   * @param ownPackages their packages: of these, only given types are there already
   * @param visible packages of the class path that student code may use, its own among them
   */
  MemoryFiles(
      JavaFileManager files,
      Set<String> ownPackages,
      Predicate<String> givenType,
      Predicate<String> visible) {
    super(files);
    this.visible = visible;
    this.ownPackages = ownPackages;
    this.givenType = givenType;
  }

  /** Adds sources that javac reads where it asks for their classes. */
  MemoryFiles offering(List<SourceFile> sources) {
    for (SourceFile source : sources) {
      String name = source.className();
      String packageName = name.substring(0, Math.max(0, name.lastIndexOf('.')));
      offered.computeIfAbsent(packageName, none -> new ArrayList<>()).add(new MemorySource(source));
    }
    return this;
  }

  /** Whether there are sources to come upon. */
  boolean isOffering() {
    return !offered.isEmpty();
  }

  /** Forgets what was written. */
  void clear() {
    written.clear();
    origins.clear();
  }

  /** What was written: binary name to class file. */
  SortedMap<String, byte[]> classes() {
    SortedMap<String, byte[]> classes = new TreeMap<>();
    written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return classes;
  }

  /** The source that a class came from. */
  FileObject origin(String className) {
    return origins.get(className);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<Kind> kinds, boolean recurse) throws IOException {
    if (location == StandardLocation.CLASS_PATH && offered.containsKey(packageName)) {
      return kinds.contains(Kind.SOURCE) ? List.copyOf(offered.get(packageName)) : List.of();
    } else if (location == StandardLocation.CLASS_PATH && !visible.test(packageName)) {
      return List.of();
    }
    Iterable<JavaFileObject> all = super.list(location, packageName, kinds, recurse);
    if (location != StandardLocation.CLASS_PATH || !ownPackages.contains(packageName)) {
      return all;
    }
    List<JavaFileObject> given = new ArrayList<>();
    for (JavaFileObject each : all) {
      String name = inferBinaryName(location, each);
      if (name != null && givenType.test(name)) {
        given.add(each);
      }
    }
    return given;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof MemorySource source
        ? source.className()
        : super.inferBinaryName(location, file);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, Kind kind, FileObject sibling) {
    origins.put(className, sibling);
    URI uri = URI.create("memory:///" + written.size() + kind.extension);
    return new SimpleJavaFileObject(uri, kind) {
      @Override
      public OutputStream openOutputStream() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written.put(className, bytes);
        return bytes;
      }
    };
  }

  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return one.toUri().equals(other.toUri());
  }

  /**
   * javac looks there for plugins and processors at every compilation. None run, and a library of
   * the students' could not bring one.
   */
  @Override
  public ClassLoader getClassLoader(Location location) {
    return ClassLoader.getPlatformClassLoader();
  }

  @Override
  public void close() {
    // The shared file manager behind this one outlives a single compilation.
  }
}
