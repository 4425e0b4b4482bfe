package p02.handout.formula;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import p02.handout.Resources;

/** KaTeX's style sheet with those of its fonts in it that a page needs. */
public final class FormulaStyle {
  private static final Pattern FONT_FACE = Pattern.compile("@font-face\\{[^}]*}");

  /**
   * A font file.
   *
   * @param classes those that KaTeX gives to what is set in it; none if it is always needed
   */
  private record Face(String file, String family, String style, List<String> classes) {
    boolean isNeededBy(String html) {
      String names = String.join("|", classes);
      return classes.isEmpty()
          || Pattern.compile("class=\"([^\"]* )?(" + names + ")[ \"]").matcher(html).find();
    }

    String css() {
      byte[] font = Resources.bytes(Katex.FOLDER + "fonts/KaTeX_" + file + ".woff2");
      return "@font-face{font-family:KaTeX_%s;%s;src:url(data:font/woff2;base64,%s)format(\"woff2\")}"
          .formatted(family, style, Base64.getEncoder().encodeToString(font));
    }
  }

  private static final String UPRIGHT = "font-style:normal;font-weight:400";
  private static final String ITALIC = "font-style:italic;font-weight:400";
  private static final String BOLD = "font-style:normal;font-weight:700";
  private static final String BOLD_ITALIC = "font-style:italic;font-weight:700";

  private static final List<Face> FACES =
      List.of(
          new Face("Main-Regular", "Main", UPRIGHT, List.of()),
          new Face("Math-Italic", "Math", ITALIC, List.of("mathnormal")),
          new Face("Size1-Regular", "Size1", UPRIGHT, List.of("size1", "small-op")),
          new Face("Size2-Regular", "Size2", UPRIGHT, List.of("size2", "large-op")),
          new Face("Size3-Regular", "Size3", UPRIGHT, List.of("size3")),
          new Face("Size4-Regular", "Size4", UPRIGHT, List.of("size4", "delim-size4")),
          new Face("Main-Bold", "Main", BOLD, List.of("mathbf", "textbf")),
          new Face("Main-Italic", "Main", ITALIC, List.of("mathit", "textit", "maindefault")),
          new Face("Math-BoldItalic", "Math", BOLD_ITALIC, List.of("boldsymbol")),
          new Face("AMS-Regular", "AMS", UPRIGHT, List.of("amsrm", "mathbb", "textbb")),
          new Face("Caligraphic-Regular", "Caligraphic", UPRIGHT, List.of("mathcal")),
          new Face("Fraktur-Regular", "Fraktur", UPRIGHT, List.of("mathfrak", "textfrak")),
          new Face("SansSerif-Regular", "SansSerif", UPRIGHT, List.of("mathsf", "textsf")),
          new Face("Script-Regular", "Script", UPRIGHT, List.of("mathscr", "textscr")),
          new Face("Typewriter-Regular", "Typewriter", UPRIGHT, List.of("mathtt", "texttt")));

  private FormulaStyle() {}

  /** Style for a page: nothing that has no formula needs any. */
  public static String of(String html) {
    if (!html.contains("class=\"katex\"")) {
      return "";
    }
    String fonts =
        FACES.stream()
            .filter(face -> face.isNeededBy(html))
            .map(Face::css)
            .collect(Collectors.joining("\n"));
    String rules = FONT_FACE.matcher(Resources.text(Katex.FOLDER + "katex.min.css")).replaceAll("");
    return fonts + "\n" + rules;
  }
}
