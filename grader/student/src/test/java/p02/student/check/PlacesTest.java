package p02.student.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.precheck.compile.SourceFile;
import p02.student.check.TaskStanding.State;
import p02.student.home.Home;
import p02.student.home.ShippedKit;
import p02.student.tree.StudentTree;

@DisplayName("The place of a worksheet is")
class PlacesTest {
  private static final String PATH = "exercises/src/main/java/p02/problem31/NetWorksheet.java";
  private static final TaskInfo TASK =
      new TaskInfo(
          "3.1.7",
          "title",
          "problem",
          3,
          "p02/problem31/NetTest",
          "a()V",
          "p02/problem31/NetWorksheet");

  private static final String SHEET =
      """
      package p02.problem31;

      public final class NetWorksheet {
        public static double z1() {
          // TODO 3.1.7 return your number.
          return 1;
        }

        public static double z2() {
          // TODO 3.1.7 return your number, which is
          // made of z1.
          %s
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  @DisplayName("the first number that is still open, whatever comment stands above it")
  void shouldLeadToTheOpenNumber() throws IOException {
    String open = SHEET.formatted("throw new TodoException(\"3.1.7\");");
    assertThat(place(open, State.OPEN, "")).isEqualTo(PATH + ":10");
  }

  @Test
  @DisplayName("the first number that is wrong")
  void shouldLeadToTheWrongNumber() throws IOException {
    String full = SHEET.formatted("return 2;");
    assertThat(place(full, State.WRONG, "z2: yours is 2.0, which ...")).isEqualTo(PATH + ":12");
    assertThat(place(full, State.WRONG, "z1: yours is 1.0, which ...")).isEqualTo(PATH + ":6");
  }

  private String place(String text, State state, String message) throws IOException {
    byte[] classFile = compiled(text.replaceAll("throw .*;", "throw new Error();"));
    StudentTree tree =
        new StudentTree(
            new TreeMap<>(
                Map.of(
                    "problem31",
                    List.of(new SourceFile(PATH, "p02.problem31.NetWorksheet", text)))),
            List.of(),
            new TreeMap<>(),
            "anna",
            List.of(1));
    PreparedTree prepared =
        new PreparedTree(
            tree,
            new TreeMap<>(Map.of("p02.problem31.NetWorksheet", classFile)),
            new TreeMap<>(),
            new TreeMap<>(),
            List.of(),
            Map.of(),
            List.of());
    TaskStanding standing = new TaskStanding("3.1.7", state, message, "", "", Set.of());
    return Places.of(SkeletonMethods.of(new ShippedKit(new TreeMap<>())))
        .of(TASK, standing, prepared, new Home(folder));
  }

  private byte[] compiled(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("NetWorksheet.java"), text);
    ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-d", folder.toString(), file.toString());
    return Files.readAllBytes(folder.resolve("p02/problem31/NetWorksheet.class"));
  }
}
