package p02.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import p02.engine.Grader;
import p02.engine.assignment.Kit;
import p02.engine.batch.Choices;
import p02.engine.batch.FiledNames;
import p02.engine.batch.MarksFolder;
import p02.engine.failure.CommandWord;
import p02.engine.failure.NearNames;
import p02.engine.failure.PlainText;
import p02.engine.failure.UserMistake;
import p02.engine.intake.Inbox;
import p02.engine.intake.Origin;
import p02.engine.model.Intake;
import p02.engine.who.People;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code grade choose}: says which of several archives of one student counts. */
@Command(
    name = "choose",
    description = "Says which of several archives of one student counts.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Without FILE it lists what there is to choose from. The choice is kept in",
      "DIR/choices. Run the batch again: it marks what is chosen.",
      "",
      "Example: ./grade choose marks anna second.zip"
    })
final class ChooseCommand implements Callable<Integer> {
  private final Kit kit;
  private final PrintWriter out;

  @Parameters(index = "0", paramLabel = "DIR", description = "what grade batch --out wrote")
  private Path folder;

  @Parameters(index = "1", paramLabel = "STUDENT", description = WhoHelp.TEXT)
  private String student;

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "FILE",
      description = "the archive or file that counts")
  private Optional<String> file = Optional.empty();

  @Option(
      names = "--submissions",
      paramLabel = "PATH",
      description = "where DIR's submissions are, if they were moved")
  private Optional<Path> submissions = Optional.empty();

  ChooseCommand(Kit kit, PrintWriter out) {
    this.kit = kit;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    People people = People.read(folder);
    String id = people.find(student);
    Choices choices = new Choices(folder);
    Sent sent = read(id, file);
    if (file.isEmpty()) {
      list(people, sent, choices);
      return ExitCode.JUDGED;
    }
    if (sent.read() instanceof Intake.Unreadable unreadable) {
      throw new UserMistake(notThere(people.called(id), file.get(), unreadable));
    }
    choices.choose(id, sent.origin(), file.get());
    out.printf(
        "%s: %s counts. Run the batch again to mark it.%n",
        people.called(id), PlainText.of(file.get()));
    out.println("for " + people.meant(id));
    return ExitCode.JUDGED;
  }

  private static String notThere(String whose, String typed, Intake.Unreadable found) {
    String why =
        found.choices().isEmpty() || found.choices().contains(typed)
            ? found.reason()
            : "nothing sent is called %s%s"
                .formatted(PlainText.name(typed), NearNames.orStop(typed, found.choices()));
    return "%s: nothing was chosen, since %s".formatted(whose, why);
  }

  private void list(People people, Sent sent, Choices choices) {
    String id = sent.read().id();
    choices
        .of(id, sent.origin())
        .ifPresent(
            chosen -> out.printf("%s: %s was chosen%n", people.called(id), PlainText.of(chosen)));
    if (choices.isForAnother(id, sent.origin())) {
      out.printf(
          "%s: what was chosen was for another who had this name, and does not count%n",
          people.called(id));
    }
    Optional<Intake.Unreadable> unreadable =
        sent.read() instanceof Intake.Unreadable found ? Optional.of(found) : Optional.empty();
    out.println("of " + people.meant(id));
    List<String> names = unreadable.map(Intake.Unreadable::choices).orElse(List.of());
    String nothing =
        unreadable
            .map(each -> "there is nothing to choose from: " + each.reason())
            .orElse("it could be read, so there is nothing to choose");
    out.printf("%s: %s%n", people.called(id), names.isEmpty() ? nothing : "say which counts:");
    names.forEach(
        name ->
            out.println(
                "  " + PlainText.of(CommandWord.grade("choose", folder, people.typed(id), name))));
  }

  /** What one student sent, and from whom it came. */
  private record Sent(Origin origin, Intake read) {}

  /** Reads what was sent, by a choice that is not made yet. */
  private Sent read(String id, Optional<String> choice) throws IOException {
    Path from = submissions.isPresent() ? submissions.get() : MarksFolder.submissionsOf(folder);
    Inbox.Choices one = (each, origin) -> each.equals(id) ? choice : Optional.empty();
    try (Inbox inbox = Grader.open(kit).inbox(from, one, FiledNames.read(folder))) {
      return inbox.entries().stream()
          .filter(each -> each.id().equals(id))
          .findFirst()
          .map(each -> new Sent(each.origin(), each.read()))
          .orElseThrow(
              () ->
                  new UserMistake(
                      "%s holds no submission %s any more: name where it is with --submissions"
                          .formatted(from, id)));
    }
  }
}
