package p02.handout.browser;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Gives tests the handout in a browser that all classes of a run share. Without Chromium they are
 * left out, and a line says so.
 */
final class InChromium implements BeforeAllCallback, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(InChromium.class);

  /** A browser that the end of the run closes. */
  private record Session(ChromeDriver driver) implements AutoCloseable {
    @Override
    public void close() {
      driver.quit();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (Chromium.find().isEmpty()) {
      String missing =
          "No Chromium with chromedriver on the path: the handout's figures are not driven.";
      System.out.println(missing);
      Assumptions.abort(missing);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Handout.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Session session =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(
                Session.class,
                type -> new Session(Chromium.find().orElseThrow().start()),
                Session.class);
    return new Handout(session.driver());
  }
}
