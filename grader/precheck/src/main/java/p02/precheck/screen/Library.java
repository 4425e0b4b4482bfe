package p02.precheck.screen;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The class files that student code is compiled against: the JDK, the libraries and the skeletons.
 * They are read, never loaded.
 */
public final class Library implements AutoCloseable {
  private final ClassLoader files;
  private final Closeable opened;
  private final ConcurrentHashMap<String, Optional<TypeFacts>> known = new ConcurrentHashMap<>();

  private Library(ClassLoader files, Closeable opened) {
    this.files = files;
    this.opened = opened;
  }

  /**
   * Opens jars and folders of class files.
   *
   * @param classPath the JDK need not be named
   */
  public static Library open(List<Path> classPath) {
    URL[] urls = classPath.stream().map(Library::url).toArray(URL[]::new);
    URLClassLoader files =
        new URLClassLoader("library", urls, ClassLoader.getPlatformClassLoader());
    return new Library(files, files);
  }

  /** What a class loader sees, for code that was compiled against its class path. */
  public static Library of(ClassLoader files) {
    return new Library(files, () -> {});
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException("not a place for classes: " + path, e);
    }
  }

  /** What is known of a type; empty if there is no such class file. */
  Optional<TypeFacts> facts(String internalName) {
    return known.computeIfAbsent(internalName, this::read);
  }

  private Optional<TypeFacts> read(String internalName) {
    try (InputStream in = files.getResourceAsStream(internalName + ".class")) {
      return in == null ? Optional.empty() : Optional.of(TypeFacts.read(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(internalName + " cannot be read", e);
    }
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }
}
