package p02.review;

import java.nio.file.Path;
import java.time.Clock;

/** Serves a class until it is killed; prints where. */
final class ReviewProcess {
  private ReviewProcess() {}

  /** The class's folder, and who marks. */
  public static void main(String[] arguments) throws Exception {
    ReviewedClass those =
        ReviewedClass.open(Path.of(arguments[0]), arguments[1], Clock.systemUTC());
    System.out.println(ReviewServer.start(those, StudentCode.none("no code"), 0).address());
    Thread.currentThread().join();
  }
}
