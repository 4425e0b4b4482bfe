package p02.tutorials;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** After which epoch to see who learns soon. */
  private static final int SOON = 3;

  private static final double SGD_RATE = 0.1;
  private static final double MOMENTUM_RATE = 0.1;
  private static final double ADAM_RATE = 1e-3;
  private static final double BETA = 0.9;
  private static final double GAMMA = 0.999;
  private static final double EPSILON = 1e-8;

  /** The student's optimizers by the name that {@code --optimizer} takes. */
  static Map<String, Supplier<Optimizer>> all() {
    Map<String, Supplier<Optimizer>> all = new LinkedHashMap<>();
    all.put("sgd", () -> new Sgd(SGD_RATE));
    all.put("momentum", () -> new Momentum(MOMENTUM_RATE, BETA));
    all.put("adam", () -> new Adam(ADAM_RATE, BETA, GAMMA, EPSILON));
    return all;
  }

  /** How long each optimizer trains. */
  static int epochs(Lab lab) {
    return lab.epochs(lab.smallData() ? FEW_EPOCHS : MANY_EPOCHS);
  }

  void write() {
    Lab lab = experiment.lab();
    explain(lab.page());
    Activation activation =
        Functions21.ownOrStandIn(lab, lab.activation(Functions21.all(), "relu").getKey());
    Initializer initializer = initializer(lab);
    List<Trained> trained = new ArrayList<>();
    chosen(lab)
        .forEach(
            (name, optimizer) ->
                train(name, optimizer, activation, initializer).ifPresent(trained::add));
    if (!trained.isEmpty()) {
      show(lab.page(), trained);
    }
    if (!lab.stopped() && trained.size() == all().size()) {
      conclude(lab.page(), trained);
    }
  }

  private static void explain(Page page) {
    page.text(
        """
        From the same Kaiming weights, on the same batches of %s, with your `Sgd(%s)`, \
        `Momentum(%s, %s)` and `Adam(%s, %s, %s, %s)` from problem 3.5:\
        """
            .formatted(
                Experiment.BATCH,
                Numbers.plain(SGD_RATE),
                Numbers.plain(MOMENTUM_RATE),
                Numbers.plain(BETA),
                Numbers.plain(ADAM_RATE),
                Numbers.plain(BETA),
                Numbers.plain(GAMMA),
                Numbers.plain(EPSILON)));
    page.formula("\\text{SGD:}\\quad \\varphi \\leftarrow \\varphi - \\alpha\\, g");
    page.formula(
        "\\text{Momentum:}\\quad m \\leftarrow \\beta m + (1-\\beta)\\, g,\\qquad \\varphi"
            + " \\leftarrow \\varphi - \\alpha\\, m");
    page.formula(
        "\\text{Adam:}\\quad m \\leftarrow \\beta m + (1-\\beta)\\, g,\\quad v \\leftarrow \\gamma v"
            + " + (1-\\gamma)\\, g^2,\\quad \\varphi \\leftarrow \\varphi - \\alpha\\,"
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
        Two traps. PyTorch's momentum has no (1−β), so that its steps are 1/(1−β) = %s times as \
        long for the same learning rate. And a gradient is the *mean* over the batch here, as in \
        most libraries, where UDL writes the sum.\
        """
            .formatted(Numbers.plain(1 / (1 - BETA))));
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
              return Schemes22.libraryKaiming();
            });
  }

  private static Map<String, Supplier<Optimizer>> chosen(Lab lab) {
    Map.Entry<String, Supplier<Optimizer>> asked = lab.optimizer(all(), "sgd");
    return lab.hasOptimizer() ? Map.of(asked.getKey(), asked.getValue()) : all();
  }

  private Optional<Trained> train(
      String name, Supplier<Optimizer> optimizer, Activation activation, Initializer initializer) {
    Lab lab = experiment.lab();
    return experiment.train(
        new Experiment.Title("optimizers", name, Functions21.nameOf(activation), name),
        () -> experiment.network(activation, initializer),
        optimizer,
        experiment.options(epochs(lab)));
  }

  private static void show(Page page, List<Trained> trained) {
    page.plot(plot("Training accuracy", "accuracy (%)", trained, true, Trained::percent));
    page.plot(plot("Validation accuracy", "accuracy (%)", trained, false, Trained::percent));
    page.plot(plot("Training loss", "cross-entropy", trained, true, Score::loss));
    page.plot(plot("Validation loss", "cross-entropy", trained, false, Score::loss));
    page.text(
        "Validation accuracy (%) after some of the epochs, and the test accuracy (%) of the"
            + " network that validated best:");
    page.table(table(trained));
  }

  /** What there is to see where all three were trained. */
  private void conclude(Page page, List<Trained> trained) {
    int epochs = trained.stream().mapToInt(Trained::epochs).min().orElseThrow();
    int soon = Math.min(SOON, epochs);
    page.text(
        Says22.soon(
            soon,
            each(trained, one -> 100 * one.training(soon)),
            each(trained, one -> 100 * one.validation(soon))));
    Map<String, Trained> byName = new LinkedHashMap<>();
    trained.forEach(one -> byName.put(one.name(), one));
    page.text(
        Says22.momentum(
            byName.get("momentum").trainingCurve(Trained::percent),
            byName.get("sgd").trainingCurve(Trained::percent)));
    Trained adam = byName.get("adam");
    page.text(
        Says22.loss(
            "adam", adam.validationCurve(Score::loss), adam.trainingCurve(Score::loss)));
    page.text(
        Says22.tests(
            each(trained, one -> 100 * one.test()), experiment.data().test().size()));
    Map<String, double[]> curves = new LinkedHashMap<>();
    trained.forEach(one -> curves.put(one.name(), one.validationCurve(Trained::percent)));
    Says22.jumps(curves, experiment.data().train().size(), Experiment.BATCH)
        .ifPresent(page::text);
  }

  private static Map<String, Double> each(List<Trained> trained, ToDoubleFunction<Trained> what) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    trained.forEach(one -> numbers.put(one.name(), what.applyAsDouble(one)));
    return numbers;
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
      stops.forEach(stop -> cells.add(Numbers.percent(1, each.validation(stop))));
      cells.add("" + each.result().bestEpoch());
      cells.add(Numbers.percent(1, each.test()));
      cells.add(Numbers.fixed(1, each.seconds()));
      table = table.row(cells.toArray(String[]::new));
    }
    return table;
  }
}
