package p02.hidden.problem31;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import p02.hidden.Check;
import p02.hidden.Task;
import p02.hidden.model.TwoLayerNetwork;
import p02.hidden.observe.Tolerance;
import p02.hidden.worksheet.StudentId;
import p02.hidden.worksheet.Worksheet;
import p02.hidden.worksheet.WorksheetField;
import p02.kit.ReluCase;
import p02.kit.Variant;

/** Tests of {@link p02.problem31.ReluWorksheet}. */
class ReluWorksheetTest {
  private static final Worksheet<TwoLayerNetwork> WORKSHEET =
      new Worksheet<>("3.1", TwoLayerNetwork.RELU, ReluWorksheetTest::fields);

  @Task(
      number = "3.1.7",
      title = "worksheet, by hand",
      asked = "z1, h, z2 and y of your own numbers",
      example = "the handout's network: z1 = [1, 0.5, 0.5], h the same, z2 = 0.5, y = 0.5",
      points = 3,
      tolerance = Tolerance.WORKSHEET)
  void worksheet(Check check, StudentId student) {
    check.worksheet(WORKSHEET, OwnReluNumbers.class, student);
  }

  private static List<WorksheetField<TwoLayerNetwork>> fields(Variant variant) {
    ReluCase c = variant.relu();
    List<WorksheetField<TwoLayerNetwork>> fields = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int unit = i;
      fields.add(
          new WorksheetField<>(
              "z1[" + i + "]",
              true,
              own -> WorksheetField.entry(own.of("z1"), unit, 3),
              (net, earlier) -> net.z1(c.w1(), c.b1(), c.x())[unit]));
    }
    for (int i = 0; i < 3; i++) {
      int unit = i;
      fields.add(
          new WorksheetField<>(
              "h[" + i + "]",
              false,
              own -> WorksheetField.entry(own.of("h"), unit, 3),
              (net, earlier) ->
                  net.afterHidden().apply(net.h(three("z1", earlier)), c.b1())[unit]));
    }
    fields.add(
        new WorksheetField<>(
            "z2",
            true,
            own -> WorksheetField.entry(own.of("z2"), 0, 1),
            (net, earlier) ->
                net.z2(
                    c.w2(),
                    c.b2(),
                    net.handedOn().apply(three("z1", earlier), three("h", earlier)))));
    fields.add(
        new WorksheetField<>(
            "y",
            false,
            own -> WorksheetField.entry(own.of("y"), 0, 1),
            (net, earlier) -> net.last().applyAsDouble(earlier.applyAsDouble("z2"))));
    return fields;
  }

  private static double[] three(String name, ToDoubleFunction<String> earlier) {
    double[] numbers = new double[3];
    for (int i = 0; i < 3; i++) {
      numbers[i] = earlier.applyAsDouble(name + "[" + i + "]");
    }
    return numbers;
  }
}
