package p02.board;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The class that a task is written in, so that the board can say which file to open. */
@Retention(RetentionPolicy.RUNTIME)
public @interface WrittenIn {
  /** The student's class. */
  Class<?> value();
}
