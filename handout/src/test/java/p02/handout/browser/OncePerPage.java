package p02.handout.browser;

import static org.junit.platform.commons.support.AnnotationSupport.isAnnotated;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Leaves a class of tests out while page and tests are those that it last passed with: a browser
 * takes longer than all other tests of the handout. {@code mvn clean} forgets it.
 */
final class OncePerPage implements BeforeAllCallback, AfterAllCallback, TestWatcher {
  private static final Path PAGE = Path.of("target/handout.html");

  private boolean failed;
  private int succeeded;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    Path passed = passed(context);
    if (Files.exists(passed) && Files.readString(passed).equals(hash(context))) {
      String line =
          "The handout's figures were driven before as they are: not driven again (%s)."
              .formatted(context.getRequiredTestClass().getSimpleName());
      System.out.println(line);
      Assumptions.abort(line);
    }
    Files.deleteIfExists(passed);
  }

  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    failed = true;
  }

  @Override
  public void testSuccessful(ExtensionContext context) {
    succeeded++;
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    long tests =
        Arrays.stream(context.getRequiredTestClass().getDeclaredMethods())
            .filter(
                each -> isAnnotated(each, Test.class) || isAnnotated(each, ParameterizedTest.class))
            .count();
    // One test alone, as an editor runs it, says nothing of the others.
    if (!failed && succeeded >= tests) {
      Files.writeString(passed(context), hash(context));
    }
  }

  private static Path passed(ExtensionContext context) {
    return Path.of("target/driven-" + context.getRequiredTestClass().getSimpleName() + ".sha256");
  }

  private static String hash(ExtensionContext context) throws IOException {
    Class<?> tests = context.getRequiredTestClass();
    try (InputStream code = tests.getResourceAsStream(tests.getSimpleName() + ".class")) {
      if (code == null) {
        throw new IOException("the class file of " + tests + " is missing");
      }
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(Files.readAllBytes(PAGE));
      return HexFormat.of().formatHex(sha.digest(code.readAllBytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
