package p02.precheck.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import p02.precheck.text.Wrapping;

/** What a student reads when the sources do not compile. */
final class CompilerWords {
  private static final int MOST = 12;

  private static final String MISSING = "cannot find symbol";

  private static final String SIGNATURES =
      """

        These lines call your methods. Keep the names, parameters and types that the
        exercises came with, or the marker will not find your methods either.
      """;

  private CompilerWords() {}

  /** What is said of methods that are not as they came. */
  static String ofChanged(List<Complaint> complaints) {
    return "\n  Nothing was tested: the marker could not call these methods of yours either.\n"
        + complaints.stream().map(Complaint::told).collect(Collectors.joining())
        + "\n"
        + Wrapping.hanging(
            2,
            "Keep names, parameters and types as the exercises came. Meanwhile ./p02 check (on"
                + " Windows: p02 check) tests the other tasks.");
  }

  static String of(List<Complaint> complaints) {
    List<String> lines = once(complaints).stream().map(Complaint::told).distinct().toList();
    String shown = lines.stream().limit(MOST).collect(Collectors.joining());
    String more = lines.size() > MOST ? "    and %d more\n".formatted(lines.size() - MOST) : "";
    return "\n  This does not compile yet, so nothing was tested:\n"
        + shown
        + more
        + (complaints.stream().allMatch(Complaint::isInTests) ? SIGNATURES : "")
        + "\n"
        + Wrapping.hanging(
            2,
            "Start with the first line: later ones often follow from it. Meanwhile ./p02 check (on"
                + " Windows: p02 check) tests the problems that do compile.");
  }

  /** The self-check calls a method that is missing many times over; nobody mends those lines. */
  private static List<Complaint> once(List<Complaint> complaints) {
    Set<String> said = new HashSet<>();
    List<Complaint> left = new ArrayList<>();
    for (Complaint each : complaints) {
      boolean repeats = !said.add(each.message()) && each.message().startsWith(MISSING);
      if (!repeats || !each.isInTests()) {
        left.add(each);
      }
    }
    return left;
  }
}
