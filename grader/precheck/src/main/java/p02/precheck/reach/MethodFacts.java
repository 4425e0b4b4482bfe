package p02.precheck.reach;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What one method names: calls, objects that it makes, static fields; and its lines. */
public final class MethodFacts {
  private final boolean isStatic;
  private final Set<Call> calls = new LinkedHashSet<>();
  private final Set<String> made = new TreeSet<>();
  private final Set<String> touched = new TreeSet<>();
  private final Set<Integer> lines = new TreeSet<>();

  MethodFacts(boolean isStatic) {
    this.isStatic = isStatic;
  }

  /**
   * A call, or a reference to a method.
   *
   * @param owner internal name of the class that it names
   * @param signature name and descriptor
   */
  public record Call(String owner, String signature) {}

  /** Whether it needs no object. */
  public boolean isStatic() {
    return isStatic;
  }

  /** What it calls, or refers to. */
  public Set<Call> calls() {
    return calls;
  }

  /** Classes of which it makes objects. */
  public Set<String> made() {
    return made;
  }

  /** Classes of which it uses a field. */
  public Set<String> touched() {
    return touched;
  }

  /** Lines of the source that it stands on. */
  public Set<Integer> lines() {
    return lines;
  }

  MethodVisitor reader() {
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public void visitLineNumber(int line, Label start) {
        lines.add(line);
      }

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String name, String descriptor, boolean isInterface) {
        calls.add(new Call(owner, name + descriptor));
      }

      @Override
      public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        touched.add(owner);
      }

      @Override
      public void visitTypeInsn(int opcode, String type) {
        if (opcode == Opcodes.NEW) {
          made.add(type);
        }
      }

      @Override
      public void visitInvokeDynamicInsn(
          String name, String descriptor, Handle bootstrap, Object... arguments) {
        for (Object argument : arguments) {
          if (argument instanceof Handle handle) {
            calls.add(new Call(handle.getOwner(), handle.getName() + handle.getDesc()));
            if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
              made.add(handle.getOwner());
            }
          }
        }
      }
    };
  }
}
