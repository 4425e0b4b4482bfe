package p02.engine.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import p02.engine.failure.PlainText;
import p02.engine.intake.archive.ArchiveKind;
import p02.engine.intake.archive.Bounds;
import p02.engine.intake.archive.IntakeException;
import p02.engine.intake.archive.Memory;
import p02.engine.intake.archive.UnpackingAllowance;

/** Reads all that one student sent, and finds the submission in it. */
final class ParcelReader {
  private static final int MOST_ARCHIVES = 8;

  private final Store store;
  private final Memory memory;

  ParcelReader(Store store, Memory memory) {
    this.store = store;
    this.memory = memory;
  }

  /** A file, and what its upload says of it. */
  private record Piece(StoredFile file, Upload upload) {
    private String path() {
      return file.path();
    }

    /** What an instructor finds it by: several attachments may have one name. */
    private String label() {
      return upload.order() < 0 ? path() : upload.path();
    }
  }

  /**
   * Reads.
   *
   * @param chosen the archive or file that the instructor says counts
   */
  RawFiles read(Parcel parcel, Optional<String> chosen) throws IntakeException {
    List<Piece> pieces = pieces(parcel);
    List<Piece> archives =
        pieces.stream()
            .filter(each -> each.file().isSound() && ArchiveKind.isArchive(each.path()))
            .filter(each -> !RelevantFiles.ignored(each.path()))
            .toList();
    UnpackingAllowance allowance = UnpackingAllowance.ofSubmission();
    if (chosen.isPresent()) {
      return chosen(pieces, archives, chosen.get(), allowance);
    }
    RawFiles beside = files(pieces);
    if (beside.hasPlaced()) {
      archives.forEach(
          each -> {
            beside.remark("%s was not opened: the sources beside it count.".formatted(each.path()));
            beside.answers().doubt(each.path());
          });
      return beside;
    }
    return archives.isEmpty() ? beside : settled(pieces, archives, beside, allowance);
  }

  private List<Piece> pieces(Parcel parcel) throws IntakeException {
    List<Piece> pieces = new ArrayList<>();
    for (Upload upload : parcel.uploads()) {
      for (StoredFile file : store.files(upload.path())) {
        pieces.add(new Piece(file.named(upload.shown(file.path())), upload));
      }
    }
    return pieces;
  }

  /** All files but archives; of sources that came twice, the later one. */
  private RawFiles files(List<Piece> pieces) throws IntakeException {
    RawFiles raw = new RawFiles();
    Map<String, String> newest = new HashMap<>();
    List<Piece> inOrder = new ArrayList<>(pieces);
    inOrder.sort(Comparator.comparingLong(each -> each.upload().order()));
    for (Piece piece : inOrder) {
      String path = piece.path();
      if (piece.upload().text()) {
        raw.seen().text();
        continue;
      }
      raw.seen().file(path);
      raw.answers().seen(path);
      if (!piece.file().isSound()) {
        raw.remark("%s was skipped: %s.".formatted(path, piece.file().trouble()));
        raw.answers().skipped(path, piece.file().trouble());
      } else if (RelevantFiles.counts(path)) {
        raw.add(path, content(piece));
      } else if (RelevantFiles.mayHelp(path)) {
        byte[] content = content(piece);
        if (piece.upload().order() >= 0) {
          Loose.place(path, content)
              .map(place -> newest.put(place.className(), path))
              .ifPresent(older -> dropOlder(raw, older, path));
        }
        raw.addOther(path, content);
      } else if (AnswerFiles.isOne(path)) {
        raw.answers().add(path, content(piece));
      }
    }
    return raw;
  }

  private static byte[] content(Piece piece) throws IntakeException {
    return piece.file().read(RelevantFiles.wanted(piece.path()), PlainText.name(piece.path()));
  }

  private static void dropOlder(RawFiles raw, String older, String newer) {
    raw.dropOther(older);
    raw.remark("Of %s and %s only the later one counts: the second.".formatted(older, newer));
  }

  private RawFiles settled(
      List<Piece> pieces, List<Piece> archives, RawFiles beside, UnpackingAllowance allowance)
      throws IntakeException {
    if (archives.size() > MOST_ARCHIVES) {
      throw new IntakeException(
          "it holds %d archives and no sources beside them (%s): %s"
              .formatted(archives.size(), named(archives), Candidates.CHOOSE),
          labels(archives));
    }
    List<Candidate> all = new ArrayList<>();
    List<Candidate> without = new ArrayList<>();
    List<Unopened> unopened = new ArrayList<>();
    // The newest first: what older ones unpack to must not cost it its place.
    List<Piece> newestFirst = new ArrayList<>(archives);
    newestFirst.sort(Comparator.comparingLong((Piece each) -> each.upload().order()).reversed());
    for (Piece archive : newestFirst) {
      try {
        RawFiles raw = opened(archive, allowance, pieces.size() > 1);
        Candidate read = new Candidate(archive.label(), archive.upload().order(), true, raw);
        // An archive of sources and one of answers are one submission.
        (raw.hasSources() || raw.answers().holdsSheets() ? all : without).add(read);
      } catch (IntakeException e) {
        unopened.add(new Unopened(archive.upload().order(), e.getMessage()));
      }
    }
    if (beside.hasSources() || beside.answers().holdsSheets()) {
      all.add(new Candidate(firstSource(beside), -1, false, beside));
    }
    refuseUnopened(unopened, all);
    if (all.stream().noneMatch(each -> each.raw().hasSources())) {
      return pieces.size() == 1 && !without.isEmpty() ? without.get(0).raw() : beside;
    }
    return Candidates.settle(all);
  }

  /** An archive that is broken, locked or of an unknown kind. */
  private record Unopened(long order, String why) {}

  /** Only what the platform says is older than what was read does no harm. */
  private static void refuseUnopened(List<Unopened> unopened, List<Candidate> read)
      throws IntakeException {
    long latest = read.stream().mapToLong(Candidate::order).max().orElse(-1);
    for (Unopened each : unopened) {
      boolean older = each.order() >= 0 && each.order() < latest;
      if (!older) {
        String choose = read.isEmpty() ? "" : ". If another file counts, " + Candidates.CHOOSE;
        throw new IntakeException(each.why() + choose, read.stream().map(Candidate::name).toList());
      }
      read.forEach(one -> one.raw().remark("An older archive was not opened: " + each.why() + "."));
    }
  }

  private static String named(List<Piece> pieces) {
    return PlainText.names(labels(pieces));
  }

  private static List<String> labels(List<Piece> pieces) {
    return pieces.stream().map(Piece::label).toList();
  }

  private static String firstSource(RawFiles beside) {
    return beside.hasSources()
        ? beside.others().keySet().iterator().next()
        : beside.answers().sheets().firstKey();
  }

  private RawFiles opened(Piece archive, UnpackingAllowance allowance, boolean oneOfSeveral)
      throws IntakeException {
    String name = PlainText.name(archive.path());
    memory.acquire(Memory.opening(archive.file().size()));
    try {
      long said = archive.file().size();
      int most = (int) Bounds.STANDARD.unpackedBytes() + 1;
      int wanted = said < 0 ? most : (int) Math.min(most, said + 1);
      byte[] bytes = archive.file().read(wanted, name);
      if (bytes.length == wanted && wanted < most) {
        throw new IntakeException("it is larger than the download says: download it again");
      } else if (bytes.length == most) {
        throw new IntakeException(
            "it is larger than %d bytes. Unpack it into a folder".formatted(most - 1));
      }
      return ArchiveReader.read(archive.path(), bytes, allowance);
    } catch (IntakeException e) {
      throw oneOfSeveral ? new IntakeException(name + ": " + e.getMessage()) : e;
    } finally {
      memory.release(Memory.opening(archive.file().size()));
    }
  }

  private RawFiles chosen(
      List<Piece> pieces, List<Piece> archives, String name, UnpackingAllowance allowance)
      throws IntakeException {
    for (Piece archive : archives) {
      if (isCalled(archive, name)) {
        RawFiles raw = opened(archive, allowance, true);
        raw.remark("%s was chosen by the instructor.".formatted(archive.path()));
        return raw;
      }
    }
    RawFiles beside = files(pieces);
    if (pieces.stream().anyMatch(each -> isCalled(each, name)) && beside.hasSources()) {
      return beside;
    }
    throw new IntakeException(
        "%s was chosen, but is not there, or holds no sources; there is %s: %s"
            .formatted(PlainText.name(name), named(pieces), Candidates.CHOOSE),
        labels(pieces));
  }

  private static boolean isCalled(Piece piece, String name) {
    return piece.path().equals(name)
        || piece.upload().path().equals(name)
        || PlainText.name(piece.path()).equals(name);
  }
}
