package p02.tutorials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import p02.kit.nn.Activation;
import p02.kit.nn.Optimizers;
import p02.kit.nn.Score;
import p02.lab.Lab;
import p02.lab.page.Page;
import p02.lab.page.Table;
import p02.lab.plot.Line;
import p02.lab.plot.LinePlot;

/** The beginning of tutorial 2.1: one small network, once with ReLU and once with sigmoid. */
record Duel21(Experiment experiment) {
  private static final int[] WIDTHS = {784, 64, 64, 10};
  private static final double LEARNING_RATE = 0.1;
  private static final int EPOCHS = 30;

  void write() {
    Lab lab = experiment.lab();
    Page page = lab.page();
    page.text(
        """
        Two networks with two hidden layers of 64 units. The same initial weights, the same images \
        in the same order, the same plain SGD with learning rate %s. The one thing that differs is \
        the function after each hidden unit: ReLU, `$\\max(0, z)$`, or the sigmoid, \
        `$1/(1+e^{-z})$`, with which networks were built for decades.\
        """
            .formatted(LEARNING_RATE));
    List<Trained> trained = new ArrayList<>();
    for (String name : List.of("relu", "sigmoid")) {
      Activation activation = Functions21.ownOrStandIn(lab, name);
      train(name, activation).ifPresent(trained::add);
    }
    if (!trained.isEmpty()) {
      show(page, trained);
    }
    if (trained.size() == 2 && trained.get(0).epochs() == trained.get(1).epochs()) {
      conclude(page, trained.get(0), trained.get(1));
    }
  }

  private Optional<Trained> train(String name, Activation activation) {
    int epochs = experiment.lab().epochs(EPOCHS);
    return experiment.train(
        new Experiment.Title("duel", name, name, "sgd"),
        () -> experiment.network(activation, WIDTHS),
        () -> Optimizers.sgd(LEARNING_RATE),
        experiment.options(epochs).withRestoreBest(false));
  }

  private static void show(Page page, List<Trained> trained) {
    page.plot(plot("Accuracy of the two networks", "accuracy (%)", trained, Trained::percent));
    page.plot(plot("Loss of the two networks", "cross-entropy", trained, Score::loss));
    Table table = Table.of("", "epochs", "training (%)", "validation (%)", "test (%)");
    for (Trained each : trained) {
      int last = each.epochs();
      table =
          table.row(
              each.name(),
              "" + last,
              Numbers.percent(1, each.training(last)),
              Numbers.percent(1, each.validation(last)),
              Numbers.percent(1, each.test()));
    }
    page.table(table);
  }

  private static void conclude(Page page, Trained relu, Trained sigmoid) {
    int last = sigmoid.epochs();
    page.text(
        Says21.duel(
            sigmoid.trainingCurve(Score::loss),
            100 * relu.validation(last),
            100 * sigmoid.validation(last)));
  }

  private static LinePlot plot(
      String title, String y, List<Trained> trained, ToDoubleFunction<Score> what) {
    List<Line> lines = new ArrayList<>();
    for (Trained each : trained) {
      lines.add(each.trainingLine(each.name() + ", training", what));
      lines.add(each.validationLine(each.name() + ", validation", what));
    }
    return LinePlot.of(title, "epoch", y, lines);
  }
}
