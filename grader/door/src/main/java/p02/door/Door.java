package p02.door;

import org.nd4j.linalg.factory.Nd4j;

/** Puts the one door to native code before ND4J. */
public final class Door {
  private static final String SETTING = "opexec";

  /** The class by its name, so that nobody who installs it loads ND4J. */
  private static final String OPERATIONS = "p02.door.CheckedOps";

  private Door() {}

  /** Lets ND4J run its operations through the door; without effect once ND4J has started. */
  public static void install() {
    System.setProperty(SETTING, OPERATIONS);
  }

  /**
   * Holds it to be in use.
   *
   * @throws IllegalStateException if ND4J runs operations by another
   */
  public static void require() {
    if (!(Nd4j.getExecutioner() instanceof CheckedOps)) {
      throw new IllegalStateException(
          "ND4J would run unchecked: it started before the door was installed");
    }
  }
}
