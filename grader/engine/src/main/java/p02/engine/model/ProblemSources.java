package p02.engine.model;

import java.util.List;
import p02.precheck.compile.SourceFile;

/** What a submission holds for one problem. */
public sealed interface ProblemSources {

  /**
   * The problem's sources, one for each class name.
   *
   * @param files in order of class name, never empty
   */
  record Found(List<SourceFile> files) implements ProblemSources {
    /** Copies the list. */
    public Found {
      files = List.copyOf(files);
    }
  }

  /**
   * Two different files with the same claim to be one class: nobody but the instructor can choose.
   *
   * @param first path of one
   * @param second path of the other
   */
  record Ambiguous(String first, String second) implements ProblemSources {}
}
