package p02.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import p02.engine.assignment.Kit;
import p02.engine.intake.Inbox;
import p02.engine.intake.KnownNames;
import p02.engine.intake.archive.Bounds;
import p02.engine.intake.archive.IntakeException;
import p02.engine.model.Intake;
import p02.engine.model.ProblemSources;
import p02.engine.model.Submission;
import p02.engine.report.Csv;

@DisplayName("Archives, folders and names that mean harm")
class HostileFilesTest {
  private static final Kit KIT = new Kit(Path.of("../..").toAbsolutePath().normalize());
  private static final Set<Integer> ROWS = Set.of(18, 19, 20);

  private static final KnownNames NAMES =
      new KnownNames(Set.of("problem31"), Set.of(), name -> false, name -> false);

  @TempDir Path inbox;

  static Stream<Attack> attacks() throws Exception {
    return new Attacks(KIT, Path.of("/nowhere/secret"))
        .all().stream().filter(each -> ROWS.contains(each.row()));
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void shouldBeReadOrRefusedAsAWhole(Attack attack) throws Exception {
    attack.placing().place(inbox, "a000x");
    List<Inbox.Entry> entries = Inbox.open(inbox, NAMES).entries();
    assertThat(entries).hasSize(1);
    assertThat(entries.get(0).id()).contains("a000x").doesNotContainPattern("[^\\w .\\p{L}-]");
    Intake read = entries.get(0).read();
    boolean refused = attack.expected() == Expected.NOT_GRADED;
    assertThat(read).isInstanceOf(refused ? Intake.Unreadable.class : Submission.class);
    if (read instanceof Submission submission) {
      assertThat(submission.problems()).containsOnlyKeys("problem31");
      assertThat(submission.problems().get("problem31")).isInstanceOf(ProblemSources.Found.class);
      assertThat(submission.remarks()).hasSizeLessThanOrEqualTo(Bounds.STANDARD.remarks());
    }
  }

  @Test
  void aClassInOneArchiveShouldKeepItsPlacesAndItsNamesApart() throws Exception {
    String source = "/exercises/src/main/java/p02/problem31/A.java";
    byte[] text = "class A {}".getBytes(StandardCharsets.UTF_8);
    Path all = inbox.resolve("class.zip");
    Files.write(
        all,
        new AttackZip()
            .with("anna" + source, text)
            .with("Anna" + source, text)
            .with("n".repeat(300) + source, text)
            .with("../evil" + source, text)
            .with("=cmd()" + source, text)
            .bytes());
    assertThat(Inbox.open(all, NAMES).entries())
        .extracting(Inbox.Entry::id)
        .containsExactly("_cmd__", "Anna", "anna-2", "n".repeat(80));
  }

  @Test
  void aClassInALockedOrBrokenArchiveShouldBeRefusedWithALine() throws Exception {
    Path broken = Files.write(inbox.resolve("class.zip"), new byte[100]);
    assertThatThrownBy(() -> Inbox.open(broken, NAMES))
        .isInstanceOf(IntakeException.class)
        .hasMessageContaining("damaged");
    Path bomb = inbox.resolve("class.tar.gz");
    Files.write(bomb, Tar.gzipped().withZeros("zeros", 600).bytes());
    assertThatThrownBy(() -> Inbox.open(bomb, NAMES)).hasMessageContaining("unpacks to more");
  }

  @Test
  void noCellShouldBeAFormula() {
    List<String> cells = List.of("=cmd()", "+1+1", "-1", "-a", "@x", "\t=1", "\r=1", "a\"b\n,c");
    assertThat(Csv.of(List.of(cells)))
        .isEqualTo("'=cmd(),'+1+1,-1,'-a,'@x,'\t=1,\"'\r=1\",\"a\"\"b\n,c\"\n");
  }

  @Test
  void helpShouldStateTheBounds() {
    assertThat(Bounds.HELP).contains("%,d files".formatted(Bounds.STANDARD.entries()));
    assertThat(Bounds.HELP).contains((Bounds.STANDARD.unpackedBytes() >> 20) + " MB unpacked");
    assertThat(Bounds.HELP).contains((Bounds.STANDARD.sourceBytes() >> 20) + " MB each");
    assertThat(Bounds.HELP).contains((Bounds.STANDARD.keptBytes() >> 20) + " MB in all");
    assertThat(Bounds.HELP).contains("paths of " + Bounds.STANDARD.depth());
  }
}
