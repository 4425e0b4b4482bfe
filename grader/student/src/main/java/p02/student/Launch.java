package p02.student;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;

/**
 * Starts a main class with the libraries that Maven has found. Needs none itself: a class path of
 * sixty jars is longer than some systems' command lines, and an umlaut in it does not survive all
 * shells, so that it stands in a UTF-8 file beside the classes.
 */
public final class Launch {
  private static final String LISTED = "classpath.txt";

  private Launch() {}

  /**
   * Hands on to a main class.
   *
   * @param arguments the main class, then what was typed
   */
  public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
    if (arguments.length == 0) {
      end("Launch needs the name of a class to start. Type ./p02 --help");
    }
    Path list = classes().resolveSibling(LISTED);
    if (!Files.exists(list)) {
      end(list + " is missing. " + again());
    }
    entries().stream()
        .filter(entry -> !Files.exists(entry))
        .findFirst()
        .ifPresent(entry -> end(entry + " is gone. " + again()));
    ClassLoader loader = loader();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      loader
          .loadClass(arguments[0])
          .getMethod("main", String[].class)
          .invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
    } catch (InvocationTargetException e) {
      end(String.valueOf(e.getCause()));
    }
  }

  /** A class loader that sees the class path and the JDK. */
  public static ClassLoader loader() throws IOException {
    // Java 17 looks once for its own generators, with the context class loader; only the first one
    // sees those of the JDK's modules.
    RandomGeneratorFactory.getDefault();
    return new URLClassLoader(urls(entries()), ClassLoader.getPlatformClassLoader());
  }

  private static void end(String message) {
    System.err.println("p02: " + message);
    System.exit(1);
  }

  private static String again() {
    return "Delete the file p02.built in " + classes().getParent() + " and try again.";
  }

  /** The class path: the folder or jar that this class lies in, and the libraries. */
  public static List<Path> entries() throws IOException {
    List<Path> entries = new ArrayList<>(List.of(classes()));
    String separator = Pattern.quote(System.getProperty("path.separator"));
    String listed = Files.readString(classes().resolveSibling(LISTED)).strip();
    for (String jar : listed.split(separator)) {
      entries.add(Path.of(jar));
    }
    return entries;
  }

  private static Path classes() {
    return Path.of(System.getProperty("java.class.path")).toAbsolutePath();
  }

  private static URL[] urls(List<Path> entries) throws MalformedURLException {
    URL[] urls = new URL[entries.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = entries.get(i).toUri().toURL();
    }
    return urls;
  }
}
