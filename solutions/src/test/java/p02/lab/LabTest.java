package p02.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.kit.TodoException;
import p02.kit.nn.Ending;
import p02.kit.nn.TrainingListener;
import p02.kit.nn.TrainingOptions;
import p02.kit.nn.TrainingResult;
import p02.lab.data.EmbeddedData;
import p02.lab.error.UserMistake;

@DisplayName("The lab")
class LabTest {
  private final StringWriter out = new StringWriter();
  private final Stop stop = new Stop();

  @TempDir private Path folder;

  @AfterEach
  void forget() {
    TodoException.forget();
  }

  @Test
  @DisplayName("notes an open task on the page and goes on with the next part")
  void shouldGoOnAfterOpenTask() {
    Lab lab = lab(Options.none());
    lab.section(
        "first",
        () -> {
          throw new TodoException("1.1.3");
        });
    lab.section("second", () -> lab.page().result("done"));

    assertThat(lab.page().html()).contains("Task 1.1.3 opens this part.", "hints/1.1.3.md");
    assertThat(out.toString()).contains("-> opens with task 1.1.3", "done");
    assertThat(lab.mistakes()).isZero();
  }

  @Test
  @DisplayName("names the place in the student's code that failed, without a stack trace")
  void shouldNameMistake() {
    Lab lab = lab(Options.none());

    Optional<Double> none =
        lab.attempt(() -> p02.tutorial12.LearningByExample.improvement(new double[] {0.5}, 1, 7));

    assertThat(none).isEmpty();
    assertThat(lab.mistakes()).isEqualTo(1);
    assertThat(lab.page().html())
        .contains("Your code stopped here.", "<code>IllegalArgumentException</code>")
        .contains("p02.tutorial12.LearningByExample", "(LearningByExample.java:")
        .doesNotContain("\tat ");
  }

  @Test
  @DisplayName(
      "says where a program failed on what a student's code gave it, and how to check that")
  void shouldNameMistakeOfProgram() {
    Lab lab = lab(Options.none());

    lab.attempt(() -> Optional.empty().orElseThrow());

    assertThat(lab.page().html()).contains("NoSuchElementException", "mvn test -Dgroups=p99");
  }

  @Test
  @DisplayName("names the reason where a class could not be initialized")
  void shouldNameReasonOfInitializer() {
    Lab lab = lab(Options.none());

    lab.attempt(() -> Broken.NUMBER);
    lab.attempt(() -> Waiting.NUMBER);

    assertThat(lab.page().html())
        .contains("<code>ArrayIndexOutOfBoundsException</code>", "Task 2.1.3 opens this part.")
        .doesNotContain("ExceptionInInitializerError");
    assertThat(lab.mistakes()).isEqualTo(1);
  }

  @Test
  @DisplayName("goes on where memory ran out or a class is missing")
  void shouldGoOnAfterErrors() {
    Lab lab = lab(Options.none());
    lab.section(
        "memory",
        () -> {
          throw new OutOfMemoryError("no native memory");
        });
    lab.section(
        "class",
        () -> {
          throw new NoClassDefFoundError("p02/Helper");
        });

    assertThat(lab.page().html()).contains("no native memory", "p02/Helper");
    assertThat(lab.mistakes()).isEqualTo(2);
  }

  @Test
  @DisplayName("keeps the page of a tutorial that fails between its parts")
  void shouldKeepPageOfFailure() {
    Lab lab = lab(Options.none());
    lab.run(
        tutorial(
            failing -> {
              failing.section("before", () -> failing.page().result("done"));
              throw new IllegalStateException("between two parts");
            }));

    assertThat(lab.page().html()).contains("done", "between two parts");
    assertThat(lab.mistakes()).isEqualTo(1);
  }

  @Test
  @DisplayName("begins the page with what to type for the same run again")
  void shouldNameCommand() {
    Options typed =
        new Options(
            OptionalInt.of(3),
            OptionalLong.of(7),
            Optional.of("relu"),
            Optional.empty(),
            new EmbeddedData());

    assertThat(lab(typed).page().html())
        .contains("./p02 tutorial 9.9 --epochs 3 --seed 7 --data embedded");
    assertThat(lab(Options.none()).page().html())
        .contains("./p02 tutorial 9.9 --seed 42 --data embedded");
  }

  @Test
  @DisplayName("gives what was typed, and what is usual where nothing was")
  void shouldKnowOptions() {
    Options typed =
        new Options(
            OptionalInt.of(3),
            OptionalLong.empty(),
            Optional.of("RELU"),
            Optional.of("nonsense"),
            new EmbeddedData());
    Lab lab = lab(typed);

    assertThat(lab.epochs(100)).isEqualTo(3);
    assertThat(lab.seed()).isEqualTo(42);
    assertThat(lab.activation(Map.of("relu", 1, "tanh", 2), "tanh"))
        .isEqualTo(Map.entry("relu", 1));
    assertThatThrownBy(() -> lab.optimizer(Map.of("adam", 1), "adam"))
        .isInstanceOf(UserMistake.class)
        .hasMessage("there is no --optimizer nonsense. Choose one of adam");
  }

  @Test
  @DisplayName("stopped in a training keeps what was trained, and begins nothing long after it")
  void shouldStopTraining() {
    Lab lab = lab(Options.none());

    TrainingResult result = stopped(lab, 3);

    assertThat(result.ending()).isEqualTo(Ending.STOPPED);
    assertThat(result.history()).hasSize(3);
    assertThatThrownBy(() -> lab.progress("more", 1)).isInstanceOf(StoppedException.class);
  }

  @Test
  @DisplayName("says after a stop what was kept of the last training")
  void shouldSayWhatWasKept() {
    Lab lab = lab(Options.none());
    lab.run(tutorial(running -> stopped(running, 3)));
    assertThat(lab.page().html()).contains("The last training ended after 3 of its epochs");

    Lab early = lab(Options.none());
    early.run(tutorial(running -> running.progress("never begun", 1)));
    assertThat(early.page().html())
        .contains("No training was cut short by it. What comes after this was not run.");
  }

  /** A training that is stopped when an epoch is done. */
  private TrainingResult stopped(Lab lab, int after) {
    SmallTraining training = new SmallTraining();
    return lab.train(
        "small",
        training.trainer(),
        training.data(),
        Optional.empty(),
        TrainingOptions.of(1000, 2, 1),
        new TrainingListener() {
          @Override
          public void epochDone(p02.kit.nn.Network network, p02.kit.nn.EpochResult epoch) {
            if (epoch.epoch() == after) {
              stop.request();
            }
          }
        });
  }

  private Lab lab(Options options) {
    return new Lab(
        tutorial(lab -> lab.page().text("nothing")),
        options,
        folder.resolve("runs.csv"),
        new PrintWriter(out, true),
        stop);
  }

  private static Tutorial tutorial(Consumer<Lab> body) {
    return new Tutorial() {
      @Override
      public String number() {
        return "9.9";
      }

      @Override
      public String title() {
        return "A test";
      }

      @Override
      public Set<Setting> settings() {
        return Set.of(Setting.EPOCHS, Setting.SEED, Setting.DATA);
      }

      @Override
      public void run(Lab lab) {
        body.accept(lab);
      }
    };
  }

  private static final class Broken {
    static final Integer NUMBER = new int[] {}[1];
  }

  private static final class Waiting {
    static final Integer NUMBER = open();

    private static int open() {
      throw new TodoException("2.1.3");
    }
  }
}
