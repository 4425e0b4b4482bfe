package p02.tutorials;

import java.util.Set;
import org.nd4j.linalg.api.buffer.DataType;
import p02.lab.Lab;
import p02.lab.Setting;
import p02.lab.Tutorial;
import p02.lab.data.Scaling;

/** Tutorial 2.2: where a training begins, and how it goes on from there. */
public final class Tutorial22 implements Tutorial {

  /** Made by the lab. */
  public Tutorial22() {}

  @Override
  public String number() {
    return "2.2";
  }

  @Override
  public String title() {
    return "Optimization and initialization";
  }

  @Override
  public Set<Setting> settings() {
    return Set.of(
        Setting.EPOCHS, Setting.SEED, Setting.ACTIVATION, Setting.OPTIMIZER, Setting.DATA);
  }

  @Override
  public void run(Lab lab) {
    // Names that do not exist are refused before anything long begins.
    lab.activation(Functions21.all(), "relu");
    lab.optimizer(Optimizers22.all(), "sgd");
    long seed = lab.seed();
    Experiment experiment = new Experiment(lab, lab.data(Scaling.STANDARDIZED, seed), seed);
    intro(lab);
    DefaultType.with(
        DataType.FLOAT,
        () -> {
          lab.section("Initial weights", new Variances22(experiment)::write);
          lab.section("Three ways to step", new Optimizers22(experiment)::write);
        });
    DefaultType.with(DataType.DOUBLE, new Surfaces22(lab)::write);
    lab.section("Try this", () -> tryThis(lab));
  }

  private static void intro(Lab lab) {
    lab.page()
        .text(
            """
            A network is trained by walking downhill. Two things decide whether it arrives: where \
            the walk begins, which is the **initialization**, and how each step is made from the \
            gradient, which is the **optimizer**. This page measures both on the network of \
            tutorial 2.1, 784-512-256-256-128-10, whose inputs now have mean 0 and variance 1.

            Your own code does the work: `Initialization` and `LossSurfaces` (tasks 2.2.1 to 2.2.7), \
            `Sgd`, `Momentum` and `Adam` (problem 3.5), `Activations` (2.1). The program is \
            `Tutorial22.java` and the files ending in 22 beside it.\
            """);
    if (lab.smallData()) {
      lab.page()
          .text(
              """
              You see the **small data** here, 5,000 training images, and %d epochs for each \
              optimizer. `--data full` takes all 50,000 images and, unless `--epochs` says otherwise, \
              %d epochs, five to ten minutes on two cores.\
              """
                  .formatted(lab.epochs(Optimizers22.FEW_EPOCHS), Optimizers22.MANY_EPOCHS));
    }
  }

  private static void tryThis(Lab lab) {
    lab.page()
        .text(
            """
            - `./p02 tutorial 2.2 --optimizer momentum --epochs %d`: one optimizer alone, for \
            twice as long.
            - `./p02 tutorial 2.2 --activation sigmoid --optimizer adam`: can Adam teach the \
            network that tutorial 2.1 gave up on?
            - `./p02 tutorial 2.2 --seed 1`, then `--seed 2`: is the order of the three \
            optimizers the same each time? If not, which of them is the best?
            - In `Optimizers22.java`, train SGD with learning rate 1, or Adam with 0.1.
            - In `Schemes22.java`, change the deviation 0.1 to 0.05: which layer's variance \
            stays then, and which fan-in is that deviation right for?
            - In `Surfaces22.java`, start on the other side of the valley, or give SGD a learning \
            rate of 1 on either surface.
            - `./p02 tutorial 2.2 --data full`: how much do ten times as many images help?

            Every training is noted in `exercises/answers/runs.csv`.\
            """
                .formatted(2 * Optimizers22.epochs(lab)));
  }
}
