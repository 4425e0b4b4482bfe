package p02.precheck.explain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.precheck.compile.Diagnostic;

/** A method or variable that lacks {@code static}: the compiler names the line that uses it. */
final class NeedsStatic {
  private static final Pattern METHOD =
      Pattern.compile("non-static method (\\w+)\\(.*\\) cannot be referenced .*");
  private static final Pattern VARIABLE =
      Pattern.compile("non-static variable (\\w+) cannot be referenced .*");

  private NeedsStatic() {}

  /** Where to write it; nothing if the error is another. */
  static Optional<PlainError> explain(Diagnostic error, SourceText text) {
    String message = error.message().lines().findFirst().orElse("");
    Matcher method = METHOD.matcher(message);
    if (method.matches()) {
      return text.named(method.group(1)).map(head -> ofMethod(error, head));
    }
    Matcher variable = VARIABLE.matcher(message);
    return variable.matches()
        ? Optional.of(PlainError.at(error, ofVariable(variable.group(1))))
        : Optional.empty();
  }

  private static PlainError ofMethod(Diagnostic error, SourceText.Head head) {
    return new PlainError(
        error.path(),
        head.line(),
        head.line(),
        "%s(...) has to be static, since it is called without an object in line %d. Write static before %s."
            .formatted(head.name(), error.line(), head.type()));
  }

  private static String ofVariable(String name) {
    return name.equals("this")
        ? "a static method belongs to no object, so that there is no this in it."
        : ("%s belongs to an object, and a static method has none. Declare %s inside of the method,"
                + " or hand it over as a parameter.")
            .formatted(name, name);
  }
}
