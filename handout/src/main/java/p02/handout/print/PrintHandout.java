package p02.handout.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Prints a page to a PDF where Chromium is found, else says how to print it. */
public final class PrintHandout {
  private static final long SECONDS = 120;

  private PrintHandout() {}

  /**
   * Prints.
   *
   * @param arguments the page, and the PDF to write
   * @throws IOException if the browser cannot be started or wrote nothing
   * @throws InterruptedException if this is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path page = Path.of(arguments[0]).toAbsolutePath();
    Path pdf = Path.of(arguments[1]).toAbsolutePath();
    Optional<Path> browser = Programs.browser();
    if (browser.isEmpty()) {
      System.out.printf(
          "No Chromium on this machine: open %s in a browser and print it to a PDF.%n", page);
      return;
    }
    Files.deleteIfExists(pdf);
    print(browser.get(), page, pdf);
    if (!Files.exists(pdf)) {
      throw new IOException(
          "%s wrote no %s; its words stand in %s".formatted(browser.get(), pdf, log(pdf)));
    }
  }

  private static void print(Path browser, Path page, Path pdf)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(browser.toString(), "--headless", "--disable-gpu"));
    if ("root".equals(System.getProperty("user.name"))) {
      // In containers: Chromium refuses to build its walls as root. The page is our own.
      command.add("--no-sandbox");
    }
    command.addAll(
        List.of("--no-pdf-header-footer", "--print-to-pdf=" + pdf, page.toUri().toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log(pdf).toFile())
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("%s did not print %s within %d s".formatted(browser, page, SECONDS));
    }
  }

  private static Path log(Path pdf) {
    return pdf.resolveSibling(pdf.getFileName() + ".log");
  }
}
