package p02.misconception;

import p02.hidden.script.Misconception;
import p02.hidden.script.Mistake;

/**
 * A method changes an argument, in whatever task. Models have none to change: it is known by what
 * the cases saw, where that is all that is wrong.
 */
@Misconception(
    id = "argument-changed",
    tasks = {},
    says =
        "Your result is right, but you change an array that belongs to the caller. Work on a copy; methods of ND4J that end in i work in place.")
final class ArgumentChanged implements Mistake<Object> {
  @Override
  public Object in(Object right) {
    return right;
  }
}
