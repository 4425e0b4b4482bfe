package p02.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The bundle of modules")
class BundleTest {
  @TempDir Path folder;

  private void module(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  @DisplayName("runs each behind what it imports, once, and keeps its names apart")
  void shouldBundle() throws IOException {
    module("one.js", "const same = 1;\nexport const one = same;\n");
    module(
        "two.js",
        "import { one } from \"./one.js\";\nconst same = 2;\nexport function two() {\n  return one + same;\n}\n");
    module(
        "main.js",
        "import { one } from \"./one.js\";\nimport { two } from \"./two.js\";\nglobalThis.sum = one + two();\n");
    String script = Bundle.of(folder, "main.js");
    assertThat(script.split("const same = 1;", -1)).hasSize(2);
    try (Context context =
        Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build()) {
      assertThat(context.eval("js", script + "globalThis.sum").asInt()).isEqualTo(4);
    }
  }

  @Test
  @DisplayName("refuses what it would get wrong")
  void shouldRefuse() throws IOException {
    module("main.js", "export default 1;\n");
    assertThatThrownBy(() -> Bundle.of(folder, "main.js"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("main.js: cannot bundle \"export default 1;\"");
    module("main.js", "import { a } from \"./a.js\";\n");
    module("a.js", "import { m } from \"./main.js\";\nexport const a = 1;\n");
    assertThatThrownBy(() -> Bundle.of(folder, "main.js")).hasMessageContaining("in a circle");
  }

  @Test
  @DisplayName("of all figures is less than what one of them may have")
  void shouldBeSmall() throws IOException {
    String script = Bundle.of(Path.of("src/main/explorables"), "main.js");
    assertThat(script.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(10_000, 60_000);
  }
}
