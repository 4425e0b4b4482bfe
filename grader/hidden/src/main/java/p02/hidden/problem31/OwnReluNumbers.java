package p02.hidden.problem31;

import p02.hidden.worksheet.WorksheetAnswers;
import p02.problem31.ReluWorksheet;

/** The student's {@link ReluWorksheet}. */
final class OwnReluNumbers implements WorksheetAnswers {
  @Override
  public double[] of(String method) {
    return switch (method) {
      case "z1" -> ReluWorksheet.z1();
      case "h" -> ReluWorksheet.h();
      case "z2" -> new double[] {ReluWorksheet.z2()};
      case "y" -> new double[] {ReluWorksheet.y()};
      default -> throw new IllegalArgumentException("no method " + method);
    };
  }
}
