package p02.review;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Pages as text. */
final class ReviewPages {
  /** KaTeX as it is published; its version stands in the root {@code pom.xml}, too. */
  static final String KATEX = "/META-INF/resources/webjars/katex/0.18.11/dist/katex.min.js";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, ReviewPages.class.getClassLoader(), "p02.review.pages");

  String of(String template, Object page) {
    StringOutput text = new StringOutput();
    engine.render(template, page, text);
    return text.toString();
  }

  /** A file of the jar. */
  static String resource(String name) {
    try (InputStream in = ReviewPages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the review's jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the review's jar cannot be read", e);
    }
  }
}
