package p02.jana;

import java.util.Date;

/** My own exception. It is an IllegalArgumentException because the task wants that. */
public class WrongInputException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private final Date when = new Date();

  public WrongInputException(String text) {
    super("WRONG INPUT!!! " + text);
  }

  public Date getWhen() {
    return when;
  }
}
