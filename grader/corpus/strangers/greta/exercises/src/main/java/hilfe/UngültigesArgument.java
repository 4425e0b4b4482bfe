package hilfe;

/** Ein Argument, mit dem sich nicht rechnen lässt. */
public class UngültigesArgument extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String größe;

  public UngültigesArgument(String größe, String grund) {
    super("„" + größe + "“ ist ungültig: " + grund);
    this.größe = größe;
  }

  /** Wie die Größe heißt, um die es geht. */
  public String größe() {
    return größe;
  }
}
