package p02.hidden.problem35;

import java.util.Arrays;
import p02.hidden.Check;
import p02.hidden.StudentId;
import p02.hidden.Task;
import p02.hidden.Tolerance;
import p02.kit.AdamCase;
import p02.oracle.Steps;
import p02.problem35.AdamWorksheet;

/** Tests of {@link AdamWorksheet}. */
class AdamWorksheetTest {
  @Task(number = "3.5.4", title = "worksheet, by hand", points = 5, tolerance = Tolerance.WORKSHEET)
  void worksheet(Check check, StudentId student) throws Throwable {
    AdamCase c = student.variant().adam();
    double[] g = c.gradients();
    double[] squares = Arrays.stream(g).map(each -> each * each).toArray();
    check.worksheet(AdamWorksheet::m, Steps.moments(g, c.beta()));
    check.worksheet(AdamWorksheet::v, Steps.moments(squares, c.gamma()));
    check.worksheet(AdamWorksheet::phi, new double[] {phi(c, 1), phi(c, 2)});
  }

  private static double phi(AdamCase c, int steps) {
    double[][] gradients = new double[steps][];
    Arrays.setAll(gradients, t -> new double[] {c.gradients()[t]});
    double[] start = {c.phi()};
    return Steps.adam(start, gradients, c.alpha(), c.beta(), c.gamma(), c.epsilon())[0];
  }
}
