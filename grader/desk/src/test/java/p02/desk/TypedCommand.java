package p02.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import p02.engine.cli.Main;

/**
 * A command of {@code ./grade} as somebody types it, and what came of it.
 *
 * @param code with which it ended
 * @param out what it printed
 * @param err what it complained of
 */
public record TypedCommand(int code, String out, String err) {
  /** The kit's folder. */
  public static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

  /** Runs one. */
  public static TypedCommand grade(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine(HOME, new PrintWriter(out, true), new PrintWriter(err, true))
            .execute(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    return new TypedCommand(code, out.toString(), err.toString());
  }

  /** A command that must work; what it prints. */
  public static String done(Object... arguments) {
    TypedCommand run = grade(arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out();
  }

  /** A command that must be refused; its one line. */
  public static String refused(Object... arguments) {
    TypedCommand run = grade(arguments);
    assertThat(run.code()).as(run.out()).isEqualTo(2);
    assertThat(run.err().lines().toList()).hasSize(1);
    return run.err();
  }
}
