package p02.lab;

import java.util.Map;
import p02.lab.error.UserMistake;

/** Finds what was typed among the choices. */
final class Choice {
  private Choice() {}

  static <T> Map.Entry<String, T> of(Setting setting, String typed, Map<String, T> choices) {
    return choices.entrySet().stream()
        .filter(choice -> choice.getKey().equalsIgnoreCase(typed))
        .findFirst()
        .map(choice -> Map.entry(choice.getKey(), choice.getValue()))
        .orElseThrow(
            () ->
                new UserMistake(
                    "there is no %s %s. Choose one of %s"
                        .formatted(setting.option(), typed, String.join(", ", choices.keySet()))));
  }
}
