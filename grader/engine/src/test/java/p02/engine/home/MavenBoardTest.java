package p02.engine.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The board as students' class files draw it, of tasks with much to say. */
@DisplayName("The board of mvn test")
class MavenBoardTest {
  private static final Path TESTS = Path.of("../../exercises/target/test-classes").toAbsolutePath();
  private static final int COLUMNS = 80;
  private static final String REFUSED =
      "This task uses what the marker refuses, and would get no points:\n"
          + "A.java:7: System.exit(int) is not available here. Let the method return.";

  private static HomeLoader loader;

  @BeforeAll
  static void open() {
    loader = new HomeLoader(Stream.of(TESTS), MavenBoardTest.class.getClassLoader());
  }

  @AfterAll
  static void close() throws Exception {
    loader.close();
  }

  @Test
  @DisplayName("fits into 80 columns, whatever the tasks have to say")
  void shouldFit() throws Exception {
    List<Object> tasks =
        List.of(
            task(
                "3.1.1",
                "WRONG",
                "much ".repeat(60) + "\nat AVeryLongNameOfAClassIndeed.java:1234"),
            task("3.1.2", "WRONG", "short\nRule: " + "a-rule-with-a-name-".repeat(3)),
            task("3.1.3", "WRONG", "wide".repeat(40)),
            task("3.1.4", "NOT_RUN", ""));

    String board = board(tasks, "3.1.1,3.1.2,3.1.3 and whatever else was typed there", "");

    assertThat(board).contains("x 3.1.3", "1 of 4 tasks were not run", "./p02 check keeps");
    assertThat(board.lines()).filteredOn(line -> line.length() > COLUMNS).isEmpty();
  }

  @Test
  @DisplayName("counts what was run, and says so")
  void shouldCountWhatWasRun() throws Exception {
    List<Object> tasks =
        List.of(
            task("3.1.1", "DONE", ""), task("3.1.2", "TO_DO", ""), task("3.2.1", "NOT_RUN", ""));
    assertThat(board(tasks, "3.1", "anna")).contains("2 of 4 points of what was run");
  }

  @Test
  @DisplayName("tells a refused call once, at the first task that it costs, with all of them")
  void shouldAdviseOnce() throws Exception {
    Object slip = task("3.1.1", "WRONG", "It should be 3.");
    List<Object> tasks =
        List.of(slip, task("3.1.2", "WRONG", REFUSED), task("3.1.3", "WRONG", REFUSED));
    assertThat(board(tasks, "", "anna"))
        .containsOnlyOnce("It should be 3.")
        .containsOnlyOnce("Let the method")
        .containsPattern(
            "Wrong:\\n +x 3\\.1\\.2 .*(?s:.*) no\\s+points\\s+for 3\\.1\\.2, 3\\.1\\.3\\.");
    assertThat(board(tasks.subList(1, 3), "", "anna"))
        .doesNotContain("Wrong:")
        .containsOnlyOnce("Let the method");
  }

  @Test
  @DisplayName("has room for advice, and names no more than twelve wrong tasks one by one")
  void shouldHaveRoomForAdvice() throws Exception {
    String advice = "This is long, and what it comes to is said at its end: " + "no ".repeat(30);
    List<Object> tasks = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      tasks.add(task("3.1." + i, "WRONG", advice + "here it is."));
    }
    String board = board(tasks, "", "Müller 1");
    assertThat(board)
        .containsPattern("x 3\\.1\\.2 (?s:.*)here it is\\.(?s:.*)x 3\\.1\\.13 ")
        .contains(
            "and 3.1.14 to 3.1.20: mvn test \"-Dgroups=3.1\"", "\"Müller 1\" counts as your id")
        .doesNotContain("x 3.1.14");
    assertThat(board.lines()).hasSizeLessThan(60);
  }

  @Test
  @DisplayName("sends whoever has no id yet to the file of the id")
  void shouldSendToTheId() throws Exception {
    Object sheet = task("3.1.7", "TO_DO", "", "exercises/src/main/java/p02/AWorksheet.java");
    assertThat(board(List.of(sheet), "", ""))
        .contains("3.1.7 title waits for your id")
        .containsPattern("open +exercises/src/main/resources/student.properties");
  }

  @Test
  @DisplayName("says which of two ids counts")
  void shouldTellOfASecondId() throws Exception {
    assertThat(board(List.of(task("3.1.1", "DONE", "")), "", "bob", List.of(2, 5)))
        .containsPattern("in lines 2 and 5\\. The last\\s+one\\s+counts, \"bob\"");
    assertThat(board(List.of(task("3.1.1", "DONE", "")), "", "bob")).doesNotContain("lines");
  }

  @Test
  @DisplayName("names file and line of each wrong task, and no sign that stands nowhere")
  void shouldNameLines() throws Exception {
    String file = "exercises/src/main/java/p02/problem31/A.java:40";
    List<Object> tasks =
        List.of(
            task("3.1.1", "WRONG", "It should be 3.\nat A.java:44", file),
            task("3.1.2", "WRONG", "It should be 4.", file));
    assertThat(board(tasks, "", "anna"))
        .contains("open  exercises/src/main/java/p02/problem31/A.java:44\n")
        .contains("x 3.1.2  A.java:40: It should be 4.", "  + done   x wrong\n");
  }

  @Test
  @DisplayName("knows the method of each task")
  void shouldKnowMethods() throws IOException {
    Path classes = Path.of("../../exercises/target/classes").toAbsolutePath();
    List<String> wrong = new ArrayList<>();
    List<String> listed = Files.readAllLines(TESTS.resolve("methods.txt"));
    for (String line : listed.subList(1, listed.size())) {
      String[] words = line.split(" ");
      byte[] skeleton = Files.readAllBytes(classes.resolve(words[1] + ".class"));
      if (!constants(skeleton, words[2]).contains(words[0])) {
        wrong.add(line);
      }
    }
    assertThat(wrong).as("methods.txt: the skeleton's method has another task").isEmpty();
    assertThat(listed).hasSizeGreaterThan(54);
  }

  /** Texts in a method's code: the task is one of them. */
  private static List<Object> constants(byte[] classFile, String method) {
    List<Object> found = new ArrayList<>();
    new ClassReader(classFile)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String descriptor, String signature, String[] thrown) {
                return new MethodVisitor(Opcodes.ASM9) {
                  @Override
                  public void visitLdcInsn(Object value) {
                    if (name.equals(method)) {
                      found.add(value);
                    }
                  }
                };
              }
            },
            0);
    return found;
  }

  private static Object task(String number, String state, String message) throws Exception {
    return task(number, state, message, "exercises/src/main/java/p02/problem31/A.java");
  }

  private static Object task(String number, String state, String message, String file)
      throws Exception {
    Class<?> states = Class.forName("p02.board.TaskState", true, loader);
    Method valueOf = states.getMethod("valueOf", String.class);
    valueOf.setAccessible(true);
    Constructor<?> made =
        Class.forName("p02.board.TaskLine", true, loader).getDeclaredConstructors()[0];
    made.setAccessible(true);
    return made.newInstance(number, "title", 2.0, valueOf.invoke(null, state), message, file);
  }

  private static String board(List<Object> tasks, String asked, String id) throws Exception {
    return board(tasks, asked, id, List.of(3));
  }

  private static String board(List<Object> tasks, String asked, String id, List<Integer> idLines)
      throws Exception {
    Method draw =
        Class.forName("p02.board.Board", true, loader)
            .getDeclaredMethod("of", List.class, Map.class, String.class, String.class, List.class);
    draw.setAccessible(true);
    Map<String, String> titles = Map.of("3.1", "A ReLU network by hand", "3.2", "A sigmoid");
    return (String) draw.invoke(null, new ArrayList<>(tasks), titles, asked, id, idLines);
  }
}
