package p02.engine.release;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Everything that a release holds, in a form that can be searched: jars are opened, class files
 * taken apart.
 */
final class ReleaseContents {
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.])[-−]?\\d+(?:_\\d+)*(?:\\.\\d+)?(?:[eE][-+]?\\d+)?(?![\\w])");

  /** Between the numbers of one list. */
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;|{}\\[\\]()*/dDfFL]*");

  private final Map<String, String> texts = new TreeMap<>();
  private final Map<String, Set<String>> identifiers = new TreeMap<>();

  /** The first two numbers of each place in a list, to the list from there on. */
  private final Map<List<Double>, List<Place>> numbers = new HashMap<>();

  private record Place(String file, List<Double> from) {}

  static ReleaseContents of(ReleaseTree tree) throws IOException {
    ReleaseContents contents = new ReleaseContents();
    for (Map.Entry<String, byte[]> file : tree.files().entrySet()) {
      contents.add(file.getKey(), file.getValue());
    }
    return contents;
  }

  private void add(String name, byte[] content) throws IOException {
    if (name.endsWith(".jar")) {
      ZipInputStream jar = new ZipInputStream(new ByteArrayInputStream(content));
      for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
        add(name.replaceFirst(".*/", "") + "!" + entry.getName(), jar.readAllBytes());
      }
    } else if (name.endsWith(".class")) {
      ClassContents parts = ClassContents.of(content);
      parts.arrays().forEach(list -> remember(name, list));
      // Names that are only called, and every other constant, stand in the file's own text.
      addText(name, new String(content, StandardCharsets.ISO_8859_1) + "\n" + parts.texts());
    } else if (!name.endsWith(".gz") && !name.endsWith(".sha1") && !name.endsWith(".sha256")) {
      String text = new String(content, StandardCharsets.UTF_8);
      addText(name, text);
      lists(text).forEach(list -> remember(name, list));
    }
  }

  private void addText(String name, String text) {
    texts.put(name, text);
    identifiers.put(
        name,
        IDENTIFIER
            .matcher(text)
            .results()
            .map(found -> found.group())
            .collect(HashSet::new, HashSet::add, HashSet::addAll));
  }

  private static List<List<Double>> lists(String text) {
    List<List<Double>> lists = new ArrayList<>();
    List<Double> list = new ArrayList<>();
    int end = 0;
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      if (!BETWEEN.matcher(text.substring(end, number.start())).matches()) {
        lists.add(list);
        list = new ArrayList<>();
      }
      list.add(Double.parseDouble(number.group().replace("_", "").replace('−', '-')));
      end = number.end();
    }
    lists.add(list);
    return lists;
  }

  private void remember(String name, List<Double> list) {
    for (int i = 0; i + 1 < list.size(); i++) {
      List<Double> from = list.subList(i, list.size());
      numbers
          .computeIfAbsent(List.copyOf(from.subList(0, 2)), open -> new ArrayList<>())
          .add(new Place(name, from));
    }
  }

  int size() {
    return texts.size();
  }

  /** A file that uses a name, if there is one. */
  Optional<String> fileWithName(String name) {
    return identifiers.entrySet().stream()
        .filter(each -> each.getValue().contains(name))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A file that holds a text, if there is one. */
  Optional<String> fileWithText(String text) {
    return texts.entrySet().stream()
        .filter(each -> each.getValue().contains(text))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** A file that holds these numbers one after the other, if there is one. */
  Optional<String> fileWithNumbers(List<Double> list) {
    return numbers.getOrDefault(list.subList(0, 2), List.of()).stream()
        .filter(
            place ->
                place.from().size() >= list.size()
                    && place.from().subList(0, list.size()).equals(list))
        .map(Place::file)
        .findFirst();
  }
}
