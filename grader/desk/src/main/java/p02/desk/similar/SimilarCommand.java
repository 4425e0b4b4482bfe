package p02.desk.similar;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.desk.marks.Marks;
import p02.desk.marks.Result;
import p02.engine.Grader;
import p02.engine.assignment.Kit;
import p02.engine.batch.Choices;
import p02.engine.batch.FiledNames;
import p02.engine.batch.MarksFolder;
import p02.engine.cli.ExitCode;
import p02.engine.failure.Causes;
import p02.engine.failure.PlainText;
import p02.engine.failure.UserMistake;
import p02.engine.files.OwnerOnly;
import p02.engine.intake.Inbox;
import p02.engine.report.BriefList;
import p02.engine.who.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade similar}: pairs of submissions that are much alike. */
@Command(
    name = "similar",
    description = "Shows pairs of submissions that are much alike, side by side.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "JPlag compares the class of a batch, with the skeleton as what everybody has.",
      "It runs as a process of its own on a JDK of version 21 or newer; the first",
      "time, Maven brings it into target/jplag, which needs a network. A likeness is a",
      "reason to look, and no proof. Where the line is drawn comes from the class: far",
      "above what its pairs mostly have in common; the page says how, and --above",
      "draws another. The page is for instructors alone.",
      "",
      "Example: ./grade similar marks"
    })
public final class SimilarCommand implements Callable<Integer> {
  /** How a flag begins of a worksheet that holds somebody else's numbers, behind its task. */
  private static final String WORKSHEET = "worksheet ";

  private final Kit kit;
  private final PrintWriter out;

  @Parameters(index = "0", paramLabel = "DIR", description = "what grade batch --out wrote")
  private Path folder;

  @Option(
      names = {"--above", "--from"},
      paramLabel = "PERCENT",
      description =
          "how alike a pair must be to be shown (default: far above the class's own middle)")
  private Optional<Integer> above = Optional.empty();

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "50",
      description = "pairs that the page shows (default: 50); the others are counted")
  private int most;

  @Option(
      names = "--jplag",
      paramLabel = "JAR",
      description = "another JPlag: its jar, or a folder of jars")
  private Optional<Path> jplag = Optional.empty();

  @Option(
      names = "--java",
      paramLabel = "JDK",
      description = "the JDK that runs it (default: JAVA_HOME, else the first that is found)")
  private Optional<Path> java = Optional.empty();

  @Option(
      names = "--submissions",
      paramLabel = "SUBMISSIONS",
      description = "where they are, if they were moved since")
  private Optional<Path> submissions = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "where the page goes (default: similar.html in DIR)")
  private Optional<Path> file = Optional.empty();

  /** A command that writes to a terminal. */
  public SimilarCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    if (above.filter(line -> line < 1 || line > 100).isPresent() || most < 1) {
      throw new UserMistake("--above is 1 to 100 per cent, --most at least 1 pair");
    }
    Marks marks = Marks.read(folder);
    Jdk jdk = Jdk.find(java, System.getenv());
    Jplag tool = Jplag.find(jplag, kit.home());
    Path room = Files.createTempDirectory("p02-similar");
    try {
      Staged staged = staged(room);
      if (staged.names().size() < 2) {
        throw new UserMistake("%s: two submissions are needed to compare".formatted(folder));
      }
      Likeness found = Likeness.of(tool.compare(jdk, room, most));
      print(view(staged, found, marks));
    } finally {
      delete(room);
    }
    return ExitCode.JUDGED;
  }

  private Staged staged(Path room) throws IOException {
    Path from = submissions.isPresent() ? submissions.get() : MarksFolder.submissionsOf(folder);
    try (Inbox inbox = Grader.open(kit).inbox(from, new Choices(folder), FiledNames.read(folder))) {
      return Staged.write(inbox.entries(), kit.skeletonSources(), room);
    }
  }

  private SimilarView view(Staged staged, Likeness found, Marks marks) throws IOException {
    People people = People.read(marks.folder());
    int line = above.orElse(found.all().line());
    Map<String, String> names = new TreeMap<>();
    staged.names().forEach((number, id) -> names.put(number, people.called(id)));
    List<PairView> all =
        found.pairs().stream().map(pair -> PairView.of(pair, names, staged.sources())).toList();
    List<PairView> pairs = all.stream().filter(pair -> pair.percent() >= line).toList();
    Map<String, String> unread = new TreeMap<>();
    staged.unread().forEach((id, why) -> unread.put(people.called(id), why));
    found.unread().forEach((number, why) -> unread.put(names.get(number), why));
    Map<String, String> aliases =
        names.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getValue,
                    each -> "student " + (1 + Integer.parseInt(each.getKey())),
                    (one, other) -> one + " or " + other));
    return new SimilarView(
        line,
        above.isPresent(),
        staged.names().size() - found.unread().size(),
        found.all(),
        pairs,
        all.stream().findFirst(),
        unread,
        worksheets(marks, people),
        aliases);
  }

  /** As the batch flagged them. */
  private static Map<String, String> worksheets(Marks marks, People people) {
    Map<String, String> flagged = new TreeMap<>();
    for (Result each : marks.results()) {
      List<String> flags = each.flags().stream().filter(f -> f.startsWith(WORKSHEET)).toList();
      if (!flags.isEmpty()) {
        flagged.put(people.called(each.submission()), String.join("; ", flags));
      }
    }
    return flagged;
  }

  private void print(SimilarView view) {
    Path target = file.orElse(folder.resolve("similar.html"));
    StringOutput page = new StringOutput();
    TemplateEngine.createPrecompiled(
            null, ContentType.Html, SimilarCommand.class.getClassLoader(), "p02.desk.views.pages")
        .render("similar.jte", view, page);
    try {
      OwnerOnly.write(target, page.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UserMistake(
          "--out %s: cannot write there (%s)".formatted(target, Causes.reason(e)));
    }
    out.printf(
        "%d submissions compared, %d pairs are alike by %d%% or more (--above sets another line)%n",
        view.compared(), view.alike(), view.line());
    if (view.pairs().isEmpty()) {
      view.highest()
          .ifPresent(
              pair ->
                  out.printf(
                      "The most alike are %d%%: %s and %s%n",
                      pair.percent(), PlainText.name(pair.first()), PlainText.name(pair.second())));
    }
    view.pairs().stream()
        .limit(10)
        .forEach(
            pair ->
                out.printf(
                    "  %3d%%  %s  %s%n",
                    pair.percent(), PlainText.name(pair.first()), PlainText.name(pair.second())));
    view.unread()
        .forEach((who, why) -> out.printf("NOT COMPARED %s: %s%n", PlainText.name(who), why));
    if (!view.worksheets().isEmpty()) {
      out.printf(
          "Worksheets with a classmate's numbers: %s%n",
          BriefList.of(List.copyOf(view.worksheets().keySet())));
    }
    out.printf("Page: %s%n", PlainText.of(target.toString()));
  }

  private static void delete(Path room) throws IOException {
    try (Stream<Path> files = Files.walk(room)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
