package p02.tutorials;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.nd4j.linalg.api.buffer.DataType;
import p02.kit.nn.Activation;
import p02.lab.Lab;
import p02.lab.Setting;
import p02.lab.Tutorial;
import p02.lab.data.Scaling;

/** Tutorial 2.1: what the activation function of the hidden units makes of a network. */
public final class Tutorial21 implements Tutorial {

  /** Made by the lab. */
  public Tutorial21() {}

  @Override
  public String number() {
    return "2.1";
  }

  @Override
  public String title() {
    return "Activation functions";
  }

  @Override
  public Set<Setting> settings() {
    return Set.of(
        Setting.EPOCHS, Setting.SEED, Setting.ACTIVATION, Setting.OPTIMIZER, Setting.DATA);
  }

  @Override
  public void run(Lab lab) {
    DefaultType.with(DataType.FLOAT, () -> write(lab));
  }

  private static void write(Lab lab) {
    // Names that do not exist are refused before anything long begins.
    String asked = lab.activation(Functions21.all(), "relu").getKey();
    Training21.optimizer(lab);
    long seed = lab.seed();
    Experiment experiment = new Experiment(lab, lab.data(Scaling.MINUS_ONE_TO_ONE, seed), seed);
    intro(lab);
    lab.section("ReLU against sigmoid", new Duel21(experiment)::write);
    Map<String, Activation> solved = new LinkedHashMap<>();
    Map<String, Trained> trained = new LinkedHashMap<>();
    lab.section(
        "Six functions and their slopes", () -> solved.putAll(new Functions21(lab).write()));
    if (lab.hasActivation()) {
      solved.keySet().retainAll(Set.of(asked));
    }
    if (solved.isEmpty()) {
      lab.page()
          .text("Gradients, training and outputs come next, as soon as one of these is solved.");
    } else {
      network(experiment, solved, trained);
    }
    lab.section("Dead neurons", () -> new Dead21(experiment, asked).write(solved, trained));
    lab.section("Try this", () -> tryThis(lab));
  }

  private static void network(
      Experiment experiment, Map<String, Activation> solved, Map<String, Trained> trained) {
    Lab lab = experiment.lab();
    Map<String, double[]> gradients = new LinkedHashMap<>();
    lab.section(
        "The gradients of one batch",
        () -> gradients.putAll(new Gradients21(experiment).write(solved)));
    lab.section("Training", () -> new Training21(experiment).write(solved, gradients, trained));
    if (!trained.isEmpty()) {
      lab.section(
          "What the trained layers put out",
          () -> new Outputs21(experiment).write(trained.values()));
    }
  }

  private static void intro(Lab lab) {
    lab.page()
        .text(
            """
            Without activation functions a deep network is one matrix product: however many layers \
            it has, it can draw nothing but planes. With one it can learn anything, in principle. \
            Whether it *does* learn depends on which function it is. This page asks how large the \
            difference is, then looks for the reason, and ends with what ReLU costs.

            The functions are your own: `Activations` (tasks 2.1.1 to 2.1.6) and \
            `DeadNeurons` (2.1.7). The program is `Tutorial21.java` and the files ending in 21 \
            beside it.\
            """);
    if (lab.smallData()) {
      lab.page()
          .text(
              """
              You see the **small data** here, 5,000 training images: enough to see the effects, too \
              few for good accuracies. The deep network is trained for at most %d epochs here. \
              `--data full` takes all 50,000 images and, unless `--epochs` says otherwise, up to %d \
              epochs, about half an hour on two cores.\
              """
                  .formatted(lab.epochs(Training21.FEW_EPOCHS), Training21.MANY_EPOCHS));
    }
  }

  private static void tryThis(Lab lab) {
    lab.page()
        .text(
            """
            - `./p02 tutorial 2.1 --activation sigmoid --optimizer adam`: does another \
            optimizer teach the sigmoid network anything? Why, if its gradients are so small?
            - Is it only a matter of time? Early stopping ends the sigmoid's training after a \
            few epochs. In `Training21.java` set `PATIENCE` to 40, then \
            `./p02 tutorial 2.1 --activation sigmoid --epochs 40`.
            - `./p02 tutorial 2.1 --seed 1`, then `--seed 2`: which of the differences stay?
            - `./p02 tutorial 2.1 --activation leaky-relu`: how many neurons are dead now?
            - In `Functions21.java`, set `LEAK` to 0.5 or 1. What is left of the network at 1?
            - In `Experiment.java`, let `FIRST_WEIGHTS` be `Initializer.kaiming()`: tutorial 2.2 \
            explains what happens.
            - `./p02 tutorial 2.1 --data full`: how much do ten times as many images help?

            Every training is noted in `exercises/answers/runs.csv`, so that you can compare \
            later.\
            """);
  }
}
