package p02.engine.home;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Runs the student's command again and again in one JVM: {@link StudentMachine} starts it from its
 * source, since its class path must be the student's alone. A line of input is a folder and what
 * was typed, a line of output all that was printed.
 */
final class Resident {
  private Resident() {}

  public static void main(String[] none) throws Exception {
    ClassLoader loader =
        (ClassLoader) Class.forName("p02.student.Launch").getMethod("loader").invoke(null);
    Thread.currentThread().setContextClassLoader(loader);
    Method run =
        loader
            .loadClass("p02.student.cli.Main")
            .getMethod("run", PrintWriter.class, PrintWriter.class, String[].class);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] words =
          Arrays.stream(line.split(" ", -1)).map(Resident::decoded).toArray(String[]::new);
      System.setProperty("p02.home", words[0]);
      StringWriter printed = new StringWriter();
      PrintWriter out = new PrintWriter(printed, true);
      run.invoke(null, out, out, Arrays.copyOfRange(words, 1, words.length));
      byte[] text = printed.toString().getBytes(StandardCharsets.UTF_8);
      System.out.println(Base64.getEncoder().encodeToString(text));
    }
  }

  private static String decoded(String word) {
    return new String(Base64.getDecoder().decode(word), StandardCharsets.UTF_8);
  }
}
