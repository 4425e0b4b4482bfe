package p02.precheck.build;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong with sources before anything of them runs.
 *
 * @param complaints errors of the compiler
 * @param changed methods that are not as the exercises came with them
 */
record SourceFindings(List<Complaint> complaints, List<Complaint> changed) {
  /**
   * What a student reads; nothing if all is well. Where the given code alone does not compile, that
   * comes from a method that was changed, and the method is told of.
   */
  Optional<String> told() {
    if (!changed.isEmpty() && complaints.stream().allMatch(Complaint::isInGiven)) {
      return Optional.of(CompilerWords.ofChanged(changed));
    }
    return complaints.isEmpty() ? Optional.empty() : Optional.of(CompilerWords.of(complaints));
  }
}
