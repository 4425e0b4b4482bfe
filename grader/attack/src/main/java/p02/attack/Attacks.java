package p02.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import p02.engine.assignment.Kit;
import p02.engine.author.Corpus;

/** Every attack there is. */
public final class Attacks {
  private static final int PER_HONEST = 8;

  private final Kit kit;
  private final String canary;

  /**
   * The attacks.
   *
   * @param kit whose solutions they are hidden in
   * @param canary the file that they try to read, change and delete
   */
  public Attacks(Kit kit, Path canary) {
    this.kit = kit;
    this.canary = canary.toString().replace('\\', '/');
  }

  /** All of them, in order of their rows. */
  public List<Attack> all() throws IOException {
    List<Attack> all = new ArrayList<>(written());
    Sound sound = Sound.read(kit.referenceSources());
    all.addAll(new CompilerAttacks(sound).all());
    all.addAll(new CompilerBombs(sound).all());
    all.addAll(new ArchiveAttacks(sound, canary).all());
    all.addAll(new BrokenArchives(sound).all());
    all.addAll(new FileAttacks(sound, canary).all());
    all.addAll(new TextAttacks(sound).all());
    all.sort((one, other) -> Integer.compare(one.row(), other.row()));
    return all;
  }

  /** Those of the corpus. */
  private List<Attack> written() throws IOException {
    CorpusAttacks corpus = new CorpusAttacks(new Corpus(kit), canary);
    try (Stream<Path> files = Files.list(kit.corpus())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("attacks-"))
          .map(name -> name.substring("attacks-".length(), name.length() - ".txt".length()))
          .sorted()
          .flatMap(problem -> corpus.against(problem).stream())
          .toList();
    }
  }

  /**
   * Writes attacks into one inbox, with an honest submission before every few of them.
   *
   * @param attacks what is written
   * @param inbox of the batch
   * @param alone a second inbox, for the honest submissions alone
   * @param honest folders of honest submissions
   * @return the attacks, by what their ids begin with or hold
   */
  public static TreeMap<String, Attack> place(
      List<Attack> attacks, Path inbox, Path alone, List<Path> honest) throws IOException {
    TreeMap<String, Attack> placed = new TreeMap<>();
    for (int i = 0; i < attacks.size(); i++) {
      if (i % PER_HONEST == 0) {
        Path one = honest.get(i / PER_HONEST % honest.size());
        String id = "a%03d-%s".formatted(i, one.getFileName());
        copy(one, inbox.resolve(id));
        copy(one, alone.resolve(id));
      }
      String id = "a%03dx".formatted(i);
      attacks.get(i).placing().place(inbox, id);
      placed.put(id, attacks.get(i));
    }
    return placed;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Folders.write(to.resolve(from.relativize(file).toString()), Files.readAllBytes(file));
      }
    }
  }
}
