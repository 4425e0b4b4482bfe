package p02.engine.batch;

import java.util.List;
import java.util.Optional;
import p02.engine.intake.Origin;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which of several things that one student sent counts, as one line of text.
 *
 * @param file what the archive or file is called
 * @param platformId the platform's own number of whom it was chosen for; empty if there is none
 * @param sent the names of what they sent; none in lines of an earlier kit, which go by the
 *     submission's name alone
 */
record Choice(String file, String platformId, List<String> sent) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Copies the list. */
  Choice {
    sent = List.copyOf(sent);
  }

  static Choice of(String file, Origin origin) {
    return new Choice(file, origin.platformId(), origin.names());
  }

  /** The line, without its end. */
  String line() {
    return MAPPER.writeValueAsString(this);
  }

  /** Reads one; nothing if it is damaged. Lines of an earlier kit are a name and nothing else. */
  static Optional<Choice> read(String line) {
    if (!line.startsWith("{")) {
      return Optional.of(new Choice(line, "", List.of()));
    }
    try {
      return Optional.ofNullable(MAPPER.readValue(line, Choice.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether it was made for who sent this. The platform's number says so, whatever came since; else
   * the names do: who sends the same under another name, or has the name of a submission that was
   * somebody else's, is asked again.
   */
  boolean isFor(Origin origin) {
    boolean numbered = !platformId.isEmpty() && !origin.platformId().isEmpty();
    return sent.isEmpty()
        || (numbered ? platformId.equals(origin.platformId()) : sent.equals(origin.names()));
  }
}
