package p02.hidden.problem35;

import p02.hidden.worksheet.WorksheetAnswers;
import p02.problem35.AdamWorksheet;

/** The student's {@link AdamWorksheet}. */
final class OwnAdamNumbers implements WorksheetAnswers {
  @Override
  public double[] of(String method) {
    return switch (method) {
      case "m" -> AdamWorksheet.m();
      case "v" -> AdamWorksheet.v();
      case "phi" -> AdamWorksheet.phi();
      default -> throw new IllegalArgumentException("no method " + method);
    };
  }
}
