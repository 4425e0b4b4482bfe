package p02.engine.intake;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import p02.precheck.tree.PackageName;

/**
 * One of several things that a student sent and that may be the submission.
 *
 * @param name as the student knows it
 * @param order larger for what was handed in later; below 0 where nobody says
 * @param archive whether it is one, and not the files that lie beside archives
 * @param raw what is in it
 */
record Candidate(String name, long order, boolean archive, RawFiles raw) {

  /** What each file claims to be: a class, or the student's id. */
  SortedMap<String, byte[]> claims() {
    SortedMap<String, byte[]> claims = new TreeMap<>();
    raw.files()
        .forEach(
            (path, content) ->
                claims.put(
                    RelevantFiles.place(path)
                        .map(RelevantFiles.Place::className)
                        .orElse("the student's id"),
                    content));
    raw.others()
        .forEach(
            (path, content) ->
                Loose.place(path, content)
                    .map(RelevantFiles.Place::className)
                    .or(() -> ownClass(path, content))
                    .ifPresent(name -> claims.putIfAbsent(name, content)));
    raw.answers().sheets().forEach((path, content) -> claims.put(AnswerFiles.name(path), content));
    return claims;
  }

  private static Optional<String> ownClass(String path, byte[] content) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return PackageName.declaredIn(Decoding.of(content).text()).map(name -> name + "." + file);
  }
}
