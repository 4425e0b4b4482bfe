package p02.precheck.screen;

/**
 * One thing that student code may not do.
 *
 * @param file name of the source file, without its folder
 * @param line 1-based line, 0 if it concerns the whole class
 * @param what the call, field or type that is refused
 * @param instead a sentence that says what to write instead
 */
public record Refusal(String file, int line, String what, String instead) {

  /** All of it in one line, for the report. */
  public String message() {
    String place = line > 0 ? file + ":" + line : file;
    return "%s: %s is not available here. %s".formatted(place, what, instead);
  }
}
