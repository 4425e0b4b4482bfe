package p02.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import p02.engine.cli.Main;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

@DisplayName("Help")
class HelpTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

  private static Stream<CommandLine> commands() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    CommandLine grade = Main.commandLine(HOME, nowhere, nowhere);
    return Stream.concat(Stream.of(grade), grade.getSubcommands().values().stream());
  }

  @Test
  @DisplayName("breaks no line that was written as one, on a terminal of 80 columns")
  void shouldFit() {
    assertThat(commands()).hasSizeGreaterThan(25);
    assertThat(commands()).allSatisfy(command -> assertThat(broken(command)).isEmpty());
  }

  /** Lines of its text that do not stand in its help as they are. */
  private static List<String> broken(CommandLine command) {
    List<String> shown = command.getUsageMessage().lines().map(String::stripTrailing).toList();
    return Arrays.stream(command.getCommandSpec().usageMessage().footer())
        .flatMap(String::lines)
        .map(line -> line.replace("%%", "%").stripTrailing())
        .filter(line -> !shown.contains(line))
        .toList();
  }

  @Test
  @DisplayName("leaves it to the terminal where what is said of an option is broken")
  void shouldNotBreakDescriptions() {
    assertThat(commands())
        .allSatisfy(command -> assertThat(inLines(command.getCommandSpec())).isEmpty());
  }

  /** Options and parameters whose description was broken by hand. */
  private static List<String> inLines(CommandSpec command) {
    return command.args().stream()
        .filter(each -> each.description().length > 1)
        .map(each -> command.name() + " " + each.paramLabel())
        .toList();
  }
}
