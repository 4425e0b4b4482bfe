package p02.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.intake.Inbox;
import p02.engine.intake.Origin;
import p02.engine.model.Intake;

@DisplayName("Who of the course handed in")
class AttendanceTest {
  @TempDir Path folder;

  /** A submission of which nothing but the name counts here. */
  private record Named(String id, Origin origin) implements Inbox.Entry {
    static Named of(String name) {
      return new Named(name, new Origin(name, "", List.of(name), false));
    }

    @Override
    public Intake read() {
      throw new AssertionError("a roll is called by names");
    }
  }

  private Attendance attendance(String roster, Map<String, String> students) throws IOException {
    Path csv = Files.writeString(folder.resolve("roster.csv"), roster);
    List<Inbox.Entry> entries =
        Stream.of("Berg, Ben", "Zorn, Zoe").<Inbox.Entry>map(Named::of).toList();
    return Attendance.of(Roster.read(csv, Map.of()), entries, students);
  }

  @Test
  @DisplayName("is who has the name, and not who writes the id of one who has it")
  void shouldNotBelieveAClaimedId() throws IOException {
    Map<String, String> both = Map.of("Berg, Ben", "ben01", "Zorn, Zoe", "ben01");
    Attendance named = attendance("student,name\nben01,Ben Berg\nann01,Ann A\n", both);
    assertThat(named.whose()).containsOnlyKeys("Berg, Ben");
    assertThat(named.twice()).isEmpty();
    assertThat(named.missing()).containsExactly("ann01");
    assertThat(named.unknown())
        .containsExactly(
            "Zorn, Zoe: student.properties alone says ben01, and Berg, Ben is that one's by name or number");
    // Where the roster has no names, nobody can tell which of them it is.
    Attendance nameless = attendance("student\nben01\n", both);
    assertThat(nameless.whose()).containsOnlyKeys("Berg, Ben", "Zorn, Zoe");
    assertThat(nameless.twice()).containsExactly("ben01: Berg, Ben, Zorn, Zoe");
    // Whom nobody contradicts is believed.
    Attendance alone =
        attendance("student,name\nzor01,Z. Z.\nben01,Ben Berg\n", Map.of("Zorn, Zoe", "zor01"));
    assertThat(alone.whose()).containsOnlyKeys("Berg, Ben", "Zorn, Zoe");
  }
}
