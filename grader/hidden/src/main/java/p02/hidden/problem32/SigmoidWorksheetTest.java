package p02.hidden.problem32;

import java.util.List;
import java.util.function.ToDoubleFunction;
import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.observe.Tolerance;
import p02.hidden.worksheet.StudentId;
import p02.hidden.worksheet.Worksheet;
import p02.hidden.worksheet.WorksheetField;
import p02.kit.SigmoidCase;
import p02.kit.Variant;

/** Tests of {@link p02.problem32.SigmoidWorksheet}. */
class SigmoidWorksheetTest {
  private static final Worksheet<TwoLayerNetwork> WORKSHEET =
      new Worksheet<>("3.2", TwoLayerNetwork.SIGMOID, SigmoidWorksheetTest::fields);

  @Task(
      number = "3.2.6",
      title = "worksheet, by hand",
      asked = "z1, h, z2 and y of your own numbers",
      example =
          "w1 = [1, -2], b1 = 0, w2 = 2, b2 = -1, x = [2, 1]: z1 = 0, h = 0.5, z2 = 0, y = 0.5",
      points = 2,
      tolerance = Tolerance.WORKSHEET)
  void worksheet(Check check, StudentId student) {
    check.worksheet(WORKSHEET, OwnSigmoidNumbers.class, student);
  }

  private static List<WorksheetField<TwoLayerNetwork>> fields(Variant variant) {
    SigmoidCase c = variant.sigmoid();
    double[][] w1 = {c.w1()};
    double[] b1 = {c.b1()};
    return List.of(
        new WorksheetField<>(
            "z1",
            true,
            own -> WorksheetField.entry(own.of("z1"), 0, 1),
            (net, earlier) -> net.z1(w1, b1, c.x())[0]),
        new WorksheetField<>(
            "h",
            false,
            own -> WorksheetField.entry(own.of("h"), 0, 1),
            (net, earlier) -> net.h(new double[] {earlier.applyAsDouble("z1")})[0]),
        new WorksheetField<>(
            "z2",
            true,
            own -> WorksheetField.entry(own.of("z2"), 0, 1),
            (net, earlier) ->
                net.z2(
                    new double[] {c.w2()},
                    c.b2(),
                    net.handedOn().apply(one("z1", earlier), one("h", earlier)))),
        new WorksheetField<>(
            "y",
            false,
            own -> WorksheetField.entry(own.of("y"), 0, 1),
            (net, earlier) -> net.last().applyAsDouble(earlier.applyAsDouble("z2"))));
  }

  private static double[] one(String name, ToDoubleFunction<String> earlier) {
    return new double[] {earlier.applyAsDouble(name)};
  }
}
