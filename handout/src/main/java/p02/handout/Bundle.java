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
import java.util.stream.Collectors;

/**
 * One script from the modules of a folder, each behind those that it imports, so that a page needs
 * no other file. Modules here import by {@code import { a, b } from "./file.js";}, on one line, and
 * export where they declare. In the script each is a function of its own, whose names stay inside.
 */
public final class Bundle {
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (\\{[^}]*}) from \"\\./([\\w-]+\\.js)\";$");

  private static final Pattern EXPORT = Pattern.compile("(?m)^export ((?:const|function) (\\w+))");
  private static final Pattern LEFT = Pattern.compile("(?m)^(import|export)\\b.*");

  private Bundle() {}

  /**
   * The script of a module and all that it imports.
   *
   * @param first the module's file, which runs last
   * @throws IOException if a module is missing
   * @throws IllegalArgumentException if a module imports or exports in another way
   */
  public static String of(Path folder, String first) throws IOException {
    Set<String> ordered = new LinkedHashSet<>();
    visit(folder, first, new ArrayList<>(), ordered);
    StringBuilder script = new StringBuilder("const modules = {};\n");
    for (String file : ordered) {
      script.append(function(file, Files.readString(folder.resolve(file)).replace("\r\n", "\n")));
    }
    return script.toString();
  }

  private static String function(String file, String text) {
    String exported =
        EXPORT
            .matcher(text)
            .results()
            .map(match -> match.group(2))
            .collect(Collectors.joining(", "));
    String imported = IMPORT.matcher(text).replaceAll("const $1 = modules[\"$2\"];");
    String body = EXPORT.matcher(imported).replaceAll("$1");
    Matcher left = LEFT.matcher(body);
    if (left.find()) {
      throw new IllegalArgumentException("%s: cannot bundle \"%s\"".formatted(file, left.group()));
    }
    return "modules[\"%s\"] = (() => {\n%sreturn { %s };\n})();\n".formatted(file, body, exported);
  }

  private static void visit(Path folder, String file, List<String> above, Set<String> ordered)
      throws IOException {
    if (above.contains(file)) {
      throw new IllegalArgumentException("modules import each other in a circle: " + above);
    }
    List<String> path = new ArrayList<>(above);
    path.add(file);
    for (var match : IMPORT.matcher(Files.readString(folder.resolve(file))).results().toList()) {
      visit(folder, match.group(2), path, ordered);
    }
    ordered.add(file);
  }
}
