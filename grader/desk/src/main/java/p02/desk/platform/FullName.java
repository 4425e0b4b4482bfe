package p02.desk.platform;

/**
 * A person's name in two parts, which read as the whole when first stands before last.
 *
 * @param first all given names
 * @param last the last word, or what stands before a comma
 */
record FullName(String first, String last) {
  /**
   * Divides a name: at its comma where it has one, as {@code Müller, Anna}, else before its last
   * word. No rule finds where a name like {@code Zoë de la Cruz} is divided.
   */
  static FullName of(String name) {
    String whole = name.strip();
    int comma = whole.indexOf(',');
    if (comma >= 0) {
      return new FullName(whole.substring(comma + 1).strip(), whole.substring(0, comma).strip());
    }
    int space = whole.lastIndexOf(' ');
    return new FullName(whole.substring(0, Math.max(space, 0)).strip(), whole.substring(space + 1));
  }
}
