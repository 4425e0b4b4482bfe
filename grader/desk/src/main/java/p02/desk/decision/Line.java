package p02.desk.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A decision as one line of JSON. A key that it does not know is refused, and so is a second one.
 */
final class Line {
  private static final String ANSWER = "answer";
  private static final String MADE_FOR = "made_for";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          // Not Double.toString, which changed with Java 19: ids must be the same everywhere.
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private Line() {}

  /** A new decision, with its id. */
  static Decision decision(Draft draft, Instant when, Addressee madeFor) {
    return named(
        new Decision(
            "",
            draft.what(),
            draft.whom(),
            draft.why(),
            draft.note(),
            when.truncatedTo(ChronoUnit.MICROS),
            draft.who(),
            draft.replaces(),
            madeFor));
  }

  private static Decision named(Decision other) {
    String id = digest(MAPPER.writeValueAsString(withId(other, "")));
    return withId(other, id);
  }

  private static Decision withId(Decision other, String id) {
    return new Decision(
        id,
        other.what(),
        other.whom(),
        other.why(),
        other.note(),
        other.when(),
        other.who(),
        other.replaces(),
        other.madeFor());
  }

  /** The line, without its end. */
  static String of(Decision decision) {
    return MAPPER.writeValueAsString(decision);
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if it is not what was written; the message says how
   */
  static Decision read(String line) {
    @Nullable Decision read;
    try {
      JsonNode tree = MAPPER.readTree(line);
      complete(tree);
      read = MAPPER.treeToValue(tree, Decision.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("is no decision", e);
    }
    if (read == null) {
      throw new IllegalArgumentException("is no decision");
    }
    if (!named(read).id().equals(read.id())) {
      throw new IllegalArgumentException(
          "is not as it was written: its id is %s and should be %s"
              .formatted(read.id(), named(read).id()));
    }
    return read;
  }

  /**
   * Decisions of an earlier kit do not say whom they were made for, and its written marks not for
   * which text.
   */
  private static void complete(JsonNode line) {
    if (line instanceof ObjectNode whole && !whole.has(MADE_FOR)) {
      whole.set(MADE_FOR, MAPPER.valueToTree(Addressee.UNKNOWN));
    }
    if (line.path("what") instanceof ObjectNode what
        && what.path("kind").asString("").equals("written")
        && !what.has(ANSWER)) {
      what.put(ANSWER, "");
    }
  }

  private static String digest(String text) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, Decision.ID_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
