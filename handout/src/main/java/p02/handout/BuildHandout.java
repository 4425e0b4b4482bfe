package p02.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import p02.handout.figure.Figures;
import p02.handout.formula.FormulaCache;
import p02.handout.formula.Katex;
import p02.handout.page.HandoutPage;
import p02.handout.page.PageCheck;

/** Builds a page from the folder of Markdown files, in order of their names. */
public final class BuildHandout {
  private BuildHandout() {}

  /**
   * Builds.
   *
   * @param arguments the folder of {@code .md} files, the page to write, the folder in which set
   *     formulas are kept and, for a page whose figures move and that says how written answers are
   *     marked, the folders of their scripts and of the answer sheets
   * @throws IOException if a file cannot be read or written
   * @throws IllegalArgumentException if the folder holds no Markdown, or the page has a fault: a
   *     broken link, a formula that is not set, something that it would have to load
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Path page = Path.of(arguments[1]);
    List<String> sections =
        arguments.length > 4
            ? sections(folder).stream().map(new AnswerSheets(Path.of(arguments[4]))::in).toList()
            : sections(folder);
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("no .md file in " + folder);
    }
    String script = arguments.length > 3 ? Bundle.of(Path.of(arguments[3]), "main.js") : "";
    try (Katex katex = new Katex()) {
      FormulaCache formulas = new FormulaCache(Path.of(arguments[2]), katex);
      String html = new HandoutPage(formulas, Figures::html, script).of(sections);
      List<String> faults = PageCheck.faults(html);
      if (!faults.isEmpty()) {
        throw new IllegalArgumentException(
            "the page from %s is not sound:%n%s".formatted(folder, String.join("\n", faults)));
      }
      Files.createDirectories(page.toAbsolutePath().getParent());
      Files.writeString(page, html);
    }
  }

  private static List<String> sections(Path folder) throws IOException {
    List<String> sections = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        sections.add(Files.readString(file));
      }
    }
    return sections;
  }
}
