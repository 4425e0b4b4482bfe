package p02.desk.place;

import p02.precheck.text.OneForm;

/** Names as they are compared. */
final class Names {
  private Names() {}

  /** An id or an e-mail address, as it looks after it was made safe for a file name. */
  static String id(String text) {
    return folded(text).replaceAll("[^\\p{L}\\p{N}._ -]", "_");
  }

  /** A person's name: letters and digits alone, the given name first. */
  static String person(String text) {
    String[] parts = folded(text).split(",");
    String inOrder = parts.length == 2 ? parts[1] + " " + parts[0] : String.join(" ", parts);
    return inOrder.replaceAll("\\p{M}+|[^\\p{L}\\p{N}]+", " ").strip();
  }

  private static String folded(String text) {
    return OneForm.lower(OneForm.unified(text.strip()));
  }
}
