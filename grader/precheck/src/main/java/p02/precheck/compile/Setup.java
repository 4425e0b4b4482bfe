package p02.precheck.compile;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What is the same for every submission.
 *
 * @param libraries what student code may be written against
 * @param skeletonClasses compiled skeletons and given code
 * @param problems packages of all problems, as {@code problem31}
 * @param givenTypes binary names of the types of problems' packages that are given
 * @param visible prefixes of the names that student code may use, beside the problems' own
 */
public record Setup(
    List<Path> libraries,
    Path skeletonClasses,
    Set<String> problems,
    Set<String> givenTypes,
    List<String> visible) {
  /** Copies the collections. */
  public Setup {
    libraries = List.copyOf(libraries);
    problems = Set.copyOf(problems);
    givenTypes = Set.copyOf(givenTypes);
    visible = List.copyOf(visible);
  }

  /** Whether student code may use a package of the class path. */
  boolean isVisible(String packageName) {
    String name = packageName + ".";
    return packageName.startsWith("p02.") && problems.contains(packageName.substring(4))
        || visible.stream().anyMatch(name::startsWith);
  }
}
