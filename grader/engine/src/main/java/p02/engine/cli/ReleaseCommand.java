package p02.engine.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import p02.engine.assignment.Kit;
import p02.engine.author.Skeletons;
import p02.engine.failure.Causes;
import p02.engine.failure.UserMistake;
import p02.engine.release.Correction;
import p02.engine.release.ReleaseTree;
import p02.engine.release.StudentZip;
import p02.precheck.text.OneForm;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code grade release}: packs what students get, or brings corrections into a student's tree. */
@Command(
    name = "release",
    description = {
      "Packs what students get into a zip: exercises, self-check, handout, build.",
      "With --into, brings what was corrected since into a tree that a student works in. Their"
          + " sources, answers and student.properties stay as they are."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples: ./grade release --out target/p02-student.zip",
      "          ./grade release --into ~/students/anna/p02"
    })
final class ReleaseCommand implements Callable<Integer> {
  private final Kit kit;
  private final PrintWriter out;

  @ArgGroup(multiplicity = "1")
  private Target target;

  /** Where it goes. */
  static final class Target {
    @Option(names = "--out", paramLabel = "ZIP", description = "the file to write")
    private Path zip;

    @Option(
        names = "--into",
        paramLabel = "DIR",
        description = "a student's tree: the folder that holds exercises/")
    private Path tree;
  }

  ReleaseCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    List<String> differences =
        Skeletons.of(kit.referenceSources(), kit.skeletonSources()).differences();
    if (!differences.isEmpty()) {
      throw new UserMistake(differences.get(0) + ". Type: grade check --write-skeletons");
    }
    ReleaseTree tree = ReleaseTree.of(kit.home());
    if (target.zip != null) {
      pack(tree);
    } else {
      correct(tree);
    }
    return ExitCode.JUDGED;
  }

  private void pack(ReleaseTree tree) {
    Path absolute = target.zip.toAbsolutePath();
    try {
      Files.createDirectories(absolute.getParent());
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(absolute))) {
        StudentZip.write(tree, stream);
      }
    } catch (IOException e) {
      throw new UserMistake(
          "--out %s: cannot write it (%s)".formatted(target.zip, Causes.reason(e)));
    }
    out.printf("%s: %d files%n", target.zip, tree.files().size());
  }

  private void correct(ReleaseTree tree) {
    if (!Files.isDirectory(target.tree.resolve("exercises"))) {
      throw new UserMistake(
          "--into %s: there is no exercises/ in it. Name the folder that was unpacked, often p02"
              .formatted(target.tree));
    }
    try {
      SortedMap<String, Correction.Change> changes = Correction.of(tree, target.tree);
      changes.forEach((name, change) -> out.printf("  %-11s  %s%n", told(change), name));
      if (changes.containsValue(Correction.Change.KEPT_BESIDE)) {
        out.println("  * had been edited: what stood there lies beside it, as NAME.before");
      }
      out.printf(
          "%s: %d files changed; src/main/java, answers and student.properties are as they were%n",
          target.tree, changes.size());
    } catch (IOException e) {
      throw new UserMistake(
          "--into %s: cannot write it (%s). Run it again; it goes on"
              .formatted(target.tree, Causes.reason(e)));
    }
  }

  private static String told(Correction.Change change) {
    return switch (change) {
      case KEPT_BESIDE -> "corrected*";
      case CORRECTED, NEW, GONE -> OneForm.lower(change.name());
    };
  }
}
