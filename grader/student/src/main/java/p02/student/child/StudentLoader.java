package p02.student.child;

import java.util.List;
import java.util.Map;

/**
 * Loads what the student wrote, woven, and what is given, anew for each run. Beside that it sees
 * what it may see at marking: the JDK, ND4J, Commons Math (woven) and the meter.
 */
final class StudentLoader extends ClassLoader {
  private static final List<String> VISIBLE =
      List.of("java.", "org.nd4j.", "p02.meter.", "org.bytedeco.");

  private final ClassLoader warm;
  private final Map<String, byte[]> student;
  private final Map<String, byte[]> kit;
  private final Map<String, byte[]> libraries;

  /**
   * A loader for one run.
   *
   * @param warm where libraries come from
   * @param student binary name to woven class file
   * @param kit file name to content: skeletons stand in for what the student has not got
   * @param libraries file name to content of woven libraries
   */
  StudentLoader(
      ClassLoader warm,
      Map<String, byte[]> student,
      Map<String, byte[]> kit,
      Map<String, byte[]> libraries) {
    super("student", ClassLoader.getPlatformClassLoader());
    this.warm = warm;
    this.student = student;
    this.kit = kit;
    this.libraries = libraries;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      return VISIBLE.stream().anyMatch(name::startsWith) ? warm.loadClass(name) : findClass(name);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    String file = name.replace('.', '/') + ".class";
    byte[] bytes = student.getOrDefault(name, libraries.getOrDefault(file, kit.get(file)));
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
