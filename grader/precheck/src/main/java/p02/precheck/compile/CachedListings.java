package p02.precheck.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/**
 * Remembers which classes a package of the JDK or of a library holds, and what is in them: they
 * stay the same, and every compilation asks again. Listing took about a third of the time of
 * compiling.
 */
final class CachedListings extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<Listing, List<JavaFileObject>> known = new ConcurrentHashMap<>();

  private record Listing(Location location, String packageName, Set<Kind> kinds, boolean recurse) {}

  CachedListings(JavaFileManager files) {
    super(files);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<Kind> kinds, boolean recurse) throws IOException {
    Listing listing = new Listing(location, packageName, Set.copyOf(kinds), recurse);
    List<JavaFileObject> found = known.get(listing);
    if (found == null) {
      List<JavaFileObject> read = new ArrayList<>();
      super.list(location, packageName, kinds, recurse).forEach(file -> read.add(cached(file)));
      found = List.copyOf(read);
      known.put(listing, found);
    }
    return found;
  }

  private static JavaFileObject cached(JavaFileObject file) {
    return file.getKind() == Kind.CLASS ? new CachedClass(file) : file;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return super.inferBinaryName(
        location, file instanceof CachedClass cached ? cached.file() : file);
  }

  @Override
  public boolean contains(Location location, FileObject file) throws IOException {
    return super.contains(location, file instanceof CachedClass cached ? cached.file() : file);
  }
}
