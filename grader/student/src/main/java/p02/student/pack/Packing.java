package p02.student.pack;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import p02.precheck.text.Wrapping;
import p02.student.board.CheckProgress;
import p02.student.check.Checker;
import p02.student.check.TaskInfo;
import p02.student.home.Home;
import p02.student.home.Reasons;
import p02.student.tree.StudentTree;

/** Writes the zip to hand in, whatever its state, and says what the marker will see of it. */
public final class Packing {
  private static final long KILO = 1024;

  private Packing() {}

  /**
   * Packs.
   *
   * @param target the zip to write; null for one in the kit's folder, named after the student
   * @throws IOException if the zip cannot be written
   */
  public static void pack(Home home, @Nullable Path target, PrintWriter out) throws IOException {
    pack(home, target, out, () -> preview(home, out));
  }

  /**
   * The same with a checker that is open already, for whoever packs many states of one tree.
   *
   * @throws IOException if the zip cannot be written, or the tree not be checked
   */
  public static void pack(Home home, @Nullable Path target, PrintWriter out, Checker checker)
      throws IOException {
    pack(home, target, out, () -> Preview.of(checker.check(all(checker), false)));
  }

  /** Says what the marker will see. */
  private interface Foretold {
    String text() throws IOException;
  }

  private static void pack(Home home, @Nullable Path target, PrintWriter out, Foretold preview)
      throws IOException {
    HandInFiles bundle = HandInFiles.of(home);
    Path zip = target == null ? home.root().resolve(name(StudentTree.id(home))) : target;
    bundle.write(zip);
    // That is what counts; the rest may take long beside another program.
    out.printf("  written: %s%n", zip.getFileName());
    out.print(preview.text());
    out.printf(
        Locale.ROOT,
        "%n  Packed: %d files, %d KB, into%n    %s%n  receipt %s%n",
        bundle.files().size(),
        (bundle.size() + KILO - 1) / KILO,
        zip.toAbsolutePath().normalize(),
        bundle.receipt());
    bundle.counts().forEach((place, files) -> out.printf("    %4d  %s%n", files, place));
    out.print(LeftOut.told(LeftOut.of(home)));
    out.println();
    String earlier = earlier(zip, !StudentTree.id(home).isEmpty());
    out.print(earlier.isEmpty() ? "" : Wrapping.hanging(2, earlier));
    out.print(
        Wrapping.hanging(
            2,
            "Nothing has been sent yet: upload %s where your course collects it."
                .formatted(zip.getFileName())));
    out.flush();
  }

  /** No check that fails keeps anybody from handing in. */
  private static String preview(Home home, PrintWriter out) {
    try (CheckProgress progress = CheckProgress.begin(out, "checking what the marker will see");
        Checker checker = Checker.open(home)) {
      checker.prepare();
      return Preview.of(checker.check(all(checker), false, progress::checked));
    } catch (IOException | RuntimeException e) {
      return "\n"
          + Wrapping.hanging(2, "What the marker will see cannot be said: " + Reasons.of(e));
    }
  }

  /** What lies beside it keeps nobody from handing in, either. */
  private static String earlier(Path zip, boolean hasId) {
    String name = zip.getFileName().toString();
    try {
      return EarlierZips.beside(zip, hasId).told(name, hasId);
    } catch (IOException e) {
      return "Whether older zips lie beside %s cannot be said: %s".formatted(name, Reasons.of(e));
    }
  }

  private static Set<String> all(Checker checker) {
    return checker.tasks().stream().map(TaskInfo::number).collect(Collectors.toSet());
  }

  private static String name(String id) {
    String safe = id.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
    return "p02-" + (safe.isEmpty() ? "no-id" : safe) + ".zip";
  }
}
