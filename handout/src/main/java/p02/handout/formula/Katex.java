package p02.handout.formula;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import p02.handout.Resources;

/** KaTeX, run by GraalJS. It starts with the first formula: most builds find all in the cache. */
public final class Katex implements Typesetter, AutoCloseable {
  /** As the root pom names it. */
  static final String VERSION = "0.18.11";

  /** Where its files lie on the class path. */
  static final String FOLDER = "/META-INF/resources/webjars/katex/" + VERSION + "/dist/";

  private static final String RENDER =
      """
      (tex, display) => katex.renderToString(tex, {
        displayMode: display, output: "htmlAndMathml", throwOnError: true, strict: "error"
      })
      """;

  /** A running KaTeX. */
  private record Engine(Context context, Value render) {
    static Engine start() {
      // Without a compiler Truffle warns that it interprets; that is fast enough here.
      Context context =
          Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
      context.eval("js", Resources.text(FOLDER + "katex.min.js"));
      return new Engine(context, context.eval("js", RENDER));
    }
  }

  private final Lazy<Engine> engine = new Lazy<>(Engine::start);

  @Override
  public String html(Formula formula) {
    try {
      return engine.get().render().execute(formula.tex(), formula.display()).asString();
    } catch (PolyglotException e) {
      throw new FormulaException(formula, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() {
    engine.started().ifPresent(running -> running.context().close());
  }
}
