package p02.engine.intake.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a student calls a file stands at the end of a platform's name, whatever it looks like. */
@DisplayName("A name in a platform's download")
class PlatformNameTest {
  @ParameterizedTest
  @CsvSource({
    "Mal M_47_assignsubmission_file_p02_99_assignsubmission_file_p02.zip, MOODLE, Mal M, 47",
    "Mal M_47_assignsubmission_file_a_9_8_b.zip, MOODLE, Mal M, 47",
    "Team A_assignsubmission_file_x_99_assignsubmission_file_y.zip, MOODLE, Team A, ''",
    "Team A_assignsubmission_file_Team B_assignsubmission_file_y.zip, MOODLE, Team A, ''",
    "Eva_Maria Ott_0047_assignsubmission_file_, MOODLE, Eva_Maria Ott, 47",
    "mal_47_888_x_99_assignsubmission_file_y.zip, CANVAS, mal, 47",
    "mal_LATE_47_888_x_99_assignsubmission_file_y.zip, CANVAS, mal, 47",
    "mal_47_888_x_99_777_y.zip, CANVAS, mal, 47",
    "anon_aB3_888_x_99_assignsubmission_file_y.zip, CANVAS, anon, aB3"
  })
  void shouldBelongToWhomThePlatformSays(
      String name, PlatformName.Platform platform, String person, String id) {
    PlatformName said = PlatformName.read(name).orElseThrow();
    assertThat(said)
        .extracting(PlatformName::platform, PlatformName::person, PlatformName::id)
        .containsExactly(platform, person, id);
  }

  @Test
  void shouldBeNobodysWhereAPersonIsCalledAsAMark() {
    assertThat(PlatformName.read("a_7_assignsubmission_b_8_assignsubmission_file")).isEmpty();
    assertThat(PlatformName.read("Anna_7_assignsubmission_pdf_x.zip"))
        .map(PlatformName::id)
        .contains("7");
  }

  @Test
  void shouldKeepTheStudentsNameForTheFile() {
    assertThat(PlatformName.read("Mal M_47_assignsubmission_file_p_99_assignsubmission_file_q.zip"))
        .map(PlatformName::file)
        .contains("p_99_assignsubmission_file_q.zip");
  }
}
