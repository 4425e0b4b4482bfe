package p02.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the tutorial programs: the classes of one package that are tutorials. */
final class Tutorials {
  private static final String PACKAGE = "p02.tutorials";

  private Tutorials() {}

  /** All programs, by their numbers. */
  static List<Tutorial> all() {
    return folders().stream()
        .flatMap(folder -> classNames(folder).stream())
        .flatMap(name -> tutorial(PACKAGE + "." + name).stream())
        .sorted(Comparator.comparing(Tutorial::number))
        .toList();
  }

  private static List<Path> folders() {
    try {
      return Collections.list(loader().getResources(PACKAGE.replace('.', '/'))).stream()
          .map(URL::toString)
          .filter(url -> url.startsWith("file:"))
          .map(Tutorials::path)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the class path cannot be read", e);
    }
  }

  private static Path path(String url) {
    try {
      return Path.of(new URI(url));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class path holds " + url, e);
    }
  }

  private static List<String> classNames(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.contains("-") && !name.contains("$"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be read", e);
    }
  }

  private static Optional<Tutorial> tutorial(String className) {
    try {
      Class<?> found = Class.forName(className, false, loader());
      if (!Tutorial.class.isAssignableFrom(found) || found.isInterface()) {
        return Optional.empty();
      }
      return Optional.of((Tutorial) found.getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          className + " is a tutorial, but has no public constructor without parameters", e);
    }
  }

  private static ClassLoader loader() {
    return Tutorials.class.getClassLoader();
  }
}
