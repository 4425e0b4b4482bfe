package p02.desk.decide;

import java.io.PrintWriter;
import java.util.List;
import p02.desk.decision.Decision;
import p02.desk.decision.Draft;
import p02.desk.decision.Ruling;
import p02.engine.failure.UserMistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code grade undo}: takes a decision back. */
@Command(
    name = "undo",
    description = "Takes a decision back; what it replaced stands again.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Nothing is deleted: this is a line of its own, and can be taken back, too.",
      "",
      "Example: ./grade undo marks 3f2a91bc"
    })
final class UndoCommand extends DecisionCommand {
  @Parameters(index = "1", paramLabel = "ID", description = "as grade log shows it")
  private String id;

  UndoCommand(PrintWriter out) {
    super(out);
  }

  @Override
  boolean needsReason() {
    return false;
  }

  @Override
  Draft draft(Room room) {
    Decision decision = room.decision(id);
    if (!room.standing().standsOrUndoes(decision)) {
      throw new UserMistake(
          "%s does not stand any more: it was undone, or another took its place. Which, shows: %s"
              .formatted(decision.shortId(), room.grade("log")));
    }
    return draft(decision.whom(), new Ruling.Undo(), List.of(decision.id()));
  }
}
