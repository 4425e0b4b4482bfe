package p02.lab.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What is written into a page beside its content: the libraries that draw, with their licences. */
enum Library {
  D3("d3 7.9.0", webjar("d3/7.9.0"), "dist/d3.min.js"),
  PLOT("Observable Plot 0.6.17", "observable-plot/", "plot.umd.min.js"),
  KATEX("KaTeX 0.18.11", webjar("katex/0.18.11"), "dist/katex.min.js");

  private final String title;
  private final String folder;
  private final String script;

  Library(String title, String folder, String script) {
    this.title = title;
    this.folder = folder;
    this.script = script;
  }

  String title() {
    return title;
  }

  String script() {
    return text(folder + script);
  }

  String licence() {
    return text(folder + "LICENSE");
  }

  /** A text file on the class path, beside this class unless its name starts with a slash. */
  static String text(String name) {
    try (InputStream in = Library.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private static String webjar(String versioned) {
    return "/META-INF/resources/webjars/" + versioned + "/";
  }
}
