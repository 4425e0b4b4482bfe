package p02.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.model.Intake;
import p02.engine.model.Submission;

@DisplayName("Several archives of one student")
class ManyArchivesTest {
  private static final KnownNames NAMES =
      new KnownNames(Set.of("problem31"), Set.of(), name -> false, name -> false);

  private static final long MOST_NANOS = 8_000_000_000L;
  private static final int MOST = 8;

  @TempDir Path folder;

  @Test
  @DisplayName("are read once each, however large their sources are")
  void shouldBeReadOnceEach() throws Exception {
    Map<String, byte[]> large = new TreeMap<>();
    large.put(Download.PLACE, Download.source("x").getBytes(StandardCharsets.UTF_8));
    String text = "package p02.problem31;\n" + "public enum ".repeat(80_000);
    for (int i = 0; i < 14; i++) {
      large.put("helpers/H" + i + ".java", text.getBytes(StandardCharsets.UTF_8));
    }
    assertReadQuickly(large);
  }

  @Test
  @DisplayName("are read in time that grows with their files")
  void shouldCountManyFilesOnce() throws Exception {
    Map<String, byte[]> many = new TreeMap<>();
    many.put(Download.PLACE, Download.source("x").getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 19_000; i++) {
      many.put("helpers/H" + i + ".java", new byte[0]);
    }
    assertReadQuickly(many);
  }

  private void assertReadQuickly(Map<String, byte[]> files) throws Exception {
    Path student = Files.createDirectory(folder.resolve("anna"));
    for (int i = 0; i < MOST; i++) {
      // Names that differ: none of the archives makes another one needless.
      Map<String, byte[]> here = new TreeMap<>();
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        here.put(each.getKey().replace("helpers", "helpers" + i), each.getValue());
      }
      Files.write(student.resolve("a" + i + ".zip"), Download.zipped(here));
    }
    try (Inbox inbox = Inbox.single(student, NAMES)) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Intake read = inbox.entries().get(0).read();
      assertThat(read).isInstanceOf(Submission.class);
      assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before)
          .isLessThan(MOST_NANOS);
    }
  }
}
