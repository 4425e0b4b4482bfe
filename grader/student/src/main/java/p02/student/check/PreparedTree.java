package p02.student.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import p02.precheck.compile.Diagnostic;
import p02.precheck.member.ChangedMember;
import p02.precheck.screen.Refusal;
import p02.precheck.screen.Screening;
import p02.student.tree.StudentTree;

/**
 * The student's code, ready to be run.
 *
 * @param tree what it was made from
 * @param classes binary name to class file, as compiled
 * @param woven binary name to class file, metered and without what is refused
 * @param broken package, as {@code problem31}, to why it does not compile
 * @param changed methods of sources that do not compile and are not as they came
 * @param screened binary name to what the marker refuses in it
 * @param refusals everything refused, whether a task reaches it or not
 */
public record PreparedTree(
    StudentTree tree,
    SortedMap<String, byte[]> classes,
    SortedMap<String, byte[]> woven,
    SortedMap<String, List<Diagnostic>> broken,
    List<ChangedMember> changed,
    Map<String, Screening> screened,
    List<Refusal> refusals) {
  /** Copies the lists. */
  public PreparedTree {
    changed = List.copyOf(changed);
    refusals = List.copyOf(refusals);
  }

  /** Packages that compile. */
  public Set<String> sound() {
    return new java.util.TreeSet<>(
        tree.problems().keySet().stream().filter(each -> !broken.containsKey(each)).toList());
  }
}
