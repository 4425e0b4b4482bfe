package p02.hidden;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import p02.hidden.observe.Tolerance;

/** Declares the one hidden test of a task: what it is worth and how exact it must be. */
@Test
@ExtendWith(TaskExtension.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Task {
  /** Its number in the assignment, as {@code 3.1.1}. */
  String number();

  /** What reports call it. */
  String title();

  /** What is computed, as a formula or in one sentence. */
  String asked();

  /** A worked example, from the handout; never one of the fixtures. */
  String example();

  /** Points for a right answer. */
  double points();

  /** How far a right answer may be off. */
  Tolerance tolerance();

  /**
   * Classes that a right answer may well be built on, as {@code p02.tutorial21.Activations}: where
   * a task of theirs is open, the reference stands in for it. For no other: a class that computes
   * the same formula would answer in the task's place.
   */
  String[] uses() default {};

  /**
   * Earlier tasks of the same class that a right answer is built on, as {@code 3.1.1}: where javac
   * refuses their methods, the reference answers in their place. For no other: a method broken on
   * purpose would answer where its formula is asked for once more.
   */
  String[] builtOn() default {};

  /** Steps that it may take: calls, loop rounds, charged work; 0 for the assignment's usual. */
  long fuel() default 0;

  /** Bytes that it may allocate in all, garbage included; 0 for the assignment's usual. */
  long bytes() default 0;
}
