package p02.desk.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.desk.marks.Marks;
import p02.desk.marks.Who;
import p02.desk.overview.InventedClass;

@DisplayName("What is kept about one person")
class PersonZipTest {
  @TempDir Path marks;

  /** Of the first team the student id of one is known by the result, of the second nobody's. */
  @BeforeEach
  void write() throws IOException {
    InventedClass.write(marks, 3, 7);
    Files.writeString(
        marks.resolve("submissions.csv"),
        """
        submission,student,person,email,state,members
        student-00000,s00000,"Blau (Öz, Cleo, Dan)",,graded,"s9,Dan,dan@uni.example,22
        s00000,""Öz, Cleo"",'-cleo@uni.example,21
        "
        student-00001,,"Rot (Eva, Finn)",,graded,"s7,Eva,eva@uni.example,31
        ,Finn,finn@uni.example,32
        "
        student-00002,s00002,Gil,gil@uni.example,graded,
        """);
  }

  private String table(String who) throws IOException {
    byte[] zip = PersonZip.of(Marks.read(marks), Who.all(Marks.read(marks), who));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals("submissions.csv")) {
          return new String(in.readAllBytes(), UTF_8);
        }
      }
    }
    throw new AssertionError("the archive has no submissions.csv");
  }

  @Test
  @DisplayName("holds of a team the line of this member alone")
  void shouldLeaveOutTheTeam() throws IOException {
    assertThat(table("s00000"))
        .isEqualTo(
            """
            submission,student,person,email,state,members
            student-00000,s00000,"Öz, Cleo",,graded,"s00000,""Öz, Cleo"",'-cleo@uni.example,21
            "
            """);
  }

  @Test
  @DisplayName("holds nobody's line where nobody knows which member it is")
  void shouldLeaveOutAllWhereNobodyIsMeant() throws IOException {
    assertThat(table("student-00001"))
        .isEqualTo(
            """
            submission,student,person,email,state,members
            student-00001,,,,graded,
            """);
  }

  @Test
  @DisplayName("holds the whole line of who handed in alone")
  void shouldKeepOneWhoIsAlone() throws IOException {
    assertThat(table("s00002")).endsWith("student-00002,s00002,Gil,gil@uni.example,graded,\n");
  }
}
