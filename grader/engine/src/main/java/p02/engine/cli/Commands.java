package p02.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import p02.engine.assignment.Kit;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, and hands each what it works with. */
final class Commands implements IFactory {
  private final Kit kit;
  private final PrintWriter out;

  Commands(Path home, PrintWriter out) {
    this.kit = new Kit(home);
    this.out = out;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == BatchCommand.class) {
      return type.cast(new BatchCommand(kit, out));
    } else if (type == OneCommand.class) {
      return type.cast(new OneCommand(kit, out));
    } else if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(kit, out));
    } else if (type == ReleaseCommand.class) {
      return type.cast(new ReleaseCommand(kit, out));
    } else if (type == AuditCommand.class) {
      return type.cast(new AuditCommand(kit, out));
    } else if (type == ExplainCommand.class) {
      return type.cast(new ExplainCommand(kit, out));
    } else if (type == UnexplainedCommand.class) {
      return type.cast(new UnexplainedCommand(out));
    } else if (type == DiffCommand.class) {
      return type.cast(new DiffCommand(out));
    } else if (type == AttackCommand.class) {
      return type.cast(new AttackCommand(kit, out));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
