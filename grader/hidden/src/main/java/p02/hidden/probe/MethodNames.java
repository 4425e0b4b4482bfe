package p02.hidden.probe;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Methods of the tests' own interfaces as bytes: the interface, the name, the parameters. */
final class MethodNames {
  private MethodNames() {}

  static void write(DataOutputStream out, Method method) throws IOException {
    out.writeUTF(method.getDeclaringClass().getName());
    out.writeUTF(method.getName());
    out.writeUTF(parameters(method));
  }

  static Method read(DataInputStream in) throws IOException, ReflectiveOperationException {
    Class<?> declaring = Class.forName(in.readUTF());
    String name = in.readUTF();
    String parameters = in.readUTF();
    return Arrays.stream(declaring.getMethods())
        .filter(each -> each.getName().equals(name) && parameters(each).equals(parameters))
        .findFirst()
        .orElseThrow(() -> new NoSuchMethodException(declaring + " has no " + name));
  }

  private static String parameters(Method method) {
    return Arrays.toString(method.getParameterTypes());
  }
}
