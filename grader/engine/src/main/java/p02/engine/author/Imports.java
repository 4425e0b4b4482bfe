package p02.engine.author;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rewrites the import block of a skeleton. */
final class Imports {
  private static final Pattern IMPORT = Pattern.compile("import (?:static )?[\\w.]*?(\\w+);");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^(package [^;]+;)\n+");
  private static final String TODO = "import p02.kit.TodoException;";

  private Imports() {}

  /** Adds the import of {@code TodoException} where it is thrown, and drops imports without use. */
  static String tidy(List<String> lines) {
    String body =
        lines.stream()
            .filter(line -> !IMPORT.matcher(line).matches())
            .collect(Collectors.joining("\n"));
    TreeSet<String> imports =
        lines.stream()
            .filter(line -> IMPORT.matcher(line).matches() && uses(body, line))
            .collect(Collectors.toCollection(TreeSet::new));
    if (body.contains("new TodoException(")) {
      imports.add(TODO);
    }
    String block = imports.isEmpty() ? "" : String.join("\n", imports) + "\n\n";
    return PACKAGE.matcher(body).replaceFirst("$1\n\n" + Matcher.quoteReplacement(block)) + "\n";
  }

  private static boolean uses(String body, String importLine) {
    Matcher matcher = IMPORT.matcher(importLine);
    return matcher.matches()
        && Pattern.compile("\\b" + matcher.group(1) + "\\b").matcher(body).find();
  }
}
