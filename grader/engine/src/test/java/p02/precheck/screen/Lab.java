package p02.precheck.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import p02.engine.assignment.Kit;
import p02.precheck.allow.Allowlist;
import p02.precheck.compile.Compilation;
import p02.precheck.compile.ProblemCompiler;
import p02.precheck.compile.SourceFile;
import p02.precheck.weave.Meter;

/**
 * Compiles snippets as submissions are compiled, screens and weaves them, and runs them for real.
 */
final class Lab {
  static final Kit KIT = new Kit(Path.of("../..").toAbsolutePath().normalize());
  static final Library LIBRARY = Library.open(classPath());

  private static final ClassLoader GIVEN = loader();

  private static final String PRELUDE =
      """
      package p02.problem31;
      import java.math.*; import java.util.*; import java.util.function.*; import java.util.stream.*;
      import org.nd4j.linalg.api.buffer.DataType; import org.nd4j.linalg.api.ndarray.INDArray;
      import org.nd4j.linalg.factory.Nd4j; import org.nd4j.linalg.ops.transforms.Transforms;
      import org.nd4j.linalg.indexing.*; import org.nd4j.autodiff.samediff.*;
      public class Snippet {
      """;

  /** A snippet of the corpus: its title and the members of its class. */
  record Snippet(String title, String code) {
    @Override
    public String toString() {
      return title;
    }
  }

  private Lab() {}

  /** What the kit's list says of a library's members, to whoever has no classes of their own. */
  static Resolver resolver() {
    return new Resolver(
        Allowlist.standard(), LIBRARY, Map.of(), Known.nothing(), Map.of(), () -> {});
  }

  /** Reads a corpus: {@code ### title}, then code. */
  static Stream<Snippet> corpus(String resource) {
    try (InputStream in = Lab.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split("(?m)^### "))
          .skip(1)
          .map(part -> part.split("\n", 2))
          .map(halves -> new Snippet(halves[0].strip(), halves[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, byte[]> compile(String members) {
    String text = PRELUDE + members + "\n}\n";
    try (ProblemCompiler compiler = compiler()) {
      Compilation compilation =
          compiler.compile(
              "problem31", List.of(new SourceFile("Snippet.java", "p02.problem31.Snippet", text)));
      if (compilation instanceof Compilation.Compiled compiled) {
        return compiled.classes();
      }
      throw new IllegalArgumentException(compilation.toString());
    }
  }

  private static ProblemCompiler compiler() {
    try {
      return new ProblemCompiler(
          KIT.studentLibraries(), KIT.skeletonClasses(), Set.of(), name -> false, name -> true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Messages of everything that is refused, in all of the snippet's classes. */
  static List<String> refusals(Map<String, byte[]> classes) {
    return new Screen(LIBRARY)
        .screen(classes).values().stream()
            .flatMap(screening -> screening.all().stream())
            .map(Refusal::message)
            .toList();
  }

  static Map<String, byte[]> weave(Map<String, byte[]> classes) {
    return new Meter(LIBRARY).weave(classes, new Screen(LIBRARY).screen(classes)).classes();
  }

  /** Calls {@code run()} of the snippet as it was compiled, and hands on what it throws. */
  static Object run(Map<String, byte[]> classes) throws Throwable {
    return call(new Loader(classes, Map.of()), "run");
  }

  /** Calls {@code run()} of the woven snippet, which sees woven libraries. */
  static Object runWoven(Map<String, byte[]> classes) throws Throwable {
    return run(loader(classes));
  }

  /** A loader of a woven snippet that sees woven libraries. */
  static ClassLoader loader(Map<String, byte[]> woven) {
    return new Loader(woven, WovenClasses.ALL);
  }

  /** Calls {@code run()} of a loader's snippet. */
  static Object run(ClassLoader loader) throws Throwable {
    return call(loader, "run");
  }

  /** Calls a method of a loader's snippet and hands on what it throws. */
  static Object call(ClassLoader loader, String method) throws Throwable {
    Method run = loader.loadClass("p02.problem31.Snippet").getDeclaredMethod(method);
    run.setAccessible(true);
    PrintStream out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    try {
      return run.invoke(null);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    } finally {
      System.setOut(out);
    }
  }

  private static List<Path> classPath() {
    try {
      return Stream.concat(Stream.of(KIT.skeletonClasses()), KIT.studentLibraries().stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClassLoader loader() {
    try {
      URL[] kit = {KIT.skeletonClasses().toUri().toURL()};
      return new URLClassLoader(kit, Lab.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    private Loader(Map<String, byte[]> classes, Map<String, byte[]> libraries) {
      super(GIVEN);
      this.classes = new HashMap<>(libraries);
      this.classes.putAll(classes);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      byte[] bytes = classes.remove(name);
      return bytes == null
          ? super.loadClass(name, resolve)
          : defineClass(name, bytes, 0, bytes.length);
    }
  }
}
