package p02.review;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import p02.engine.batch.AnswerPictures;
import p02.engine.model.AnswerPicture;

/** Serves what students handed in beside their answers: code, experiments, pictures. */
final class BesideAnswers {
  private final ReviewedClass those;
  private final StudentCode code;
  private final ReviewPages pages;

  BesideAnswers(ReviewedClass those, StudentCode code, ReviewPages pages) {
    this.those = those;
    this.code = code;
    this.pages = pages;
  }

  /** Code and experiments of one student, for one question. */
  void work(Context ctx, Place place, boolean namesHidden) {
    int number = those.number(ctx.pathParam("number"));
    WorkPage page = WorkPage.of(those, code, place.question(), number, namesHidden);
    ctx.html(pages.of("work.jte", page));
  }

  /** A picture, as what it is by its bytes and as nothing else. */
  void picture(Context ctx) throws IOException {
    String submission = those.submission(those.number(ctx.pathParam("number")));
    Optional<AnswerPicture> noted = those.pictures(submission).ofDigest(ctx.pathParam("digest"));
    Optional<byte[]> content =
        noted.isEmpty()
            ? Optional.empty()
            : AnswerPictures.read(those.marks().folder(), submission, noted.get());
    if (content.isEmpty()) {
      Entrance.plain(ctx, 404, "There is no such picture.");
      return;
    }
    Entrance.alone(ctx);
    ctx.contentType(noted.get().type()).result(content.get());
  }
}
