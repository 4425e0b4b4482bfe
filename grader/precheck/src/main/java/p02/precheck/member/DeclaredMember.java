package p02.precheck.member;

import java.util.List;

/**
 * A method or constructor as it is declared. Types go by their erased names, as {@code double[]} or
 * {@code org.nd4j.linalg.api.ndarray.INDArray}.
 *
 * @param name of the method; {@code <init>} for a constructor
 * @param signature name and descriptor as class files have them; empty where none was read
 * @param parameters types of the parameters
 * @param returns type of the result
 * @param access how far it can be seen: {@code public}, {@code protected}, {@code private} or empty
 * @param isStatic whether it needs no object
 * @param line a line of the source on which it stands; 0 if unknown
 */
public record DeclaredMember(
    String name,
    String signature,
    List<String> parameters,
    String returns,
    String access,
    boolean isStatic,
    int line) {
  /** Name of every constructor. */
  public static final String CONSTRUCTOR = "<init>";

  /** Copies the list. */
  public DeclaredMember {
    parameters = List.copyOf(parameters);
  }

  boolean isConstructor() {
    return name.equals(CONSTRUCTOR);
  }

  boolean isPublic() {
    return access.equals("public");
  }

  DeclaredMember withSimpleTypes() {
    return new DeclaredMember(
        name,
        signature,
        parameters.stream().map(DeclaredMember::simple).toList(),
        simple(returns),
        access,
        isStatic,
        line);
  }

  private static String simple(String type) {
    return type.replaceFirst(".*[.$]", "");
  }

  /** Whether a call of the one means the other, to the JVM. */
  boolean isCalledLike(DeclaredMember other) {
    return hasParametersOf(other) && name.equals(other.name) && returns.equals(other.returns);
  }

  boolean hasParametersOf(DeclaredMember other) {
    return parameters.equals(other.parameters);
  }
}
