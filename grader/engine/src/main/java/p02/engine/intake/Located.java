package p02.engine.intake;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import p02.engine.failure.CommandWord;
import p02.engine.intake.archive.IntakeException;

/**
 * Where the submissions of a class are: in the folder or archive that was named, or in a platform's
 * download that lies alone in that folder.
 *
 * @param store open, for whoever takes it to close
 * @param listing what lies there
 */
record Located(Store store, Listing listing) {

  /**
   * Looks at what was named.
   *
   * @param before under which names submissions were filed before
   * @throws IntakeException if there is nothing to mark
   */
  static Located find(Path submissions, Listing.Filed before) throws IntakeException {
    Store store = Stores.open(submissions);
    try {
      Layout layout = Layout.of(store);
      Optional<String> only = layout.onlyArchive();
      if (only.isPresent() && store instanceof FolderStore folder) {
        Optional<Located> inside = download(folder, only.get(), before);
        if (inside.isPresent()) {
          return inside.get();
        }
      }
      Located here = of(submissions, store, layout, "", before);
      store = null;
      return here;
    } finally {
      close(store);
    }
  }

  /** A download that lies alone in a folder; nothing if it is somebody's submission. */
  private static Optional<Located> download(FolderStore folder, String name, Listing.Filed before) {
    Path archive = folder.root().resolve(name);
    Store store = null;
    try {
      store = Stores.open(archive);
      Layout layout = Layout.of(store);
      if (layout.isDownload()) {
        Located inside = of(archive, store, layout, name, before);
        store = null;
        return Optional.of(inside);
      }
    } catch (IntakeException e) {
      // It is a submission that cannot be read, and will be named as one.
    } finally {
      close(store);
    }
    return Optional.empty();
  }

  private static Located of(
      Path submissions, Store store, Layout layout, String download, Listing.Filed before)
      throws IntakeException {
    if (layout.isSingle()) {
      throw new IntakeException(
          "%s looks like one submission. Type: grade one %s"
              .formatted(submissions, CommandWord.of(submissions)));
    }
    Listing listing = Listing.of(layout, download, before);
    if (listing.parcels().isEmpty()) {
      throw new IntakeException(
          submissions + " holds no submission: put one folder or archive for each student in it");
    }
    return new Located(store, listing);
  }

  /**
   * The same place once more.
   *
   * @param listing what lay there
   * @throws IntakeException if other names lie there now
   */
  static Located again(Path submissions, Listing listing) throws IntakeException {
    Store store = Stores.open(submissions);
    try {
      Optional<String> changed = Optional.empty();
      if (!listing.download().isEmpty()) {
        changed = Listing.differing(store, "", listing.download());
        store.close();
        store = Stores.open(submissions.resolve(listing.download()));
      }
      Optional<String> other = changed.isPresent() ? changed : listing.changed(store);
      if (other.isPresent()) {
        throw new IntakeException("%s is not in both".formatted(other.get()));
      }
      Located here = new Located(store, listing);
      store = null;
      return here;
    } finally {
      close(store);
    }
  }

  private static void close(@Nullable Store store) {
    if (store != null) {
      store.close();
    }
  }
}
