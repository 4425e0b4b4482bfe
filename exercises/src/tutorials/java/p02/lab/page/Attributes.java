package p02.lab.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** Attributes of an element in the order they are given, so that a page is the same each time. */
final class Attributes {
  private Attributes() {}

  /** Name, value, name, value, and so on. */
  static Map<String, String> of(String... namesAndValues) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return attributes;
  }
}
