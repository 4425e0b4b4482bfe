package p02.review;

/**
 * Where on the page somebody is.
 *
 * @param question as {@code 3.5b}
 * @param second whether answers are read a second time, without the first marks
 */
record Place(String question, boolean second) {
  /** Its address. */
  String path() {
    return (second ? "/second/" : "/mark/") + question;
  }

  /** The kind of subject that its decisions are about. */
  String kind() {
    return second ? "second reading" : "written";
  }
}
