package p02.desk.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The autograder for Gradescope")
class GradescopeZipTest {
  @Test
  @DisplayName("has its scripts at the root, what builds the kit, and nothing that a build left")
  void shouldHoldTheKit() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int files = GradescopeZip.write(Path.of("../..").toAbsolutePath().normalize(), bytes);
    Map<String, Integer> modes = modes(bytes.toByteArray());
    assertThat(modes).hasSize(files);
    assertThat(modes.get("setup.sh") & 0111).isEqualTo(0111);
    assertThat(modes.get("run_autograder") & 0111).isEqualTo(0111);
    assertThat(modes.get("p02/grade") & 0111).isEqualTo(0111);
    assertThat(modes)
        .containsKeys("p02/pom.xml", "p02/solutions/pom.xml", "p02/grader/desk/pom.xml")
        .containsKey("p02/handout/pom.xml");
    assertThat(modes.keySet())
        .anyMatch(name -> name.startsWith("p02/grader/samples/anna-perfect/"))
        .anyMatch(name -> name.startsWith("p02/grader/hidden/src/main/"))
        .noneMatch(name -> name.contains("/target/") || name.startsWith("p02/grader/corpus"));
    assertThat(bytes.size()).isLessThan(20_000_000);
  }

  private static Map<String, Integer> modes(byte[] zip) throws IOException {
    Map<String, Integer> modes = new TreeMap<>();
    try (ZipFile file =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(zip)).get()) {
      for (ZipArchiveEntry entry : java.util.Collections.list(file.getEntries())) {
        modes.put(entry.getName(), entry.getUnixMode());
      }
    }
    return modes;
  }
}
