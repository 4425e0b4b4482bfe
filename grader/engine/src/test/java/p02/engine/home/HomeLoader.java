package p02.engine.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a student's JVM would have loaded: one variant's classes, the reference's for all other
 * problems, and a self-check of its own, which keeps in static fields what it saw. Libraries, JUnit
 * and the kit's own classes are shared.
 */
final class HomeLoader extends URLClassLoader {
  private static final Pattern OWN =
      Pattern.compile("p02\\.(?:board|(?:problem|tutorial)\\d\\d)\\..*");

  private final Map<String, byte[]> variant;

  /**
   * A loader.
   *
   * @param classPath class folders of the self-check and of the reference
   * @param shared has the libraries and the kit
   * @param variant binary name to class file
   */
  HomeLoader(Stream<Path> classPath, ClassLoader shared, Map<String, byte[]> variant) {
    super("home", urls(classPath), shared);
    this.variant = variant;
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
      return loaded != null ? loaded : own(name);
    }
  }

  private Class<?> own(String name) throws ClassNotFoundException {
    byte[] bytes = variant.get(name);
    return bytes == null ? findClass(name) : defineClass(name, bytes, 0, bytes.length);
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    // The self-check's own files, whatever other class path has one of that name.
    URL own = findResource(name);
    try {
      return own == null ? super.getResourceAsStream(name) : own.openStream();
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
