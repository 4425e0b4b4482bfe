package p02.engine.home;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import p02.worker.ProblemPackages;

/**
 * What a student's JVM would have loaded: one variant's classes, the reference's for all other
 * problems, and a self-check of its own, which keeps in static fields what it saw. Libraries, JUnit
 * and the kit's own classes are shared.
 */
final class HomeLoader extends URLClassLoader {
  private static final Pattern OWN =
      Pattern.compile("p02\\.(?:board|" + ProblemPackages.NAME + ")\\..*");

  /**
   * A loader.
   *
   * @param classPath class folders of the variant, of the self-check and of the reference
   * @param shared has the libraries and the kit
   */
  HomeLoader(Stream<Path> classPath, ClassLoader shared) {
    super("home", urls(classPath), shared);
  }

  static URL[] urls(Stream<Path> classPath) {
    return classPath.map(HomeLoader::url).toArray(URL[]::new);
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("not a place for classes: " + path, e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!OWN.matcher(name).matches()) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }

  @Override
  public URL getResource(String name) {
    // The variant's and the self-check's own files, whatever other class path has one of that name.
    URL own = findResource(name);
    return own == null ? super.getResource(name) : own;
  }
}
