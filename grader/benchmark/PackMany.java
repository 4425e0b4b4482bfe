import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import p02.student.check.Checker;
import p02.student.home.Home;
import p02.student.pack.Packing;

/**
 * Packs a student's tree whenever a line says into which zip, as {@code ./p02 pack} does, but with one checker for all:
 * what starting two JVMs takes is paid once. What was found of a tree before is kept as long as nothing changed that a
 * task can reach, as between two commands of a student.
 */
public final class PackMany {
  private PackMany() {}

  /**
   * Packs until the input ends.
   *
   * @param arguments the command's folder of classes, and the student's folder
   */
  public static void main(String[] arguments) throws Exception {
    // The command starts its second JVM with the first entry of its own class path.
    System.setProperty("java.class.path", arguments[0]);
    Home home = new Home(Path.of(arguments[1]));
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    try (Checker checker = Checker.open(home);
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String zip = lines.readLine(); zip != null; zip = lines.readLine()) {
        Packing.pack(home, Path.of(zip), out, checker);
        out.println("== packed");
      }
    }
  }
}
