package p02.hidden.script;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a {@link Mistake}, one class each, in a package below {@code p02.misconception}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Misconception {
  /** Its name in {@code diagnoses}, as {@code hidden-bias-dropped}. */
  String id();

  /** The tasks that lose their points by it; the first gives it its place. */
  String[] tasks();

  /** What the student did and where to look; never the right formula. */
  String says();

  /** The part of the points that a task keeps all the same, as {@code 5/9}. */
  String keeps() default "0/1";

  /**
   * Whether the self-check may name it, too. It then carries the wrong values of the published
   * example and the sentence.
   */
  boolean published() default false;
}
