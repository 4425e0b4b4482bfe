package p02.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.desk.decision.Decision;
import p02.desk.decision.Decisions;
import p02.desk.decision.Ruling;
import p02.engine.rubric.Rubric;

@Tag("long")
@DisplayName("The page's server, killed 50 times while marks are made")
class ReviewKilledTest {
  /** Fewer with {@code -Dkills=N}, where there is little time. */
  private static final int KILLS = Integer.getInteger("kills", 50);

  @TempDir private Path marks;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Random random = new Random(50);

  /** What the server said it had on the disk: submission, question and criterion to the item. */
  private final Map<String, String> acknowledged = new HashMap<>();

  /** Marks that were under way when the server was killed, and may have reached the disk. */
  private final Map<String, String> possible = new HashMap<>();

  /** One life of the server. */
  private record Life(Process process, URI address, String cookie, String form) {}

  @Test
  @DisplayName("every mark that was acknowledged is there, once, and nothing else")
  void shouldLoseNothing() throws Exception {
    VariedClass.write(marks, 200, 3);
    ReviewedClass those = ReviewedClass.open(marks, "reader", Clock.systemUTC());
    AnswerSelection selection = new AnswerSelection(those);
    for (int kill = 0; kill < KILLS; kill++) {
      Life life = start();
      try {
        int before = 1 + random.nextInt(12);
        for (int i = 0; i < before; i++) {
          mark(life, those, selection);
        }
        killWhileMarking(life, shot(those, selection));
      } finally {
        life.process().destroyForcibly();
      }
    }
    compare();
  }

  private void killWhileMarking(Life life, Shot shot) throws Exception {
    CompletableFuture<HttpResponse<String>> underway =
        client.sendAsync(request(life, shot), body());
    Thread.sleep(random.nextInt(8));
    life.process().destroyForcibly();
    assertThat(life.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
    boolean said =
        underway
            .handle((answer, failure) -> failure == null && answer.statusCode() == 303)
            .get(60, TimeUnit.SECONDS);
    note(shot, said ? acknowledged : possible);
  }

  private void compare() throws IOException {
    Map<String, String> stands = new HashMap<>();
    for (Decision each : Decisions.read(marks).standing().inForce()) {
      Ruling.Written written = (Ruling.Written) each.what();
      String key = key(each.whom(), written.question(), written.criterion());
      assertThat(stands.put(key, written.item())).as("%s stands twice", key).isNull();
    }
    assertThat(Decisions.read(marks).standing().conflicts()).isEmpty();
    assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    assertThat(stands).containsAllEntriesOf(acknowledged);
    stands.entrySet().removeAll(acknowledged.entrySet());
    assertThat(possible).containsAllEntriesOf(stands);
    System.out.printf(
        "%d kills, %d marks acknowledged, %d more on the disk%n",
        KILLS, acknowledged.size(), stands.size());
  }

  private static String key(String submission, String question, String criterion) {
    return submission + " " + question + " " + criterion;
  }

  private void mark(Life life, ReviewedClass those, AnswerSelection selection) throws Exception {
    Shot shot = shot(those, selection);
    HttpResponse<String> answer = client.send(request(life, shot), body());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    note(shot, acknowledged);
  }

  private static void note(Shot shot, Map<String, String> marks) {
    for (Group.Member each : shot.group().members()) {
      String key = key(each.submission(), shot.place().question(), shot.criterion());
      marks.put(key, shot.item());
    }
  }

  /** A mark to make: of something that nobody marked. */
  private record Shot(Place place, Group group, String criterion, String item) {}

  private Shot shot(ReviewedClass those, AnswerSelection selection) throws IOException {
    Shelf shelf = those.shelf();
    List<Rubric> rubrics = List.copyOf(those.questions().rubrics().values());
    while (true) {
      Rubric rubric = rubrics.get(random.nextInt(rubrics.size()));
      Place place = new Place(rubric.question(), false);
      List<Group> groups = selection.groups(place, shelf);
      Group group = groups.get(random.nextInt(groups.size()));
      Rubric.Criterion criterion = rubric.criteria().get(random.nextInt(rubric.criteria().size()));
      String item = criterion.items().get(random.nextInt(criterion.items().size())).id();
      if (shelf.seen(place, group, criterion.id()).isEmpty()) {
        return new Shot(place, group, criterion.id(), item);
      }
    }
  }

  private static HttpRequest request(Life life, Shot shot) {
    String body =
        "form=%s&criterion=%s&seen=&item=%s".formatted(life.form(), shot.criterion(), shot.item());
    return HttpRequest.newBuilder(
            life.address().resolve(PageMaking.path(shot.place(), shot.group())))
        .headers("Cookie", life.cookie(), "Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(body))
        .build();
  }

  private static HttpResponse.BodyHandler<String> body() {
    return HttpResponse.BodyHandlers.ofString();
  }

  private Life start() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ReviewProcess.class.getName(),
                marks.toString(),
                "eva")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    URI address = URI.create(out.readLine());
    HttpResponse<String> entered = client.send(HttpRequest.newBuilder(address).build(), body());
    String given = entered.headers().firstValue("Set-Cookie").orElseThrow();
    String cookie = given.substring(0, given.indexOf(';'));
    String page =
        client
            .send(
                HttpRequest.newBuilder(address.resolve("/")).header("Cookie", cookie).build(),
                body())
            .body();
    String form = page.replaceAll("(?s).*?name=\"form\" value=\"([0-9a-f]+)\".*", "$1");
    return new Life(process, address, cookie, form);
  }
}
