package p02.precheck.compile;

import java.util.List;
import java.util.SortedMap;

/** Compiles what students wrote, wherever javac runs. For one thread. */
public interface SourceCompiler extends AutoCloseable {

  /** What is asked from here on belongs to the next submission. */
  void begin();

  /**
   * Compiles problems, each as if it were alone.
   *
   * @param problems package (as {@code problem31}) to all of its sources, without the given types,
   *     and those of the student's own packages that it may use: of these javac refuses only what
   *     the problem needs
   * @return what became of each
   */
  SortedMap<String, Compilation> compileAll(SortedMap<String, List<SourceFile>> problems);

  @Override
  void close();
}
