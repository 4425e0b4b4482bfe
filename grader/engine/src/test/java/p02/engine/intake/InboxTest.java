package p02.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.model.Intake;
import p02.engine.model.ProblemSources;
import p02.engine.model.Submission;

class InboxTest {
  private static final KnownNames GIVEN =
      new KnownNames(
          Set.of("problem31", "problem32", "problem33"),
          Set.of("p02.problem33.Growth"),
          name -> name.startsWith("p02.kit") || name.startsWith("org.nd4j"),
          name -> name.equals("p02.kit.Variant"));
  private static final String A = "p02/problem31/A.java";

  @TempDir Path folder;

  @Test
  void shouldReadAZipAtAnyDepthAndSkipWhatLeadsOutside() throws Exception {
    zip("Müller Å.zip", "deep down/" + A, "../p02/problem32/B.java", "x/target/" + A);
    Submission read = (Submission) Inbox.open(folder, GIVEN).entries().get(0).read();
    assertThat(read.id()).isEqualTo("Müller Å");
    assertThat(read.problems()).containsOnlyKeys("problem31");
    assertThat(read.remarks()).hasSize(1).first().asString().contains("leads outside");
  }

  /** Moodle and Canvas hand out a folder for each student, with whatever was uploaded in it. */
  @Test
  void shouldNameTheArchivesOfABulkDownloadAfterTheirFolders() throws Exception {
    for (String student : List.of("Anna_1", "Ben_2")) {
      Path own = Files.createDirectory(folder.resolve(student));
      zip(student + "/p02.zip", "exercises/" + A);
      assertThat(own).isNotEmptyDirectory();
    }
    assertThat(Inbox.open(folder, GIVEN).entries())
        .extracting(Inbox.Entry::id)
        .containsExactly("Anna_1", "Ben_2");
    assertThat(Inbox.open(folder, GIVEN).entries().get(0).read()).isInstanceOf(Submission.class);
    Path bulk = folder.resolve("bulk.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bulk))) {
      for (String student : List.of("Anna_1", "Ben_2")) {
        out.putNextEntry(new ZipEntry(student + "/p02.zip"));
        Files.copy(folder.resolve(student + "/p02.zip"), out);
        out.closeEntry();
      }
    }
    List<Inbox.Entry> packed = Inbox.open(bulk, GIVEN).entries();
    assertThat(packed).extracting(Inbox.Entry::id).containsExactly("Anna_1", "Ben_2");
    assertThat(packed.get(1).read()).isInstanceOf(Submission.class);
  }

  @Test
  void theShallowestCopyShouldCountWhereTwoLieInTheirPlace() throws Exception {
    Path own = Files.createDirectories(folder.resolve("ben"));
    source(own.resolve("exercises/src/main/java/" + A), "class A {}");
    source(own.resolve("old/exercises/src/main/java/" + A), "class A { int old; }");
    Submission read = (Submission) Inbox.single(own, GIVEN).entries().get(0).read();
    assertThat(read.problems().get("problem31")).isInstanceOf(ProblemSources.Found.class);
  }

  private static void source(Path file, String text) throws Exception {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void shouldReadATarGz() throws Exception {
    Path file = folder.resolve("anna.tar.gz");
    try (OutputStream out = Files.newOutputStream(file);
        TarArchiveOutputStream tar =
            new TarArchiveOutputStream(new GzipCompressorOutputStream(out))) {
      byte[] source = "class A {}".getBytes(StandardCharsets.UTF_8);
      TarArchiveEntry entry = new TarArchiveEntry("exercises/" + A);
      entry.setSize(source.length);
      tar.putArchiveEntry(entry);
      tar.write(source);
      tar.closeArchiveEntry();
    }
    Intake read = Inbox.single(file, GIVEN).entries().get(0).read();
    assertThat(read.id()).isEqualTo("anna");
    assertThat(read).isInstanceOf(Submission.class);
  }

  @Test
  void shouldPreferTheProperPlaceAndRefuseToChooseBetweenEquals() throws Exception {
    write("anna/" + A, "class A {} // shallow");
    write("anna/x/exercises/src/main/java/" + A, "class A {} // home");
    write("ben/one/" + A, "class A {} // one");
    write("ben/two/" + A, "class A {} // two");
    List<Inbox.Entry> entries = Inbox.open(folder, GIVEN).entries();
    var anna = ((Submission) entries.get(0).read()).problems().get("problem31");
    assertThat(((ProblemSources.Found) anna).files().get(0).text()).endsWith("home");
    var ben = ((Submission) entries.get(1).read()).problems().get("problem31");
    assertThat(ben).isEqualTo(new ProblemSources.Ambiguous("one/" + A, "two/" + A));
  }

  @Test
  void whatDiffersFromTheFileInItsPlaceShouldBeNamed() throws Exception {
    write("anna/exercises/src/main/java/" + A, "package p02.problem31; class A {} // skeleton");
    write("anna/desktop/A.java", "package p02.problem31; class A { int work; }");
    write("ben/exercises/src/main/java/" + A, "package p02.problem31; class A {}");
    write("ben/desktop/A.java", "package p02.problem31; class A {}");
    List<Inbox.Entry> entries = Inbox.open(folder, GIVEN).entries();
    assertThat(((Submission) entries.get(0).read()).remarks())
        .singleElement()
        .asString()
        .startsWith("desktop/A.java was not read: exercises/src/main/java/")
        .endsWith("though the two differ.");
    assertThat(((Submission) entries.get(1).read()).remarks()).isEmpty();
  }

  @Test
  void whatLiesElsewhereShouldBeToldInOneLine() throws Exception {
    for (String name : List.of("B", "C", "D", "E", "F")) {
      write("anna/" + name + ".java", "package p02.problem31; class %s {}".formatted(name));
    }
    write("ben/B.java", "package p02.problem31; class B {}");
    List<Inbox.Entry> entries = Inbox.open(folder, GIVEN).entries();
    assertThat(((Submission) entries.get(0).read()).remarks())
        .containsExactly(
            "5 sources were read as their package lines say, since they lie elsewhere:"
                + " B.java, C.java, D.java and 2 more.");
    assertThat(((Submission) entries.get(1).read()).remarks())
        .containsExactly("B.java was read as p02.problem31.B, as its package line says.");
  }

  @Test
  void foldersThatAreTooDeepShouldBeNamed() throws Exception {
    write("anna/" + A, "class A {}");
    write("anna/" + "d/".repeat(70) + "p02/problem32/B.java", "class B {}");
    assertThat(((Submission) Inbox.open(folder, GIVEN).entries().get(0).read()).remarks())
        .singleElement()
        .asString()
        .contains("was skipped: folders are nested deeper than 60 in it");
  }

  /** A few kilobytes of zip may hold an archive of any size. */
  @Test
  void anArchiveInAnArchiveShouldNotBlowUp() throws Exception {
    Path own = Files.createDirectories(folder.resolve("class/anna"));
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(own.resolve("outer.zip")))) {
      out.putNextEntry(new ZipEntry("inner.tar"));
      for (int mebibyte = 0; mebibyte < 40; mebibyte++) {
        out.write(new byte[1 << 20]);
      }
    }
    try (Inbox inbox = Inbox.open(folder.resolve("class"), GIVEN)) {
      assertThat(((Intake.Unreadable) inbox.entries().get(0).read()).reason())
          .contains("inner.tar in it: it is larger than 168")
          .endsWith("bytes. Pack its files into one .zip");
    }
  }

  @Test
  void shouldIgnoreCopiesOfGivenTypes() throws Exception {
    write("anna/p02/problem33/Growth.java", "enum Growth {}");
    assertThat(Inbox.open(folder, GIVEN).entries().get(0).read())
        .isInstanceOf(Intake.Unreadable.class);
  }

  @Test
  void shouldReadLatin1WithARemarkAndDropAByteOrderMark() throws Exception {
    Files.createDirectories(folder.resolve("anna/p02/problem31"));
    Files.write(folder.resolve("anna/" + A), "// ü".getBytes(StandardCharsets.ISO_8859_1));
    Submission latin = (Submission) Inbox.open(folder, GIVEN).entries().get(0).read();
    assertThat(latin.remarks()).hasSize(1);
    write("anna/" + A, "\uFEFFclass A {}");
    Submission utf8 = (Submission) Inbox.open(folder, GIVEN).entries().get(0).read();
    var found = (ProblemSources.Found) utf8.problems().get("problem31");
    assertThat(found.files().get(0).text()).isEqualTo("class A {}");
  }

  @Test
  void shouldSayThatAFolderIsOneSubmission() throws Exception {
    write("exercises/src/main/java/" + A, "class A {}");
    assertThatThrownBy(() -> Inbox.open(folder, GIVEN)).hasMessageContaining("grade one");
  }

  @Test
  void shouldMakeIdsSafeAndUnique() {
    List<String> ids =
        Ids.of(
            parcels("a/b:c*<script>", "Anna", "anna", "CON", "..", "x".repeat(300)),
            Listing.Filed.NOTHING);
    assertThat(ids).startsWith("a_b_c__script_", "Anna", "anna-2", "_CON", "submission");
    assertThat(ids.get(5)).hasSize(80);
  }

  @Test
  void shouldNotChangeANameForWhoComesLater() {
    // Alone each has the plain name; the one who was there before keeps it, in whatever order.
    assertThat(ids(Map.of(), "an_na", "an*na")).startsWith("an_na");
    assertThat(ids(Map.of(), "an*na", "an_na").get(1)).isEqualTo("an_na");
    Map<String, String> before = Map.of("an*na", "an_na");
    List<String> later = ids(before, "an*na", "an+na", "an_na");
    assertThat(later.get(0)).isEqualTo("an_na");
    Map<String, String> then = Map.of("an*na", "an_na", "an_na", later.get(2));
    assertThat(ids(then, "an(na", "an*na", "an_na").subList(1, 3))
        .containsExactly("an_na", later.get(2));
    // Nobody gets a name that another has, be it one with a number.
    assertThat(ids(before, "an*na", "an_na", later.get(2))).doesNotHaveDuplicates();
    // A table that somebody changed gives nobody another one's name, and no way out of the folder.
    assertThat(ids(Map.of("ben", "an_na", "zoe", "zoe-/../x"), "an_na", "ben", "zoe"))
        .containsExactly("an_na", "ben", "zoe");
  }

  private static List<String> ids(Map<String, String> before, String... names) {
    return Ids.of(parcels(names), origin -> Optional.ofNullable(before.get(origin.names().get(0))));
  }

  private static List<Parcel> parcels(String... names) {
    return Stream.of(names)
        .map(each -> new Origin(each, "", List.of(each), false))
        .map(each -> new Parcel(each.person(), each, List.of()))
        .toList();
  }

  private void zip(String name, String... entries) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write("class A {}".getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
