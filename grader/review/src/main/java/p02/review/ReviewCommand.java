package p02.review;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import p02.desk.marks.Marks;
import p02.engine.assignment.Kit;
import p02.engine.cli.ExitCode;
import p02.engine.failure.PlainText;
import p02.engine.rubric.Questions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade review}: marks written answers in a browser. */
@Command(
    name = "review",
    description = "Opens a local page to mark written answers on.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Prints an address for the browser on this machine; it works once, and nobody",
      "else can use it. Equal answers are marked together. Each click is a decision in",
      "DIR/decisions, on the disk before the page says so: stop it with Ctrl-C",
      "whenever you like, and open several windows. Others mark a copy of DIR on their",
      "machines; copy their DIR/decisions/<who>.jsonl back into yours.",
      "",
      "Example: ./grade review marks --who eva"
    })
final class ReviewCommand implements Callable<Integer> {
  private final Kit kit;
  private final PrintWriter out;

  @Parameters(paramLabel = "DIR", description = "what grade batch --out wrote")
  private Path folder;

  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "who marks (default: your user name)",
      defaultValue = "${sys:user.name}")
  private String who;

  @Option(
      names = "--portion",
      paramLabel = "I/N",
      description = "one of N portions of the groups, for N markers (default: all)",
      defaultValue = "1/1")
  private String portion;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "of this machine (default: any that is free)",
      defaultValue = "0")
  private int port;

  @Option(
      names = "--submissions",
      paramLabel = "PATH",
      description = "where DIR's submissions are, if they were moved: their code is shown")
  private Optional<Path> submissions = Optional.empty();

  ReviewCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Marks.read(folder);
    Questions.copy(kit, folder);
    ReviewedClass those =
        ReviewedClass.open(folder, who.strip(), Portion.parse(portion), Clock.systemUTC());
    CountDownLatch stopped = new CountDownLatch(1);
    StudentCode code = StudentCode.of(kit, folder, submissions);
    try (ReviewServer server = ReviewServer.start(those, code, port)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
      out.println("Open in a browser on this machine: " + server.address());
      if (!code.missing().isEmpty()) {
        out.println("No code is shown beside answers: " + PlainText.of(code.missing()));
      }
      out.println("Stop with Ctrl-C. Every mark is on the disk as soon as it is given.");
      stopped.await();
    }
    return ExitCode.JUDGED;
  }

  private void stop(ReviewServer server) {
    server.close();
    if (!server.trouble().isEmpty()) {
      out.println(PlainText.of(server.trouble()));
      out.flush();
    }
  }
}
