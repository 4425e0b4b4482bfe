package p02.hidden.observe;

import java.util.Arrays;

/** Whether numbers that should be drawn one by one repeat themselves. */
public enum Repetition {
  /** They do not. */
  NOT,
  /** Every row holds the same numbers. */
  ROWS,
  /** Every number is the same. */
  NUMBERS;

  /** Tells, of numbers in C order. */
  static Repetition of(double[] numbers, long columns) {
    int row = (int) columns;
    if (Arrays.stream(numbers).allMatch(each -> each == numbers[0])) {
      return NUMBERS;
    }
    for (int i = row; i < numbers.length; i++) {
      if (numbers[i] != numbers[i - row]) {
        return NOT;
      }
    }
    return ROWS;
  }
}
