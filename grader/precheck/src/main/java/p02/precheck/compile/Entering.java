package p02.precheck.compile;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;

/**
 * Watches javac take up what it has parsed, before it makes anything of it. A unit whose package is
 * not where it lies, or that declares a module, changes what the units beside it mean.
 */
final class Entering implements TaskListener {
  private boolean begun;
  private boolean strays;

  @Override
  public void started(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.ENTER) {
      begun = true;
      strays |= strays(event.getCompilationUnit());
    }
  }

  private static boolean strays(CompilationUnitTree unit) {
    String path = unit.getSourceFile().toUri().getPath();
    String place = path.substring(1, Math.max(1, path.lastIndexOf('/'))).replace('/', '.');
    return unit.getModule() != null || !String.valueOf(unit.getPackageName()).equals(place);
  }

  /** Whether javac came so far; else nothing of the units is in its memory but names. */
  boolean hasBegun() {
    return begun;
  }

  /** Whether a unit is out of place. */
  boolean hasStrays() {
    return strays;
  }
}
