package p02.engine.intake;

import java.util.List;
import p02.engine.intake.archive.IntakeException;

/** Where submissions lie: a folder or an archive. Both are listed and read in the same way. */
interface Store extends AutoCloseable {

  /**
   * What lies in a folder, without what is below it.
   *
   * @param name its name
   * @param kind what it is
   */
  record Child(String name, Kind kind) {
    boolean isFolder() {
      return kind == Kind.FOLDER;
    }
  }

  /** What a name may stand for. */
  enum Kind {
    FILE,
    FOLDER,
    LINK
  }

  /** What lies in a folder, in order of names; the store's own if the path is empty. */
  List<Child> children(String folder) throws IntakeException;

  /** The names of what lies in a folder, without a look at what each is. */
  default List<String> names(String folder) throws IntakeException {
    return children(folder).stream().map(Child::name).toList();
  }

  /** The file of this path, or every file below the folder of this path; in order of paths. */
  List<StoredFile> files(String path) throws IntakeException;

  /** What was passed over while the store was listed, and why: lines for the instructor. */
  List<String> leftAside();

  @Override
  void close();
}
