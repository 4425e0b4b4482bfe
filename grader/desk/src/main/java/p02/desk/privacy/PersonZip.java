package p02.desk.privacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import p02.desk.decision.Decisions;
import p02.desk.decision.PersonsLines;
import p02.desk.marks.Marks;
import p02.desk.marks.Result;
import p02.engine.batch.AnswerPictures;

/** All that a batch's folder holds about one person, for this person. */
public final class PersonZip {
  private PersonZip() {}

  /** Packs results, reports, and the person's lines of every table. */
  public static byte[] of(Marks marks, List<Result> theirs) throws IOException {
    PersonRecord person = PersonRecord.of(theirs);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (String id : person.submissions().stream().sorted().toList()) {
        copy(zip, "results/" + id + ".json", marks.folder());
        copy(zip, "reports/" + id + ".html", marks.folder());
        copy(zip, "answers/" + id + ".json", marks.folder());
        for (Path picture : AnswerPictures.of(marks.folder(), id)) {
          copy(zip, AnswerPictures.place(id) + "/" + picture.getFileName(), marks.folder());
        }
        copy(zip, "choices/" + id + ".txt", marks.folder());
      }
      for (Path file : CsvRows.files(marks.folder())) {
        CsvRows lines = CsvRows.read(file).of(person);
        if (!lines.rows().isEmpty()) {
          put(zip, file.getFileName().toString(), lines.text().getBytes(StandardCharsets.UTF_8));
        }
      }
      PersonsLines decisions = person.decisions(marks.folder());
      for (Path file : Decisions.files(marks.folder())) {
        String lines = decisions.in(file);
        if (!lines.isEmpty()) {
          String name = "decisions/" + file.getFileName();
          put(zip, name, lines.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return bytes.toByteArray();
  }

  /**
   * How many decisions name a submission of theirs and are not packed, since they were made for
   * somebody whom nobody finds any more.
   */
  public static long leftOut(Marks marks, List<Result> theirs) throws IOException {
    return PersonRecord.of(theirs).decisions(marks.folder()).unknown();
  }

  private static void copy(ZipArchiveOutputStream zip, String name, Path folder)
      throws IOException {
    Path file = folder.resolve(name);
    if (Files.isRegularFile(file)) {
      put(zip, name, Files.readAllBytes(file));
    }
  }

  private static void put(ZipArchiveOutputStream zip, String name, byte[] content)
      throws IOException {
    zip.putArchiveEntry(new ZipArchiveEntry(name));
    zip.write(content);
    zip.closeArchiveEntry();
  }
}
