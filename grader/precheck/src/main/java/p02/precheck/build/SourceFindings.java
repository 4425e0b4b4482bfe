package p02.precheck.build;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong with sources before anything of them runs.
 *
 * @param complaints errors of the compiler, and before them what they come from
 * @param changed methods that are not as the exercises came with them
 */
record SourceFindings(List<Complaint> complaints, List<Complaint> changed) {
  /**
   * What a student reads; nothing if all is well. Where all errors come from methods that were
   * changed, or are in given code, which calls them, these methods are told of, and nothing else.
   */
  Optional<String> told() {
    boolean isAllOfChanged =
        complaints.stream().allMatch(each -> each.isInGiven() || changed.contains(each));
    if (!changed.isEmpty() && isAllOfChanged) {
      return Optional.of(CompilerWords.ofChanged(changed));
    }
    return complaints.isEmpty() ? Optional.empty() : Optional.of(CompilerWords.of(complaints));
  }
}
