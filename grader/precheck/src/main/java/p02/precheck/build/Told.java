package p02.precheck.build;

import java.util.List;
import java.util.stream.Collectors;

/** What a student reads when the sources do not compile. */
final class Told {
  private static final int MOST = 12;

  private Told() {}

  static String of(List<Complaint> complaints) {
    List<String> lines = complaints.stream().map(Complaint::told).distinct().toList();
    String shown = lines.stream().limit(MOST).collect(Collectors.joining());
    String more = lines.size() > MOST ? "    and %d more\n".formatted(lines.size() - MOST) : "";
    return "\n  This does not compile yet, so nothing was tested:\n"
        + shown
        + more
        + (complaints.stream().allMatch(Complaint::isInTests) ? SIGNATURES : "")
        + "\n  Start with the first line: later ones often follow from it. Meanwhile ./p02 check\n"
        + "  (on Windows: p02 check) tests the problems that do compile.\n";
  }

  private static final String SIGNATURES =
      """

        These lines call your methods. Keep the names, parameters and types that the
        exercises came with, or the marker will not find your methods either.
      """;
}
