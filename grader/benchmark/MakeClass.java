import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import p02.engine.assignment.Kit;
import p02.attack.Attack;
import p02.attack.Attacks;
import p02.engine.author.Corpus;

/**
 * Writes a class of realistic submissions: the corpus's correct, wrong and broken variants, mixed
 * by a fixed seed. Every submission has its own student id and its own bytes; a fifth are zips.
 */
public final class MakeClass {
  private static final String USAGE =
      """
      java -cp grader/engine/target/p02-grade.jar grader/benchmark/MakeClass.java FOLDER COUNT \
      [HOSTILE [ORDER [PROBLEMS]]]

        FOLDER   where they go; it must not exist
        COUNT    how many honest submissions
        HOSTILE  percent of the class that attack, among the honest ones (default 0)
        ORDER    seed of an order: names get a number in front, the submissions stay (default: none)
        PROBLEMS what they hand in (default: 3.1,3.2,3.3,3.4,3.5)
      """;

  private static final long SEED = 20260101;
  private static final String SECTION_3 = "3.1,3.2,3.3,3.4,3.5";

  private MakeClass() {}

  /** See {@link #USAGE}. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2 || args.length > 5 || Files.exists(Path.of(args[0]))) {
      System.err.print(USAGE);
      System.exit(2);
    }
    Path folder = Files.createDirectories(Path.of(args[0]));
    int count = Integer.parseInt(args[1]);
    int percent = args.length > 2 ? Integer.parseInt(args[2]) : 0;
    int hostile = Math.round(count * percent / (100f - percent));
    Names names = new Names(count + hostile, args.length > 3 ? Long.parseLong(args[3]) : 0);
    Kit kit = new Kit(Path.of(System.getProperty("p02.home", "")).toAbsolutePath());
    Draw draw = new Draw(kit, List.of((args.length > 4 ? args[4] : SECTION_3).split(",")));
    for (int i = 0; i < count; i++) {
      String id = "student%05d".formatted(i);
      Random dice = new Random(SEED + i);
      write(folder, names.of(i, id), draw.files(id, dice), dice);
    }
    List<Attack> attacks = new ArrayList<>(new Attacks(kit, folder.resolve("canary")).all());
    Collections.shuffle(attacks, new Random(SEED));
    for (int i = 0; i < hostile; i++) {
      String neighbour = "student%05dx%d".formatted((int) ((i + 0.5) * count / hostile), i);
      attacks.get(i % attacks.size()).placing().place(folder, names.of(count + i, neighbour));
    }
    System.out.printf("%d submissions, %d of them hostile: %s%n", count + hostile, hostile, folder);
  }

  /** A folder, or as often as students do it a zip. */
  private static void write(Path inbox, String name, Map<String, String> files, Random dice)
      throws IOException {
    if (dice.nextInt(5) == 0) {
      zip(inbox.resolve(name + ".zip"), files);
      return;
    }
    for (Map.Entry<String, String> each : files.entrySet()) {
      Path file = inbox.resolve(name).resolve(each.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, each.getValue());
    }
  }

  private static void zip(Path file, Map<String, String> files) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> each : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** Names in an order: a batch marks in order of names. */
  private record Names(List<Integer> places) {
    Names(int count, long order) {
      this(new ArrayList<>());
      for (int i = 0; order != 0 && i < count; i++) {
        places.add(i);
      }
      Collections.shuffle(places, new Random(order));
    }

    String of(int index, String id) {
      return places.isEmpty() ? id : "%05d-%s".formatted(places.get(index), id);
    }
  }

  /** Draws what a student hands in: a lot, and for every problem a variant that fits it. */
  private static final class Draw {
    /** How many of a hundred students do what. */
    private enum Lot {
      PERFECT(24, 0),
      SLIPS(42, 45),
      HALF_DONE(18, 35),
      BROKEN(11, 25),
      LOOPS(2, 25),
      UNTOUCHED(3, 0);

      private final int share;
      private final int slips;

      Lot(int share, int slipsPerHundredProblems) {
        this.share = share;
        this.slips = slipsPerHundredProblems;
      }

      static Lot of(Random dice) {
        int number = dice.nextInt(100);
        for (Lot lot : values()) {
          number -= lot.share;
          if (number < 0) {
            return lot;
          }
        }
        throw new IllegalStateException("the shares must add up to 100");
      }
    }

    private static final Pattern TASK =
        Pattern.compile("(?s)( *)// @solution (\\d\\.\\d\\.\\d).*?// @end");
    /** A loop that counts; without its last part it never ends. */
    private static final Pattern COUNTING =
        Pattern.compile("(for \\(int (\\w+) = [^;\\n]*; [^;\\n]*; )\\2\\+\\+\\)");
    private static final Pattern MARKERS = Pattern.compile("(?m)^ *// @.*\\R");

    /** Loops that never end, as edits in words: what stands there, and what a student writes. */
    private static final Map<String, String> LOOPS =
        Map.of(
            "for (int i = 0; i < z1.length; i++)", "for (int i = 0; i < z1.length; )",
            "for (int i = 0; i < h.length; i++)", "for (int i = 0; i >= 0; i = 0)",
            "for (int j = 0; j < x.length; j++)", "for (int j = 0; j < x.length; )",
            "return (long) layers * width + outputs;",
                "long sum = outputs; int i = 0; while (i < layers) { sum += width; } return sum;");

    private final List<String> problems;
    private final Map<String, List<Corpus.Variant>> corpus = new TreeMap<>();

    Draw(Kit kit, List<String> problems) {
      this.problems = problems;
      Corpus all = new Corpus(kit);
      for (String problem : problems) {
        for (String kind : List.of("correct", "mistakes", "broken")) {
          corpus.put(kind + problem, all.read(kind, problem));
        }
      }
    }

    /** Path below the submission's root, to text. */
    Map<String, String> files(String id, Random dice) {
      Lot lot = Lot.of(dice);
      String stop = problems.get(dice.nextInt(problems.size())) + "." + (1 + dice.nextInt(6));
      String broken = problems.get(dice.nextInt(problems.size()));
      Map<String, String> files = new TreeMap<>();
      for (String problem : problems) {
        boolean slips = dice.nextInt(100) < lot.slips;
        boolean breaks = lot == Lot.BROKEN && problem.equals(broken);
        String kind = breaks ? "broken" : slips ? "mistakes" : "correct";
        List<Corpus.Variant> variants = corpus.get(kind + problem);
        files.putAll(variants.get(dice.nextInt(variants.size())).sources());
      }
      if (lot == Lot.LOOPS) {
        loop(files, dice);
      }
      files.replaceAll(
          (path, text) -> handedIn(text, id, task -> done(lot, task.compareTo(stop))));
      Map<String, String> placed = new TreeMap<>();
      files.forEach((path, text) -> placed.put("exercises/src/main/java/" + path, text));
      placed.put("exercises/src/main/resources/student.properties", "student.id=" + id + "\n");
      return placed;
    }

    private static boolean done(Lot lot, int beyondStop) {
      return lot != Lot.UNTOUCHED && (lot != Lot.HALF_DONE || beyondStop < 0);
    }

    /** The first of the loops, in an order of the student's own, that finds its place. */
    private static void loop(Map<String, String> files, Random dice) {
      List<String> places = new ArrayList<>(new TreeMap<>(LOOPS).keySet());
      Collections.shuffle(places, dice);
      for (String place : places) {
        for (Map.Entry<String, String> file : files.entrySet()) {
          if (file.getValue().contains(place)) {
            file.setValue(file.getValue().replace(place, LOOPS.get(place)));
            return;
          }
        }
      }
      for (Map.Entry<String, String> file : files.entrySet()) {
        Matcher counting = COUNTING.matcher(file.getValue());
        if (counting.find()) {
          file.setValue(counting.replaceFirst("$1)"));
          return;
        }
      }
      throw new IllegalStateException("no place for a loop in " + files.keySet());
    }

    /** Without the author's markers; what is not done is a TODO. */
    private static String handedIn(String text, String id, Predicate<String> done) {
      String own =
          TASK.matcher(text)
              .replaceAll(
                  task ->
                      Matcher.quoteReplacement(
                          done.test(task.group(2))
                              ? task.group()
                              : "%sthrow new p02.kit.TodoException(\"%s\");"
                                  .formatted(task.group(1), task.group(2))));
      return "// " + id + "\n" + MARKERS.matcher(own).replaceAll("");
    }
  }
}
