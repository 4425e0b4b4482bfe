package p02.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.assignment.Kit;
import p02.engine.cli.Main;

@DisplayName("Code that wants out, or never ends")
class AttackTest {
  private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();

  /** Every row of the list has an attack, without which its line in the scorecard says nothing. */
  @Test
  void everyRowShouldBeTried() throws Exception {
    Found.Points none = new Found.Points(0, 0, 0);
    Scorecard card =
        new Scorecard(
            new Attacks(new Kit(HOME), Path.of("secret"))
                .all().stream().map(each -> new Found(each, true, "", 0, none, 0, 0)).toList(),
            1);
    assertThat(card.missing()).isEmpty();
    assertThat(card.found()).hasSizeGreaterThan(280);
    assertThat(card.lines()).allMatch(line -> line.length() <= 80);
  }

  /** Of every verdict whose attacks take little time; in one batch, which is begun once. */
  @Test
  void attacksShouldBeHeld() {
    assertThat(
            attack(
                "--only", "-> rejected", "--only", "-> not_graded", "--only", "-> out_of_memory"))
        .contains("No file was changed.");
  }

  @Test
  @Tag("long")
  void everyAttackShouldBeHeld() {
    assertThat(attack()).contains("No file was changed.");
  }

  @Test
  void optionsThatCannotBeMeantShouldBeRefused(@TempDir Path used) throws Exception {
    Files.writeString(used.resolve("notes.txt"), "mine");
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    assertThat(Main.commandLine(HOME, out, out).execute("attack", "--only", "typo")).isEqualTo(2);
    assertThat(said.toString()).contains("--only typo: no attack's row");
    int full = Main.commandLine(HOME, out, out).execute("attack", "--out", used.toString());
    assertThat(full).isEqualTo(2);
    assertThat(said.toString()).contains("is not empty: name a new folder");
  }

  private static String attack(String... options) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    String[] words = new String[options.length + 1];
    words[0] = "attack";
    System.arraycopy(options, 0, words, 1, options.length);
    int code = Main.commandLine(HOME, out, out).execute(words);
    assertThat(code).as(said.toString()).isZero();
    return said.toString();
  }
}
