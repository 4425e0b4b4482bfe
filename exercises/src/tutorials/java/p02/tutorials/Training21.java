package p02.tutorials;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import p02.kit.nn.Activation;
import p02.kit.nn.Initializer;
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

  /** What PyTorch calls SGD with learning rate 0.01 and momentum 0.9: see the page's text. */
  private static final double LEARNING_RATE = 0.01 / (1 - BETA);

  /** What {@code --optimizer} says, or momentum. */
  static Map.Entry<String, Supplier<Optimizer>> optimizer(Lab lab) {
    Map<String, Supplier<Optimizer>> choices = new LinkedHashMap<>();
    choices.put("sgd", () -> Optimizers.sgd(LEARNING_RATE));
    choices.put("momentum", () -> Optimizers.momentum(LEARNING_RATE, BETA));
    choices.put("adam", () -> Optimizers.adam(1e-3, BETA, 0.999, 1e-8));
    return lab.optimizer(choices, "momentum");
  }

  /** Trains with each function and puts the networks into {@code trained}, by name. */
  void write(Map<String, Activation> activations, Map<String, Trained> trained) {
    Lab lab = experiment.lab();
    Map.Entry<String, Supplier<Optimizer>> optimizer = optimizer(lab);
    int epochs = lab.epochs(experiment.small() ? FEW_EPOCHS : MANY_EPOCHS);
    explain(lab.page(), optimizer.getKey(), epochs);
    TrainingOptions options = experiment.options(epochs).withPatience(PATIENCE);
    activations.forEach(
        (name, activation) -> {
          if (!lab.stopped()) {
            lab.attempt(() -> train(activation, optimizer, options))
                .ifPresent(all -> all.forEach(one -> trained.put(name, one)));
          }
        });
    if (!trained.isEmpty()) {
      show(lab.page(), trained.values());
    }
  }

  /** One training, or none if it was stopped before its first epoch was done. */
  private List<Trained> train(
      Activation activation,
      Map.Entry<String, Supplier<Optimizer>> optimizer,
      TrainingOptions options) {
    String name = activation.name();
    List<Trained> done =
        experiment
            .train(
                name,
                experiment.network(activation, Initializer.uniform()),
                optimizer.getValue(),
                options)
            .stream()
            .toList();
    done.forEach(one -> experiment.record(one, name, optimizer.getKey()));
    return done;
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
          The recipe comes from PyTorch: SGD with learning rate 0.01 and momentum 0.9. Take care \
          when you carry such numbers over. PyTorch adds the whole gradient to its running sum, \
          `$b \\leftarrow \\beta b + g$`; here, as in UDL, it is a running *mean*, \
          `$m \\leftarrow \\beta m + (1-\\beta) g$`. Since `$m = (1-\\beta) b$` in every step, \
          the same training needs the learning rate `$0.01/(1-0.9) = 0.1$` here, and gets it from \
          the library's own `Optimizers.momentum(0.1, 0.9)`.\
          """);
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
              number("%.2f", 100 * each.training(best)),
              number("%.2f", 100 * each.validation(best)),
              number("%.2f", 100 * each.test()),
              number("%.1f", each.seconds()));
    }
    page.table(table);
    page.text(
        """
        10 % is guessing. Where the sigmoid network stays there, its first layers got no gradient \
        to speak of, exactly as the histograms said. Among the others look at how soon the curves \
        rise, and compare with the gradients: tanh and ELU, whose gradients were the largest, come \
        first; Swish, whose slope at 0 is ½, comes last. After enough epochs they end close to each \
        other: without the vanishing gradient, the choice of the function matters much less than \
        one might think. A difference of half a point is within what another `--seed` changes.\
        """);
  }

  private static LinePlot plot(
      String title, String y, Collection<Trained> trained, ToDoubleFunction<Score> what) {
    List<Line> lines = new ArrayList<>();
    trained.forEach(each -> lines.add(each.validationLine(each.name(), what)));
    return LinePlot.of(title, "epoch", y, lines);
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
