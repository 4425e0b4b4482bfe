package p02.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One script from the modules of a folder, each behind those that it imports, so that a page needs
 * no other file. Modules here import by {@code import { a, b } from "./file.js";}, on one line, and
 * export where they declare; a name means the same in all of them.
 */
final class Bundle {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import \\{[^}]*} from \"\\./([\\w-]+\\.js)\";\\R");

  private static final Pattern EXPORT = Pattern.compile("(?m)^export (?=const |function |class )");
  private static final Pattern LEFT = Pattern.compile("(?m)^(import|export)\\b.*");

  private Bundle() {}

  /**
   * The script that {@code main.js} starts.
   *
   * @throws IOException if a module is missing
   * @throws IllegalArgumentException if a module imports or exports in another way
   */
  static String of(Path folder) throws IOException {
    Set<String> ordered = new LinkedHashSet<>();
    visit(folder, "main.js", new ArrayList<>(), ordered);
    StringBuilder script = new StringBuilder();
    for (String file : ordered) {
      String text = Files.readString(folder.resolve(file)).replace("\r\n", "\n");
      String bare = EXPORT.matcher(IMPORT.matcher(text).replaceAll("")).replaceAll("");
      Matcher left = LEFT.matcher(bare);
      if (left.find()) {
        throw new IllegalArgumentException(
            "%s: cannot bundle \"%s\"".formatted(file, left.group()));
      }
      script.append("// ").append(file).append("\n").append(bare);
    }
    return script.toString();
  }

  private static void visit(Path folder, String file, List<String> above, Set<String> ordered)
      throws IOException {
    if (above.contains(file)) {
      throw new IllegalArgumentException("modules import each other in a circle: " + above);
    }
    List<String> path = new ArrayList<>(above);
    path.add(file);
    for (var match : IMPORT.matcher(Files.readString(folder.resolve(file))).results().toList()) {
      visit(folder, match.group(1), path, ordered);
    }
    ordered.add(file);
  }
}
