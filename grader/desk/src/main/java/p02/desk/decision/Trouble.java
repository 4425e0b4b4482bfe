package p02.desk.decision;

/**
 * A line that is no decision: reported, never guessed.
 *
 * @param file its file's name
 * @param line its number, from 1
 * @param says what is wrong with it
 */
public record Trouble(String file, int line, String says) {
  /** One line for people, with what to do. */
  public String inWords() {
    return "decisions/%s, line %d %s".formatted(file, line, says);
  }
}
