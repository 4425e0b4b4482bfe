package p02.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import p02.desk.decision.Decisions;
import p02.desk.decision.Draft;
import p02.desk.decision.Ruling;
import p02.engine.assignment.Kit;

@DisplayName("The page for written answers, as it is served")
class ReviewServerTest {
  @TempDir private Path marks;
  private ReviewServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void start() throws IOException {
    WritingClass.write(marks, 12, 5);
    server = ReviewServer.start(open("eva"), code(), 0);
  }

  private StudentCode code() throws IOException {
    return WritingClass.code(marks);
  }

  private ReviewedClass open(String who) throws IOException {
    return ReviewedClass.open(marks, who, Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address()).resolve(path));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private HttpResponse<String> post(String path, String body, String cookie) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(server.address()).resolve(path))
            .headers("Cookie", cookie, "Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private String cookie() throws Exception {
    HttpResponse<String> entered = get(server.address());
    assertThat(entered.statusCode()).isEqualTo(302);
    String given = entered.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(given).contains("HttpOnly", "SameSite=Strict");
    return given.substring(0, given.indexOf(';'));
  }

  @Test
  @DisplayName("lets one browser in, once, and no form but its own")
  void shouldLetInOne() throws Exception {
    assertThat(get("/").statusCode()).isEqualTo(403);
    assertThat(get("/?token=guess").statusCode()).isEqualTo(403);
    String cookie = cookie();
    assertThat(get(server.address()).statusCode()).isEqualTo(403);
    HttpResponse<String> page = get("/", "Cookie", cookie);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(post("/undo", "back=/", cookie).statusCode()).isEqualTo(403);
    assertThat(post("/settings", "form=guess&setting=names&back=/", cookie).statusCode())
        .isEqualTo(403);
  }

  @Test
  @DisplayName("answers to no other name, though it leads here")
  void shouldAnswerToItsName() {
    assertThat(Guard.isLocal("127.0.0.1:80", 80)).isTrue();
    assertThat(Guard.isLocal("evil.example:80", 80)).isFalse();
    assertThat(Guard.isLocal("127.0.0.1:81", 80)).isFalse();
    assertThat(Guard.isLocal(null, 80)).isFalse();
  }

  @Test
  @DisplayName("shows code and experiments beside an answer as text, or says why there are none")
  void shouldShowWork() throws Exception {
    String cookie = cookie();
    String work = get("/beside/3.3/0", "Cookie", cookie).body();
    assertThat(work)
        .contains("ParameterCount.java, from line ", "&lt;script&gt;window.hacked")
        .contains("<th scope=\"col\">train accuracy</th>", "<td>0.81</td>")
        .doesNotContain("<script");
    assertThat(get("/beside/3.5b/0", "Cookie", cookie).body())
        .contains("No code: no code of this problem was handed in.");
    assertThat(get("/beside/3.3/1", "Cookie", cookie).body())
        .containsPattern("No code: .*handed-in does not hold this submission[.]");
    assertThat(get("/beside/3.3/12", "Cookie", cookie).statusCode()).isEqualTo(400);
    assertThat(get("/beside/3.3/0").statusCode()).isEqualTo(403);
    assertThat(StudentCode.of(new Kit(WritingClass.HOME), marks, Optional.empty()).missing())
        .endsWith("does not say where its submissions are: name them with --submissions");
  }

  @Test
  @DisplayName("serves pictures as what they are, and nothing else")
  void shouldServePictures() throws Exception {
    String cookie = cookie();
    HttpResponse<String> picture = get("/picture/4/0a1b", "Cookie", cookie);
    assertThat(picture.statusCode()).isEqualTo(200);
    assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
    assertThat(picture.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(picture.headers().firstValue("Content-Security-Policy"))
        .contains("default-src 'none'; sandbox");
    assertThat(get("/picture/4/0a1b").statusCode()).isEqualTo(403);
    for (String none : List.of("/picture/3/0a1b", "/picture/4/0a1c", "/picture/4/..%2F..%2Fx")) {
      assertThat(get(none, "Cookie", cookie).statusCode()).as(none).isIn(400, 404);
    }
    // Somebody put another file in its place.
    Files.writeString(marks.resolve("pictures/student-004/0a1b"), "<script>alert(1)</script>");
    assertThat(get("/picture/4/0a1b", "Cookie", cookie).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName(
      "what was decided on an answer stands beside it, and who is excused is not left to do")
  void shouldShowDecisions() throws Exception {
    ReviewedClass those = open("eva");
    Place place = new Place("3.3", false);
    List<Group> groups = new AnswerSelection(those).groups(place, those.shelf());
    Group group = groups.get(groups.size() - 1);
    String whom = group.members().get(0).submission();
    assertThat(those.shelf().isMarked(place, group, List.of("count"))).isFalse();
    decide(new Ruling.Complaint("written-3.3", "I wrote 920", Ruling.State.OPEN), whom, "");
    decide(new Ruling.Excused("written-3.3"), whom, "ill");
    assertThat(those.shelf().isMarked(place, group, List.of("count"))).isTrue();
    assertThat(get(PageMaking.path(place, group), "Cookie", cookie()).body())
        .contains("<li>written-3.3: complaint, open (ben): I wrote 920</li>")
        .contains("<li>written-3.3: excused, does not count (ben): ill</li>");
  }

  private void decide(Ruling ruling, String whom, String why) throws IOException {
    Draft draft = new Draft(ruling, whom, why, "", "ben", List.of());
    Decisions.add(marks, List.of(draft), Clock.systemUTC());
  }

  @Test
  @DisplayName(
      "evidence never keeps an answer waiting, and is told in full where that is asked for")
  void shouldTellEvidence() throws Exception {
    String cookie = cookie();
    Place place = new Place("3.3", false);
    for (Group each : new AnswerSelection(open("eva")).groups(place, open("eva").shelf())) {
      String path = PageMaking.path(place, each);
      assertThat(get(path, "Cookie", cookie).body()).doesNotContain("evidence\"", "pending\"");
      String whole = get(path + "?evidence=1&whole=1", "Cookie", cookie).body();
      assertThat(whole).doesNotContain("pending\"");
      // From then on it is ready.
      String again = get(path + "?evidence=1", "Cookie", cookie).body();
      assertThat(again).isEqualTo(whole);
    }
  }

  @Test
  @DisplayName("marks come into final.csv and reports when it stops")
  void shouldWriteViews() throws Exception {
    String cookie = cookie();
    String page = get("/mark/3.3", "Cookie", cookie).headers().firstValue("Location").orElseThrow();
    String html = get(page, "Cookie", cookie).body();
    String form = html.replaceAll("(?s).*?name=\"form\" value=\"([0-9a-f]+)\".*", "$1");
    HttpResponse<String> marked =
        post(page, "form=" + form + "&criterion=count&seen=&item=full", cookie);
    assertThat(marked.statusCode()).isEqualTo(303);
    HttpResponse<String> stale =
        post(page, "form=" + form + "&criterion=count&seen=&item=none", cookie);
    assertThat(stale.statusCode()).isEqualTo(409);
    assertThat(stale.body()).contains("Somebody marked this meanwhile");
    HttpResponse<String> wrong =
        post(page, "form=" + form + "&criterion=depth&seen=&points=7", cookie);
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("7 points of 1: give 0 to 1");
    server.close();
    assertThat(Files.readString(marks.resolve("final.csv"))).contains(",42");
  }
}
