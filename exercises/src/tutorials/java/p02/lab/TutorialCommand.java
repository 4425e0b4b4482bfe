package p02.lab;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import p02.lab.error.UserMistake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./p02 tutorial}: runs one tutorial program and opens its page. */
@Command(
    name = "tutorial",
    description = {
      "Runs a tutorial with your own code and writes a page about it, which opens in the browser.",
      "What was trained is noted in exercises/answers/runs.csv. Ctrl-C ends a run early and keeps"
          + " what it has."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class TutorialCommand implements Callable<Integer> {
  private final Path home;
  private final Stop stop;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "N",
      description = "The tutorial's number in the assignment: 1.1, 1.2, 2.1 or 2.2.")
  private String number;

  @Option(names = "--epochs", paramLabel = "N", description = "How long to train.")
  private Integer epochs;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Where random numbers start; the same seed gives the same numbers.")
  private Long seed;

  @Option(
      names = "--activation",
      paramLabel = "NAME",
      description = "The activation function, such as relu.")
  private String activation;

  @Option(names = "--optimizer", paramLabel = "NAME", description = "The optimizer, such as adam.")
  private String optimizer;

  @Option(
      names = "--data",
      paramLabel = "WHERE",
      description =
          "Where Fashion-MNIST comes from: embedded (7,000 images, the default), full (70,000;"
              + " downloaded once, 31 MB), or a folder that holds its four files.")
  private String data;

  @Option(
      names = "--data-url",
      paramLabel = "URL",
      description = "Where --data full downloads from, if not from its publisher.")
  private String dataUrl;

  @Option(names = "--out", paramLabel = "FILE", description = "Where to write the page.")
  private Path file;

  @Option(names = "--no-open", description = "Do not open the page in the browser.")
  private boolean closed;

  TutorialCommand(Path home, Stop stop) {
    this.home = home;
    this.stop = stop;
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Tutorial tutorial = tutorial();
    refuseIdleOptions(tutorial);
    Lab lab = new Lab(tutorial, options(), home.resolve("exercises/answers/runs.csv"), out, stop);
    stop.otherwise(() -> showUnfinished(tutorial, lab));
    lab.run(tutorial);
    Path written = write(tutorial, lab.page().html());
    show(written);
    if (!closed && !stop.requested()) {
      Browser.open(written);
    }
    return lab.mistakes() == 0 ? 0 : 1;
  }

  private void showUnfinished(Tutorial tutorial, Lab lab) {
    lab.page().stopped("The part above went on for too long; it is not complete.");
    try {
      show(write(tutorial, lab.page().html()));
    } catch (UserMistake unwritable) {
      spec.commandLine().getErr().println("p02: " + unwritable.getMessage());
    }
  }

  private void show(Path page) {
    PrintWriter out = spec.commandLine().getOut();
    out.println();
    out.println("Page: " + page);
  }

  private Tutorial tutorial() {
    List<Tutorial> all = Tutorials.all();
    return all.stream()
        .filter(each -> each.number().equals(number))
        .findFirst()
        .orElseThrow(
            () -> {
              String numbers = all.stream().map(Tutorial::number).collect(Collectors.joining(", "));
              String said = number == null ? "which tutorial?" : "there is no tutorial " + number;
              return new ParameterException(
                  spec.commandLine(), said + (number == null ? "" : ".") + " There is: " + numbers);
            });
  }

  private void refuseIdleOptions(Tutorial tutorial) {
    for (Setting setting : Setting.values()) {
      OptionSpec option = spec.findOption(setting.option());
      if (option.getValue() != null && !tutorial.settings().contains(setting)) {
        throw new ParameterException(
            spec.commandLine(),
            "tutorial %s has no use for %s".formatted(tutorial.number(), setting.option()));
      }
    }
  }

  private Options options() {
    if (epochs != null && epochs < 1) {
      throw new ParameterException(
          spec.commandLine(), "--epochs is " + epochs + ", it must be at least 1");
    }
    return new Options(
        epochs == null ? OptionalInt.empty() : OptionalInt.of(epochs),
        seed == null ? OptionalLong.empty() : OptionalLong.of(seed),
        Optional.ofNullable(activation),
        Optional.ofNullable(optimizer),
        Sources.named(data == null ? "embedded" : data, Optional.ofNullable(dataUrl)));
  }

  private Path write(Tutorial tutorial, String html) {
    Path usual = home.resolve("exercises/target/tutorial-" + tutorial.number() + ".html");
    Path target = (file == null ? usual : file).toAbsolutePath().normalize();
    try {
      Files.createDirectories(target.getParent());
      return Files.writeString(target, html, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UserMistake(
          "the page cannot be written to %s (%s). Choose another place with --out"
              .formatted(target, e.getClass().getSimpleName()));
    }
  }
}
