package p02.tutorials;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import p02.kit.nn.Activation;
import p02.kit.nn.Ending;
import p02.kit.nn.Optimizers;
import p02.kit.nn.Score;
import p02.kit.nn.TrainingOptions;
import p02.lab.Lab;
import p02.lab.page.Page;
import p02.lab.page.Table;
import p02.lab.plot.Line;
import p02.lab.plot.LinePlot;
import p02.problem35.Optimizer;

/** Of tutorial 2.1: the same network is trained with each of the six functions. */
record Training21(Experiment experiment) {
  static final int FEW_EPOCHS = 8;
  static final int MANY_EPOCHS = 50;
  private static final int PATIENCE = 7;
  private static final double BETA = 0.9;

  /** After which epoch to see who learns soon. */
  private static final int SOON = 4;

  /** PyTorch's, which means another step there: see the page's text. */
  private static final double TORCH_RATE = 0.01;

  private static final double LEARNING_RATE = TORCH_RATE / (1 - BETA);

  /** What {@code --optimizer} says, or momentum. */
  static Map.Entry<String, Supplier<Optimizer>> optimizer(Lab lab) {
    Map<String, Supplier<Optimizer>> choices = new LinkedHashMap<>();
    choices.put("sgd", () -> Optimizers.sgd(LEARNING_RATE));
    choices.put("momentum", () -> Optimizers.momentum(LEARNING_RATE, BETA));
    choices.put("adam", () -> Optimizers.adam(1e-3, BETA, 0.999, 1e-8));
    return lab.optimizer(choices, "momentum");
  }

  /**
   * Trains with each function and puts the networks into {@code trained}, by name.
   *
   * @param gradients of the untrained networks, by name and layer
   */
  void write(
      Map<String, Activation> activations,
      Map<String, double[]> gradients,
      Map<String, Trained> trained) {
    Lab lab = experiment.lab();
    Map.Entry<String, Supplier<Optimizer>> optimizer = optimizer(lab);
    int epochs = lab.epochs(lab.smallData() ? FEW_EPOCHS : MANY_EPOCHS);
    explain(lab.page(), optimizer.getKey(), epochs);
    TrainingOptions options = experiment.options(epochs).withPatience(PATIENCE);
    activations.forEach(
        (name, activation) ->
            experiment
                .train(
                    new Experiment.Title("deep", name, name, optimizer.getKey()),
                    () -> experiment.network(activation),
                    optimizer.getValue(),
                    options)
                .ifPresent(one -> trained.put(name, one)));
    if (!trained.isEmpty()) {
      show(lab.page(), trained.values());
    }
    if (!lab.stopped()) {
      conclude(lab.page(), epochs, gradients, trained);
    }
  }

  private static void explain(Page page, String optimizer, int epochs) {
    page.text(
        """
        Small gradients are a suspicion; training is the proof. Batches of %d, at most %d epochs; \
        after %d epochs without a better validation accuracy the training ends (**early \
        stopping**, its *patience*), and the network keeps the parameters of its best epoch.\
        """
            .formatted(Experiment.BATCH, epochs, PATIENCE));
    if (optimizer.equals("momentum")) {
      page.text(
          """
          The recipe comes from PyTorch: SGD with learning rate %1$s and momentum %2$s. Take care \
          when you carry such numbers over. PyTorch adds the whole gradient to its running sum, \
          `$b \\leftarrow \\beta b + g$`; here, as in UDL, it is a running *mean*, \
          `$m \\leftarrow \\beta m + (1-\\beta) g$`. Since `$m = (1-\\beta) b$` in every step, \
          the same training needs the learning rate `$%1$s/(1-%2$s) = %3$s$` here, and gets it from \
          the library's own `Optimizers.momentum(%3$s, %2$s)`.\
          """
              .formatted(
                  Numbers.plain(TORCH_RATE), Numbers.plain(BETA), Numbers.plain(LEARNING_RATE)));
    } else {
      page.text("Optimizer: the library's own **%s**.".formatted(optimizer));
    }
  }

  private static void show(Page page, Collection<Trained> trained) {
    page.plot(plot("Validation accuracy", "validation accuracy (%)", trained, Trained::percent));
    page.plot(plot("Validation loss", "validation loss (cross-entropy)", trained, Score::loss));
    Table table =
        Table.of(
            "", "epochs", "best epoch", "training (%)", "validation (%)", "test (%)", "time (s)");
    for (Trained each : trained) {
      int best = each.result().bestEpoch();
      table =
          table.row(
              each.name(),
              "" + each.epochs(),
              "" + best,
              Numbers.percent(1, each.training(best)),
              Numbers.percent(1, each.validation(best)),
              Numbers.percent(1, each.test()),
              Numbers.fixed(1, each.seconds()));
    }
    page.table(table);
  }

  private void conclude(
      Page page, int epochs, Map<String, double[]> gradients, Map<String, Trained> trained) {
    trained.values().stream()
        .filter(each -> each.result().ending() == Ending.PATIENCE_EXHAUSTED)
        .filter(each -> each.epochs() < epochs)
        .forEach(
            each ->
                page.text(
                    Says21.ended(
                        each.name(), each.epochs(), each.result().bestEpoch(), PATIENCE)));
    int soon = trained.values().stream().mapToInt(Trained::epochs).min().orElse(0);
    String said =
        Says21.trainings(
            Math.min(SOON, soon),
            each(trained, one -> one.validation(Math.min(SOON, soon))),
            each(trained, one -> one.validation(one.result().bestEpoch())),
            firstLayers(gradients),
            experiment.data().test().size());
    if (!said.isEmpty()) {
      page.text(said);
    }
  }

  private static Map<String, Double> each(
      Map<String, Trained> trained, ToDoubleFunction<Trained> accuracy) {
    Map<String, Double> percent = new LinkedHashMap<>();
    trained.forEach((name, one) -> percent.put(name, 100 * accuracy.applyAsDouble(one)));
    return percent;
  }

  private static Map<String, Double> firstLayers(Map<String, double[]> gradients) {
    Map<String, Double> first = new LinkedHashMap<>();
    gradients.forEach((name, layers) -> first.put(name, layers[0]));
    return first;
  }

  private static LinePlot plot(
      String title, String y, Collection<Trained> trained, ToDoubleFunction<Score> what) {
    List<Line> lines = new ArrayList<>();
    trained.forEach(each -> lines.add(each.validationLine(each.name(), what)));
    return LinePlot.of(title, "epoch", y, lines);
  }
}
