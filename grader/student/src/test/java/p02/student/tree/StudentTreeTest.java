package p02.student.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.precheck.compile.SourceFile;
import p02.student.home.Home;

@DisplayName("A student's tree")
class StudentTreeTest {
  private static final String SOURCES = "exercises/src/main/java/";

  @TempDir private Path folder;

  @BeforeEach
  void begin() throws IOException {
    write("p02/problem31/ReluNetwork.java", "package p02.problem31;");
  }

  @Test
  @DisplayName("takes a helper class by its package line, as the marker does, wherever it lies")
  void shouldGoByThePackageLine() throws IOException {
    write("Loose.java", "/* my own */ package p02.util; class Loose {}");
    write("p02/other/Near.java", "package helper;");

    StudentTree tree = read();

    assertThat(tree.helpers())
        .extracting(SourceFile::className)
        .containsExactly("p02.util.Loose", "helper.Near");
    assertThat(tree.skipped()).isEmpty();
  }

  @Test
  @DisplayName("says of a source that does not count what to do about it")
  void shouldSayWhatToDo() throws IOException {
    write("Nameless.java", "class Nameless {}");
    write("p02/util/Stray.java", "package p02.problem31;");
    write("p02/util/Taken.java", "package p02.kit;");

    StudentTree tree = read();

    assertThat(tree.helpers()).isEmpty();
    assertThat(tree.skipped().get(SOURCES + "Nameless.java"))
        .contains("has no package line", "package p02.util;");
    assertThat(tree.skipped().get(SOURCES + "p02/util/Stray.java"))
        .contains("says p02.problem31", "Move it to the folder p02/problem31");
    assertThat(tree.skipped().get(SOURCES + "p02/util/Taken.java"))
        .contains("the package p02.kit is not yours");
  }

  @Test
  @DisplayName("says of an id that is entered twice which one counts")
  void shouldTellOfASecondId() throws IOException {
    Path id = folder.resolve("exercises/src/main/resources/student.properties");
    put(id, "# student.id=me\nstudent.id=anna\n\n student.id : bob\n");
    assertThat(read().id()).isEqualTo("bob");
    assertThat(read().idDoubt().orElseThrow()).contains("in lines 2 and 4.", "\"bob\"");
    put(id, "student.id=anna\nstudent.id=\n");
    assertThat(read().idDoubt().orElseThrow()).contains("counts, which is none.");
    put(id, "student.id=anna\n");
    assertThat(read().idDoubt()).isEmpty();
  }

  @Test
  @DisplayName("names a class that the exercises bring along, and given code that was changed")
  void shouldTellOfGivenCode() throws IOException {
    write("p02/problem31/Given.java", "package p02.problem31;");
    String dice = "exercises/src/given/java/p02/kit/Dice.java";
    put(folder.resolve(dice), "package p02.kit; // changed");
    put(folder.resolve("repository/given.sha256"), "0123  " + dice + "\n");

    StudentTree tree =
        StudentTree.read(new Home(folder), Set.of("problem31"), Set.of("p02.problem31.Given"))
            .withUnread(new Home(folder), "p02.kit.Dice"::equals);

    assertThat(tree.problems().get("problem31")).hasSize(1);
    assertThat(tree.skipped().get(SOURCES + "p02/problem31/Given.java"))
        .contains("bring that class along");
    assertThat(tree.skipped().get(dice)).contains("the marker has its own");
  }

  @Test
  @DisplayName("counts what empty answers are worth, where the sheets say so")
  void shouldCountEmptyAnswers() throws IOException {
    String sheet = "# 3.3\n\n## How it is marked (4 points)\n\n- 1 point: a\n\n## Your answer\n";
    answer("3.3.md", sheet);
    answer("3.1.md", sheet.replace("4 points", "2 points"));
    answer("3.2.md", sheet + "\nIt grows.\n");

    assertThat(Answers.told(Answers.empty(new Home(folder))))
        .isEqualTo("3.1, 3.3; worth 6 points beside those for tasks");
    answer("3.2.md", "my own sheet\n## Your answer\n");
    assertThat(Answers.told(Answers.empty(new Home(folder)))).isEqualTo("3.1, 3.2, 3.3");
  }

  @Test
  @DisplayName("says where a source belongs that lies outside of the folder for them")
  void shouldFindStrays() throws IOException {
    String given = "exercises/src/given/java/p02/";
    put(folder.resolve(given + "kit/Dice.java"), "package p02.kit;");
    put(folder.resolve(given + "kit/Mine.java"), "package p02.kit;");
    put(folder.resolve("exercises/src/test/java/MineTest.java"), "import org.junit.jupiter.api;");
    put(folder.resolve("exercises/target/Old.java"), "package p02.util;");
    put(folder.resolve("exercises/ReluNetwork.java"), "package p02.problem31;");
    put(folder.resolve("Help.java"), "package my.own;");

    StudentTree tree = read().withUnread(new Home(folder), "p02.kit.Dice"::equals);

    assertThat(tree.skipped()).containsOnlyKeys(given + "kit/Mine.java", "Help.java");
    assertThat(tree.skipped().get("Help.java"))
        .endsWith("Move it to the folder exercises/src/main/java/my/own");
    assertThat(tree.skipped().get(given + "kit/Mine.java"))
        .endsWith("exercises/src/main/java/p02/util, and begin it with: package p02.util;");
  }

  private StudentTree read() throws IOException {
    return StudentTree.read(new Home(folder), Set.of("problem31"), Set.of());
  }

  private void write(String source, String text) throws IOException {
    put(folder.resolve(SOURCES + source), text);
  }

  private void answer(String sheet, String text) throws IOException {
    put(folder.resolve("exercises/answers").resolve(sheet), text);
  }

  private static void put(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
