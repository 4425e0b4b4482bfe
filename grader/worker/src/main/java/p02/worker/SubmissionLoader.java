package p02.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Loads a submission's classes. They see the visible packages, woven libraries and each other;
 * JUnit, the hidden tests, the oracle and the worker do not exist for them.
 */
final class SubmissionLoader extends ClassLoader {
  private final ClassLoader warm;
  private final List<String> visible;
  private final WovenLibraryClasses woven;
  private final Map<String, byte[]> classes;
  private final ConcurrentHashMap<String, Boolean> given;
  private final List<Class<?>> loaded = new ArrayList<>();

  /** A loader for one submission; {@code given} keeps between submissions what is given. */
  SubmissionLoader(
      ClassLoader warm,
      List<String> visible,
      WovenLibraryClasses woven,
      Map<String, byte[]> classes,
      ConcurrentHashMap<String, Boolean> given) {
    super("student", ClassLoader.getPlatformClassLoader());
    this.warm = warm;
    this.visible = visible;
    this.woven = woven;
    this.classes = classes;
    this.given = given;
  }

  /** The same classes, to be loaded anew. */
  SubmissionLoader again() {
    return new SubmissionLoader(warm, visible, woven, classes, given);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      } else if (woven.own(name)) {
        return define(name, woven.read(name));
      } else if (isVisible(name)) {
        return warm.loadClass(name);
      }
      return given(name) ? warm.loadClass(name) : findClass(name);
    }
  }

  private boolean isVisible(String name) {
    for (String prefix : visible) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    Class<?> own = define(name, bytes);
    loaded.add(own);
    return own;
  }

  /** Whether a class that was loaded can keep something from one call for another. */
  boolean keepsState() {
    return loaded.stream().anyMatch(KeptState::in);
  }

  private Class<?> define(String name, byte[] bytes) {
    return defineClass(name, bytes, 0, bytes.length, OneDomain.OF_ALL);
  }

  /** Given types lie in problem packages of the warm class path; a submission's copies lose. */
  private boolean given(String name) {
    return TestLoader.isProblem(name)
        && given.computeIfAbsent(
            name, each -> warm.getResource(each.replace('.', '/') + ".class") != null);
  }
}
