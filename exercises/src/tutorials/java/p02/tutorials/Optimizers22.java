package p02.tutorials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import p02.kit.nn.Activation;
import p02.kit.nn.Initializer;
import p02.kit.nn.Score;
import p02.lab.Lab;
import p02.lab.page.Page;
import p02.lab.page.Table;
import p02.lab.plot.Line;
import p02.lab.plot.LinePlot;
import p02.problem35.Adam;
import p02.problem35.Momentum;
import p02.problem35.Optimizer;
import p02.problem35.Sgd;
import p02.tutorial22.Initialization;

/** Of tutorial 2.2: the student's three optimizers train the same network. */
record Optimizers22(Experiment experiment) {
  static final int FEW_EPOCHS = 10;
  static final int MANY_EPOCHS = 40;

  /** The student's optimizers by the name that {@code --optimizer} takes. */
  static Map<String, Supplier<Optimizer>> all() {
    Map<String, Supplier<Optimizer>> all = new LinkedHashMap<>();
    all.put("sgd", () -> new Sgd(0.1));
    all.put("momentum", () -> new Momentum(0.1, 0.9));
    all.put("adam", () -> new Adam(1e-3, 0.9, 0.999, 1e-8));
    return all;
  }

  void write() {
    Lab lab = experiment.lab();
    explain(lab.page());
    Map.Entry<String, Activation> activation = activation(lab);
    Initializer initializer = initializer(lab);
    List<Trained> trained = new ArrayList<>();
    chosen(lab)
        .forEach(
            (name, optimizer) -> {
              if (!lab.stopped()) {
                lab.attempt(() -> train(name, optimizer, activation, initializer))
                    .ifPresent(trained::addAll);
              }
            });
    if (!trained.isEmpty()) {
      show(lab.page(), trained);
    }
  }

  private static void explain(Page page) {
    page.text(
        """
        From the same Kaiming weights, on the same batches of 256, with your `Sgd(0.1)`, \
        `Momentum(0.1, 0.9)` and `Adam(1e-3, 0.9, 0.999, 1e-8)` from problem 3.5:\
        """);
    page.formula("\\text{SGD:}\\quad \\varphi \\leftarrow \\varphi - \\alpha\\, g");
    page.formula(
        "\\text{Momentum:}\\quad m \\leftarrow \\beta m + (1-\\beta)\\, g,\\qquad \\varphi"
            + " \\leftarrow \\varphi - \\alpha\\, m");
    page.formula(
        "\\text{Adam:}\\quad m \\leftarrow \\beta m + (1-\\beta)\\, g,\\quad v \\leftarrow \\gamma v +"
            + " (1-\\gamma)\\, g^2,\\quad \\varphi \\leftarrow \\varphi - \\alpha\\,"
            + " \\frac{m/(1-\\beta^t)}{\\sqrt{v/(1-\\gamma^t)} + \\epsilon}");
    page.text("The letters differ from book to book:");
    page.table(
        Table.of("what it is", "here and in UDL", "elsewhere", "PyTorch")
            .row("learning rate, the size of a step", "α", "η", "lr")
            .row("decay of the first moment m", "β", "β₁", "betas[0]")
            .row("decay of the second moment v", "γ", "β₂", "betas[1]")
            .row("keeps the quotient finite", "ε", "ε", "eps"));
    page.text(
        """
        Two traps. PyTorch's momentum has no (1−β), so that its steps are 1/(1−β) = 10 times as \
        long for the same learning rate. And a gradient is the *mean* over the batch here, as in \
        most libraries, where UDL writes the sum.\
        """);
  }

  private static Map.Entry<String, Activation> activation(Lab lab) {
    String asked = lab.activation(Functions21.all(), "relu").getKey();
    return Map.entry(asked, Functions21.ownOrStandIn(lab, asked));
  }

  private static Initializer initializer(Lab lab) {
    return lab.attempt(
            () -> {
              Initialization.kaimingNormal(2, 3, false, 1);
              return Schemes22.kaiming();
            })
        .orElseGet(
            () -> {
              lab.page().text("Until then the library's own Kaiming weights stand in.");
              return Initializer.kaiming();
            });
  }

  private static Map<String, Supplier<Optimizer>> chosen(Lab lab) {
    Map.Entry<String, Supplier<Optimizer>> asked = lab.optimizer(all(), "sgd");
    return lab.hasOptimizer() ? Map.of(asked.getKey(), asked.getValue()) : all();
  }

  /** One training, or none if it was stopped before its first epoch was done. */
  private List<Trained> train(
      String name,
      Supplier<Optimizer> optimizer,
      Map.Entry<String, Activation> activation,
      Initializer initializer) {
    int epochs = experiment.lab().epochs(experiment.small() ? FEW_EPOCHS : MANY_EPOCHS);
    List<Trained> done =
        experiment
            .train(
                name,
                experiment.network(activation.getValue(), initializer),
                optimizer,
                experiment.options(epochs))
            .stream()
            .toList();
    done.forEach(one -> experiment.record(one, activation.getKey(), name));
    return done;
  }

  private static void show(Page page, List<Trained> trained) {
    page.plot(
        plot("Training accuracy", "accuracy (%)", trained, true, Trained::percent));
    page.plot(
        plot("Validation accuracy", "accuracy (%)", trained, false, Trained::percent));
    page.plot(plot("Training loss", "cross-entropy", trained, true, Score::loss));
    page.plot(plot("Validation loss", "cross-entropy", trained, false, Score::loss));
    page.text(
        "Validation accuracy (%) after some of the epochs, and the test accuracy (%) of the"
            + " network that validated best:");
    page.table(table(trained));
    page.text(
        """
        Look at the first epochs: Adam is ahead because it gives every weight a step of its own \
        length, and momentum begins like SGD and catches up, because (1−β) makes its first steps \
        short. Then look at the end. Training accuracy and training loss still differ, validation \
        hardly does; Adam's validation *loss* may even rise, from overfitting. All three arrive: \
        from good first weights, on a network without batch normalization or great \
        depth, the choice of the optimizer decides more about speed than about the result. On the \
        surfaces below that is different.\
        """);
  }

  private static LinePlot plot(
      String title,
      String y,
      List<Trained> trained,
      boolean training,
      ToDoubleFunction<Score> what) {
    List<Line> lines =
        trained.stream()
            .map(
                each ->
                    training
                        ? each.trainingLine(each.name(), what)
                        : each.validationLine(each.name(), what))
            .toList();
    return LinePlot.of(title, "epoch", y, lines);
  }

  private static Table table(List<Trained> trained) {
    int epochs = trained.stream().mapToInt(Trained::epochs).min().orElseThrow();
    TreeSet<Integer> stops = new TreeSet<>(List.of(9, 20, MANY_EPOCHS));
    stops.tailSet(epochs).clear();
    stops.add(epochs);
    List<String> header = new ArrayList<>(List.of("optimizer"));
    stops.forEach(stop -> header.add("epoch " + stop));
    header.addAll(List.of("best epoch", "test", "time (s)"));
    Table table = Table.of(header.toArray(String[]::new));
    for (Trained each : trained) {
      List<String> cells = new ArrayList<>(List.of(each.name()));
      stops.forEach(stop -> cells.add(number("%.2f", 100 * each.validation(stop))));
      cells.add("" + each.result().bestEpoch());
      cells.add(number("%.2f", 100 * each.test()));
      cells.add(number("%.1f", each.seconds()));
      table = table.row(cells.toArray(String[]::new));
    }
    return table;
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
