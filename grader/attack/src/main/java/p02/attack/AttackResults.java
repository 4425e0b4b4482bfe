package p02.attack;

import java.util.ArrayList;
import java.util.List;
import p02.attack.walls.Tried;

/**
 * What became of a suite.
 *
 * @param card the attacks, row by row
 * @param tried what programs tried that nothing screens
 * @param complaints what else did not hold
 */
record AttackResults(Scorecard card, List<Tried> tried, List<String> complaints) {
  AttackResults {
    tried = List.copyOf(tried);
    complaints = List.copyOf(complaints);
  }

  /** Whether everything held. */
  boolean held() {
    return card.held() == card.found().size()
        && complaints.isEmpty()
        && tried.stream().allMatch(Tried::held);
  }

  /** The scorecard, and a line for each thing that did not hold. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(card.lines());
    lines.add(Scorecard.walls(tried));
    tried.stream()
        .filter(each -> !each.held())
        .forEach(each -> lines.add("NOT HELD %s: %s".formatted(each, each.said())));
    for (Found each : card.found()) {
      each.complaints(card.patience())
          .forEach(why -> lines.add("NOT HELD %s: %s".formatted(each.attack(), why)));
    }
    complaints.forEach(why -> lines.add("NOT HELD " + why));
    if (held() && !card.found().isEmpty()) {
      lines.add("Honest submissions: the same bytes as without attackers. No file was changed.");
    }
    return lines;
  }
}
