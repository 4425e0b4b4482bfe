package p02.tutorials;

import java.util.Set;
import org.nd4j.linalg.api.buffer.DataType;
import p02.lab.Lab;
import p02.lab.Setting;
import p02.lab.Tutorial;

/** Tutorial 1.1: tensors, gradients, and a first network that learns the continuous XOR. */
public final class Tutorial11 implements Tutorial {

  /** Made by the lab. */
  public Tutorial11() {}

  @Override
  public String number() {
    return "1.1";
  }

  @Override
  public String title() {
    return "Introduction: tensors, gradients, a first network";
  }

  @Override
  public Set<Setting> settings() {
    return Set.of(Setting.SEED, Setting.EPOCHS);
  }

  @Override
  public void run(Lab lab) {
    // As in the self-check: arrays are DOUBLE unless a program asks for something else.
    DefaultType.with(DataType.DOUBLE, () -> write(lab));
  }

  private static void write(Lab lab) {
    lab.page()
        .text(
            """
            An array of numbers with any number of dimensions is called a **tensor**. Everything \
            that a network holds is one: its inputs, weights, outputs and gradients. In Java the \
            library ND4J has them as `INDArray`. This page is written by `Tutorial11.java` in \
            `exercises/src/tutorials`: read it beside this page, change it, run it again.\
            """);
    new Tensors11(lab).run();
    new Gradients11(lab).run();
    new Xor11(lab).run();
  }
}
