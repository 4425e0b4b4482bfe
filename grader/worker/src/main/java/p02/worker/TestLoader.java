package p02.worker;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Loads the hidden tests' adapters anew for each submission, since they name the student's classes;
 * the tests themselves and everything else come from the warm loader.
 */
final class TestLoader extends ClassLoader {
  private final ClassLoader warm;
  private final SubmissionLoader student;
  private final ConcurrentHashMap<String, byte[]> cache;

  /** A loader for one submission; {@code cache} keeps adapters' bytes between submissions. */
  TestLoader(ClassLoader warm, SubmissionLoader student, ConcurrentHashMap<String, byte[]> cache) {
    super("hidden", warm);
    this.warm = warm;
    this.student = student;
    this.cache = cache;
  }

  /** Its like, with the student's classes loaded anew: nothing is left in their static fields. */
  TestLoader anew() {
    return new TestLoader(warm, student.again(), cache);
  }

  /** Whether the student's classes may have kept something for whoever uses them next. */
  boolean keepsState() {
    return student.keepsState();
  }

  static boolean isProblem(String name) {
    return ProblemPackages.holds(name);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      } else if (isProblem(name)) {
        return student.loadClass(name);
      } else if (ProblemPackages.isAdapter(name)) {
        return define(name);
      }
      return super.loadClass(name, resolve);
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    byte[] bytes = cache.get(name);
    if (bytes == null) {
      bytes = read(name);
      cache.put(name, bytes);
    }
    return defineClass(name, bytes, 0, bytes.length, OneDomain.OF_ALL);
  }

  private byte[] read(String name) throws ClassNotFoundException {
    try (InputStream in = warm.getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
