package p02.desk.overview;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code index.html}: one file, which asks nothing of the network and runs its own script alone.
 */
public final class ClassPage {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ClassPage() {}

  /** The page of a class. */
  public static String of(ClassFigures figures) {
    return page("class.jte", "class.js", Map.of("figures", figures, "up", ""), figures.picks());
  }

  /** The page of a part of a large class, which lies in a folder below. */
  static String ofPart(ClassFigures figures) {
    return page("class.jte", "class.js", Map.of("figures", figures, "up", "../"), figures.picks());
  }

  /** The page of a large class, from which those of its parts are reached. */
  static String of(LargeFigures figures) {
    List<String> names = figures.parts().stream().map(PartFigures::first).toList();
    return page("large.jte", "large.js", Map.of("figures", figures), names);
  }

  private static String page(
      String template, String scriptName, Map<String, Object> figures, Object data) {
    String script = resource(scriptName);
    Map<String, Object> all = new HashMap<>(figures);
    all.put("style", resource("class.css"));
    all.put("script", script);
    all.put("hash", hash(script));
    all.put("data", data(data));
    StringOutput page = new StringOutput();
    TemplateEngine.createPrecompiled(
            null, ContentType.Html, ClassPage.class.getClassLoader(), "p02.desk.views.pages")
        .render(template, all, page);
    return page.toString();
  }

  /** What the script reads; no text in it can end the element around it. */
  private static String data(Object data) {
    return MAPPER.writeValueAsString(data).replace("<", "\\u003c");
  }

  /** What the page's policy names, so that no other script runs in it. */
  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = ClassPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the desk's jar lacks " + name);
      }
      // Git may write CRLF on Windows; the policy's digest is of what a browser reads.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("the desk's jar cannot be read", e);
    }
  }
}
