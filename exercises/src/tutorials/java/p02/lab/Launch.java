package p02.lab;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;

/**
 * Starts {@link Main} with the libraries that Maven has found. Needs none itself: a class path of
 * forty jars is longer than some systems' command lines, and an umlaut in it does not survive all
 * shells, so that it stands in a UTF-8 file beside the classes.
 */
public final class Launch {
  private Launch() {}

  /**
   * Hands everything on to {@link Main}.
   *
   * @param arguments as typed
   */
  public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
    // Java 17 looks once for its own generators, with the context class loader; only the first one
    // sees those of the JDK's modules.
    RandomGeneratorFactory.getDefault();
    ClassLoader loader = new URLClassLoader(urls(), ClassLoader.getPlatformClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    loader
        .loadClass("p02.lab.Main")
        .getMethod("main", String[].class)
        .invoke(null, (Object) arguments);
  }

  private static URL[] urls() throws IOException {
    Path classes = Path.of(System.getProperty("java.class.path"));
    Path list = classes.resolveSibling("tutorial-classpath.txt");
    List<URL> urls = new ArrayList<>(List.of(url(classes)));
    String separator = Pattern.quote(System.getProperty("path.separator"));
    for (String jar : Files.readString(list).strip().split(separator)) {
      urls.add(url(Path.of(jar)));
    }
    return urls.toArray(URL[]::new);
  }

  private static URL url(Path path) throws MalformedURLException {
    return path.toUri().toURL();
  }
}
