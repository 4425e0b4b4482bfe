package p02.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictStoreTest {
  private static final String KEY = "0123456789abcdef".repeat(4);

  @TempDir Path folder;

  @Test
  void shouldDeleteNothingButItsOwnFiles() throws Exception {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Files.writeString(folder.resolve("people.json"), "mine, too");
    Files.writeString(folder.resolve(KEY + ".json"), "a verdict");
    Files.writeString(folder.resolve(KEY.substring(0, 16) + "4711.new"), "half a verdict");
    VerdictStore.open(folder).prune();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("notes.txt", "people.json");
    }
  }
}
