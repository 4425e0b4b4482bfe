package p02.hidden;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a problem, on the package of its hidden tests. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Problem {
  /** Its number in the assignment, as {@code 3.1}. */
  String number();

  /** What reports call it. */
  String title();

  /** The sum of its tasks' points; {@code grade check} compares. */
  double points();

  /**
   * Library classes that hold ready-made answers: a method that calls one's method of its own name
   * gets its points, and a remark.
   */
  Class<?>[] readyMade() default {};
}
