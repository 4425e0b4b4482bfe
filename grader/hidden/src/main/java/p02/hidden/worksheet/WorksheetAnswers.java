package p02.hidden.worksheet;

import p02.hidden.script.Adapter;

/** A student's answers on a worksheet; see {@link Adapter} for how such a class is loaded. */
public interface WorksheetAnswers {
  /** The numbers that one of its methods returns; a single one as an array of one. */
  double[] of(String method);
}
