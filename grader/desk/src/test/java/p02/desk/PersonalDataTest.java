package p02.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static p02.desk.MarkedDownload.ANNA;
import static p02.desk.MarkedDownload.BEN;
import static p02.desk.MarkedDownload.ZOE;
import static p02.desk.TypedCommand.grade;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What is kept about people")
@ExtendWith(MarkedDownloadOnce.class)
class PersonalDataTest {
  private static Path marks;

  @TempDir Path folder;

  @BeforeAll
  static void take(MarkedDownload marked) {
    marks = marked.marks();
  }

  @Test
  @DisplayName("nobody but the owner may read what was written")
  @DisabledOnOs(OS.WINDOWS)
  void shouldBeTheOwnersAlone() throws IOException {
    assertThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
    grade("final", marks);
    Map<String, String> permissions = new TreeMap<>();
    try (Stream<Path> files = Files.walk(marks)) {
      for (Path file : files.filter(each -> !each.equals(marks)).toList()) {
        permissions.put(
            marks.relativize(file).toString(),
            PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
      }
    }
    assertThat(permissions).hasSizeGreaterThan(12);
    permissions.forEach(
        (file, allowed) -> assertThat(allowed).as(file).endsWith("------").startsWith("rw"));
  }

  @Test
  @DisplayName("a person gets all that is kept about them, and nothing of the others")
  void shouldHandOut() throws IOException {
    Path zip = folder.resolve("person.zip");
    assertThat(grade("final", marks).code()).isEqualTo(3);
    assertThat(grade("export-person", marks, "anna", "--out", zip).code()).isZero();
    assertThat(ZipNames.of(zip))
        .contains("results/" + ANNA + ".json", "reports/" + ANNA + ".html")
        .contains("gradebook.csv", "final.csv", "timings.csv");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        assertThat(new String(in.readAllBytes(), UTF_8)).doesNotContain("Ben O", "محمد");
      }
    }
    assertThat(grade("export-person", marks, "Ann").err()).contains("must be written out");
  }

  @Test
  @DisplayName("a person who is to be forgotten stands in no file any more")
  void shouldForget() throws IOException {
    Path copied = folder.resolve("copied");
    CopiedFolder.of(marks, copied);
    grade("export", copied, "--nbgrader", "--junit");
    grade("comment", copied, "anna", "all", "--why", "Anna, well done", "--who", "eva");
    grade("comment", copied, BEN, "all", "--why", "good", "--who", "eva");
    Path ben = copied.resolve("results").resolve(BEN + ".json");
    String flagged =
        Files.readString(ben)
            .replaceFirst(
                "\"flags\" : \\[[^]]*]",
                "\"flags\" : [\"The worksheet 3.2.6 fits the id anna.\", \"Other\"]");
    Files.writeString(ben, flagged);
    TypedCommand run = grade("forget", copied, "anna");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    try (Stream<Path> files = Files.walk(copied)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(file.toString()).doesNotContain("Anna");
        if (!file.endsWith("submissions.txt")) {
          assertThat(file).content().doesNotContainPattern("Anna|\\banna\\b");
        }
      }
    }
    assertThat(ben).content().contains("\"Other\"");
    assertThat(copied.resolve("decisions/eva.jsonl")).content().contains(BEN).hasLineCount(1);
    assertThat(copied.resolve("gradebook.csv")).content().contains(BEN, ZOE);
    assertThat(grade("forget", copied, "anna").code()).isEqualTo(2);
  }
}
