package p02.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A version of bubblewrap")
class BubblewrapVersionTest {
  @Test
  void shouldDoEverythingFromZeroEightOn() {
    for (String said : List.of("bubblewrap 0.8.0\n", "bubblewrap 0.11.0", "bubblewrap 1.0")) {
      BubblewrapVersion version = BubblewrapVersion.of(said);
      assertThat(version.bounds()).as(said).isTrue();
      assertThat(version.forbidsNamespaces()).as(said).isTrue();
      assertThat(version.description(false)).doesNotContain("but");
    }
  }

  @Test
  void shouldDoLessBefore() {
    BubblewrapVersion seven = BubblewrapVersion.of("bubblewrap 0.7.0");
    assertThat(seven.bounds()).isTrue();
    assertThat(seven.forbidsNamespaces()).isFalse();
    BubblewrapVersion six = BubblewrapVersion.of("bubblewrap 0.6.1");
    assertThat(six.bounds()).isFalse();
    assertThat(six.forbidsNamespaces()).isFalse();
  }

  @Test
  void shouldSayWhatItCannotDo() {
    BubblewrapVersion six = BubblewrapVersion.of("bubblewrap 0.6.1");
    assertThat(six.description(true)).contains("scratch", "0.6").doesNotContain("namespaces");
    assertThat(six.description(false)).contains("scratch", "namespaces");
  }

  @Test
  void shouldBeAskedForEverythingWhereItCannotBeRead() {
    for (String said : List.of("", "sh: bwrap: not found", "bubblewrap next")) {
      assertThat(BubblewrapVersion.of(said).forbidsNamespaces()).as(said).isTrue();
    }
  }

  @Test
  void shouldDecideWhatIsAskedOfIt() throws IOException {
    assertThat(words("bubblewrap 0.8.0")).contains("--disable-userns", "--size");
    assertThat(words("bubblewrap 0.7.0")).contains("--size").doesNotContain("--disable-userns");
    assertThat(words("bubblewrap 0.6.1"))
        .contains("--unshare-all", "--tmpfs")
        .doesNotContain("--size", "--disable-userns");
  }

  private static List<String> words(String said) throws IOException {
    Path java = Path.of(System.getProperty("java.home")).toRealPath();
    return Bubblewrap.prefix(BubblewrapVersion.of(said), java, List.of(), List.of());
  }
}
