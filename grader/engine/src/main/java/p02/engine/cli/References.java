package p02.engine.cli;

import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;

/** The classes that a class file names in its code and in what it extends. */
final class References {
  private static final int CLASS = 7;

  private References() {}

  /** Their binary names, its own among them; arrays are left out. */
  static Set<String> of(byte[] classFile) {
    ClassReader reader = new ClassReader(classFile);
    char[] buffer = new char[reader.getMaxStringLength()];
    Set<String> names = new TreeSet<>();
    for (int i = 1; i < reader.getItemCount(); i++) {
      int item = reader.getItem(i);
      if (item > 0 && reader.readByte(item - 1) == CLASS) {
        names.add(reader.readUTF8(item, buffer).replace('/', '.'));
      }
    }
    return names;
  }
}
