package p02.precheck.weave;

/** A method's exception table would have more rows than a class file can hold. */
final class TooManyHandlersException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String method;

  TooManyHandlersException(String method) {
    super(method);
    this.method = method;
  }

  /** The method's name. */
  String method() {
    return method;
  }
}
