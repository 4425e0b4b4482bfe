package p02.lab.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.lab.error.UserMistake;

@DisplayName("runs.csv")
class RunLogTest {
  private static final String HEADER =
      "tutorial,seed,epochs,activation,optimizer,train_accuracy,validation_accuracy,test_accuracy,"
          + "data,seconds,part\n";
  private static final Run RUN =
      new Run(42, 9, "relu", "sgd", 0.87654, 0.5, Double.NaN, "embedded", 12.34, "epochs");
  private static final String LINE = "1.2,42,9,relu,sgd,0.8765,0.5000,,embedded,12.3,epochs\n";

  @TempDir private Path folder;

  @Test
  @DisplayName("gets its header once, then a line for each run")
  void shouldAppend() throws IOException {
    log("new folder/runs.csv").add("1.2", RUN);
    log("new folder/runs.csv").add("1.2", RUN);

    assertThat(read("new folder/runs.csv")).isEqualTo(HEADER + LINE + LINE);
  }

  @Test
  @DisplayName("without a line end at its end gets one, and keeps what a person wrote")
  void shouldMendMissingLineEnd() throws IOException {
    Files.writeString(folder.resolve("runs.csv"), HEADER + "my remark");

    log("runs.csv").add("1.2", RUN);

    assertThat(read("runs.csv")).isEqualTo(HEADER + "my remark\n" + LINE);
  }

  @Test
  @DisplayName("that is empty gets its header")
  void shouldFillEmptyFile() throws IOException {
    Files.createFile(folder.resolve("runs.csv"));

    log("runs.csv").add("1.2", RUN);

    assertThat(read("runs.csv")).isEqualTo(HEADER + LINE);
  }

  @Test
  @DisplayName("saved by a spreadsheet with semicolons goes on with semicolons")
  void shouldKeepSeparator() throws IOException {
    String saved = "\uFEFF" + HEADER.replace(',', ';').replace("\n", "\r\n");
    Files.writeString(folder.resolve("runs.csv"), saved);

    log("runs.csv").add("1.2", RUN);

    assertThat(read("runs.csv")).isEqualTo(saved + LINE.replace(',', ';'));
  }

  @Test
  @DisplayName("of an older release, without the last column, goes on without it")
  void shouldGoOnWithoutPart() throws IOException {
    String old = HEADER.replace(",part", "") + LINE.replace(",epochs", "");
    Files.writeString(folder.resolve("runs.csv"), old);

    log("runs.csv").add("1.2", RUN);

    assertThat(read("runs.csv")).isEqualTo(old + LINE.replace(",epochs", ""));
  }

  @Test
  @DisplayName("never holds a formula, and quotes what needs it")
  void shouldNeutraliseFormulas() throws IOException {
    Run run = new Run(-3, 9, "=1+1", "a,b", 1, 1, 1, "@data", 0, "");

    log("runs.csv").add("1.2", run);

    assertThat(read("runs.csv"))
        .isEqualTo(HEADER + "1.2,-3,9,'=1+1,\"a,b\",1.0000,1.0000,1.0000,'@data,0.0,\n");
  }

  @Test
  @DisplayName("that cannot be written is named in one sentence")
  void shouldNameUnwritableFile() throws IOException {
    Files.createDirectory(folder.resolve("runs.csv"));

    assertThatThrownBy(() -> log("runs.csv").add("1.2", RUN))
        .isInstanceOf(UserMistake.class)
        .hasMessageContaining("could not be noted in")
        .hasMessageContaining("close it there");
  }

  private RunLog log(String name) {
    return new RunLog(folder.resolve(name));
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
