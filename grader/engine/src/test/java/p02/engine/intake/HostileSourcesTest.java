package p02.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.engine.model.Intake;
import p02.engine.model.Submission;
import p02.precheck.tree.PackageName;

@DisplayName("Whatever a source holds, intake answers, and at once")
class HostileSourcesTest {
  private static final int MANY = 100_000;

  /** Of processor time; what tries each of so many spaces with each other takes over a minute. */
  private static final long MOST_NANOSECONDS = 5_000_000_000L;

  private static <T> T soon(Supplier<T> work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    T found = work.get();
    long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    assertThat(took).isLessThan(MOST_NANOSECONDS);
    return found;
  }

  @Test
  void aPackageLineOfSpacesShouldBeRead() {
    String spaces = " ".repeat(MANY);
    assertThat(soon(() -> PackageName.declaredIn("package p02" + spaces + ". problem31" + spaces)))
        .isEmpty();
    assertThat(soon(() -> PackageName.declaredIn("package p02 ." + spaces + "problem31 ;")))
        .hasValue("p02.problem31");
    assertThat(soon(() -> PackageName.declaredIn("/* " + "* ".repeat(MANY) + "*/package a;")))
        .hasValue("a");
  }

  @Test
  void modifiersWithoutEndShouldNotOverflowTheStack() {
    assertThat(place("public " + "final ".repeat(MANY) + "class A {}")).isEmpty();
    assertThat(place("public" + " ".repeat(MANY) + "clas")).isEmpty();
    assertThat(place("public non-sealed abstract strictfp class A {}")).hasValue("A");
    assertThat(place("public sealed interface A permits B {}")).hasValue("A");
  }

  /** The class that a download's file, whose name is of no class, is read as. */
  private static Optional<String> place(String declaration) {
    String source = "package p02.problem31;\n" + declaration;
    return soon(() -> Loose.place("A (1).java", source.getBytes(StandardCharsets.UTF_8)))
        .map(RelevantFiles.Place::className)
        .map(name -> name.replace("p02.problem31.", ""));
  }

  @TempDir Path folder;

  @Test
  void whatBreaksOverOneShouldNotCostTheOthers() throws Exception {
    for (String student : List.of("anna", "ben", "chris")) {
      Path own = Files.createDirectories(folder.resolve(student).resolve("p02/problem31"));
      Files.writeString(own.resolve("A.java"), "package p02.problem31; class A {}");
    }
    helper("ben", "broken");
    helper("chris", "deep");
    try (Inbox inbox = Inbox.open(folder, breaking())) {
      List<Intake> read = inbox.entries().stream().map(Inbox.Entry::read).toList();
      assertThat(read.get(0)).isInstanceOf(Submission.class);
      assertThat(((Intake.Unreadable) read.get(1)).reason())
          .isEqualTo("the grader broke down while reading it: IllegalStateException: broken");
      assertThat(((Intake.Unreadable) read.get(2)).reason()).contains("StackOverflowError");
    }
  }

  private void helper(String student, String packageName) throws Exception {
    Path own = Files.createDirectories(folder.resolve(student).resolve(packageName));
    Files.writeString(own.resolve("H.java"), "package %s; class H {}".formatted(packageName));
  }

  private static KnownNames breaking() {
    Predicate<String> kits =
        name -> {
          if (name.equals("broken")) {
            throw new IllegalStateException("broken");
          }
          return name.equals("deep") && descend(0) < 0;
        };
    return new KnownNames(Set.of("problem31"), Set.of(), kits, name -> false);
  }

  private static int descend(int depth) {
    return 1 + descend(depth + 1);
  }
}
