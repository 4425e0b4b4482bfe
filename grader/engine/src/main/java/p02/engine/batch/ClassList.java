package p02.engine.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import p02.engine.failure.Causes;
import p02.engine.failure.UserMistake;
import p02.engine.files.OwnerOnly;
import p02.engine.intake.Inbox;
import p02.engine.intake.Listing;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of {@code grade list}: what a shard has to know of the whole class, so that it looks at
 * its own submissions alone.
 *
 * @param listing what lies where
 * @param overview what each submission says of itself
 */
public record ClassList(Listing listing, ClassOverview overview) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  /** Reads every submission of a class. */
  public static ClassList of(Inbox inbox) {
    return new ClassList(inbox.listing(), ClassOverview.of(inbox.entries()));
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws UserMistake if it cannot be read, or is something else
   */
  public static ClassList read(Path file) {
    try {
      return JSON.readValue(Files.readAllBytes(file), ClassList.class);
    } catch (IOException e) {
      throw new UserMistake("--list %s cannot be read (%s)".formatted(file, Causes.reason(e)));
    } catch (JacksonException e) {
      throw new UserMistake(
          "--list %s is no list that grade list of this kit wrote. Type grade list again"
              .formatted(file));
    }
  }

  /** Writes it for other machines; the same class gives the same bytes. */
  public void write(Path file) throws IOException {
    OwnerOnly.write(file, (JSON.writeValueAsString(this) + "\n").getBytes(UTF_8));
  }
}
