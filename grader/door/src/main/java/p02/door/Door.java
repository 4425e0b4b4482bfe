package p02.door;

import java.util.Map;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/** Puts the one door to native code before ND4J, and lets its graphs pay as they run. */
public final class Door {
  /** ND4J's settings, and classes by their names, so that nobody who installs them loads ND4J. */
  static final Map<String, String> SETTINGS =
      Map.of(
          "opexec", "p02.door.CheckedOps",
          "ndarrayfactory.class", "p02.door.CheckedFactory",
          "native.ops", "p02.door.ClosedNative",
          "inferencefactory.class", "p02.door.graph.PaidGraphs");

  private Door() {}

  /** Lets ND4J go to native code through the door; without effect once ND4J has started. */
  public static void install() {
    SETTINGS.forEach(System::setProperty);
  }

  /**
   * Holds it to be in use.
   *
   * @throws IllegalStateException if ND4J goes another way
   */
  public static void require() {
    if (!(Nd4j.getExecutioner() instanceof CheckedOps)
        || !(Nd4j.factory() instanceof CheckedFactory)
        || !(NativeOpsHolder.getInstance().getDeviceNativeOps() instanceof ClosedNative)) {
      throw new IllegalStateException(
          "ND4J would run unchecked: it started before the door was installed");
    }
  }
}
