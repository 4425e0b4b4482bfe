import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import kotlin.Unit;
import kotlin.coroutines.Continuation;
import kotlin.coroutines.EmptyCoroutineContext;
import kotlin.jvm.JvmClassMappingKt;
import kotlinx.coroutines.BuildersKt;
import org.apache.logging.log4j.Logger;
import org.sourcegrade.jagr.api.rubric.GradedRubric;
import org.sourcegrade.jagr.launcher.env.Config;
import org.sourcegrade.jagr.launcher.env.Environment;
import org.sourcegrade.jagr.launcher.env.Jagr;
import org.sourcegrade.jagr.launcher.env.JagrKt;
import org.sourcegrade.jagr.launcher.env.LaunchConfiguration;
import org.sourcegrade.jagr.launcher.env.SystemResourceJagrFactory;
import org.sourcegrade.jagr.launcher.executor.Executor;
import org.sourcegrade.jagr.launcher.executor.GradingQueue;
import org.sourcegrade.jagr.launcher.executor.GradingQueueKt;
import org.sourcegrade.jagr.launcher.executor.GradingRequest;
import org.sourcegrade.jagr.launcher.executor.GradingResult;
import org.sourcegrade.jagr.launcher.executor.MultiWorkerExecutor;
import org.sourcegrade.jagr.launcher.executor.MutableRubricCollector;
import org.sourcegrade.jagr.launcher.executor.MutableRubricCollectorKt;
import org.sourcegrade.jagr.launcher.executor.ProcessWorker;
import org.sourcegrade.jagr.launcher.executor.ProcessWorkerPool;
import org.sourcegrade.jagr.launcher.executor.RuntimeInvoker;
import org.sourcegrade.jagr.launcher.executor.SyncExecutor;
import org.sourcegrade.jagr.launcher.executor.ThreadWorkerPool;
import org.sourcegrade.jagr.launcher.executor.WorkerPool;
import org.sourcegrade.jagr.launcher.io.GradedRubricExporter;
import org.sourcegrade.jagr.launcher.io.GradingBatch;
import org.sourcegrade.jagr.launcher.io.GradingBatchKt;
import org.sourcegrade.jagr.launcher.io.InputSerializationScopeImplKt;
import org.sourcegrade.jagr.launcher.io.OutputSerializationScopeImplKt;
import org.sourcegrade.jagr.launcher.io.Resource;
import org.sourcegrade.jagr.launcher.io.SerializerFactory;

/**
 * Runs Jagr over a folder laid out as Jagr wants it, since its own command line is not on Maven
 * Central: graders/, submissions/ and libs/ below the working directory, rubrics/ behind it.
 *
 * <p>Usage: {@code JagrPeer process|thread WORKERS}, in that folder; Jagr starts {@code JagrPeer --child} itself.
 */
public final class JagrPeer {
  private JagrPeer() {}

  /** See above. */
  public static void main(String[] args) throws Exception {
    Jagr jagr = SystemResourceJagrFactory.INSTANCE.create(new Launch());
    if (args[0].equals("--child")) {
      Environment.INSTANCE.initializeChildProcess();
      child(jagr);
    } else {
      grade(jagr, args[0], Integer.parseInt(args[1]));
    }
    System.exit(0); // Jagr's own threads would keep the JVM alive
  }

  private static void grade(Jagr jagr, String mode, int workers) throws Exception {
    GradingBatch batch =
        GradingBatchKt.buildGradingBatch(
            builder -> {
              builder.discoverGraders(new File("graders"), (folder, name) -> name.endsWith(".jar"));
              builder.discoverSubmissions(
                  new File("submissions"), (folder, name) -> name.endsWith(".jar"));
              builder.discoverLibraries(new File("libs"), (folder, name) -> name.endsWith(".jar"));
              return Unit.INSTANCE;
            });
    GradingQueue queue = JagrKt.getGradingQueueFactory(jagr).create(batch);
    WorkerPool.Factory pool =
        mode.equals("process")
            ? new ProcessWorkerPool.Factory(workers)
            : new ThreadWorkerPool.Factory(workers);
    MutableRubricCollector collector = MutableRubricCollectorKt.emptyCollector(jagr);
    GradedRubricExporter csv = jagr.getInjector().getInstance(GradedRubricExporter.CSV.class);
    GradedRubricExporter html = jagr.getInjector().getInstance(GradedRubricExporter.HTML.class);
    AtomicInteger left = new AtomicInteger(batch.getExpectedSubmissions());
    await(
        next ->
            collector.setListener(
                result -> {
                  result.getRubrics().keySet().forEach(each -> export(each, csv, html));
                  if (left.decrementAndGet() == 0) {
                    // Jagr's executor sometimes misses the end of its last child, and waits for ever.
                    System.out.flush();
                    Runtime.getRuntime().halt(0);
                  }
                  return Unit.INSTANCE;
                },
                next));
    run(new MultiWorkerExecutor.Factory(pool).create(jagr), collector, queue);
  }

  private static void run(Executor executor, MutableRubricCollector collector, GradingQueue queue)
      throws InterruptedException {
    await(next -> collector.allocate(queue, next));
    await(next -> executor.schedule(queue, next));
    await(next -> executor.start(collector, next));
  }

  private static void export(GradedRubric rubric, GradedRubricExporter... exporters) {
    System.out.printf(
        "%s %d points%n",
        rubric.getTestCycle().getSubmission().getInfo(), rubric.getGrade().getMinPoints());
    for (GradedRubricExporter exporter : exporters) {
      Resource resource = exporter.export(rubric);
      Path file = Path.of("rubrics").resolve(resource.getName());
      try (InputStream in = resource.getInputStream()) {
        Files.createDirectories(file.getParent());
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What Jagr's own child does: reads one request, grades it, writes the result. */
  private static void child(Jagr jagr) throws Exception {
    SerializerFactory.Locator locator = JagrKt.getSerializerFactoryLocator(jagr);
    byte[] bytes = System.in.readAllBytes();
    GradingRequest request =
        SerializerFactory.Factory.getScoped(
                JvmClassMappingKt.getKotlinClass(GradingRequest.class), locator)
            .readScoped(
                InputSerializationScopeImplKt.createScope(
                    ByteStreams.newDataInput(bytes), jagr, null));
    MutableRubricCollector collector = MutableRubricCollectorKt.emptyCollector(jagr);
    run(new SyncExecutor(jagr), collector, GradingQueueKt.toGradingQueue(request));
    List<GradingResult> results =
        await(next -> collector.withGradingFinished((finished, done) -> finished, next));
    ByteArrayDataOutput out = ByteStreams.newDataOutput();
    SerializerFactory.Factory.get(JvmClassMappingKt.getKotlinClass(GradingResult.class), locator)
        .write(results.get(0), OutputSerializationScopeImplKt.createScope(out, jagr, null));
    Environment.INSTANCE.getStdOut().write(ProcessWorker.MARK_RESULT_BYTE);
    Environment.INSTANCE.getStdOut().write(out.toByteArray());
    Environment.INSTANCE.getStdOut().close();
  }

  /** A suspending call, waited for. */
  private interface Suspending<T> {
    Object call(Continuation<? super T> next);
  }

  @SuppressWarnings("unchecked")
  private static <T> T await(Suspending<T> call) throws InterruptedException {
    return BuildersKt.runBlocking(
        EmptyCoroutineContext.INSTANCE, (scope, next) -> call.call((Continuation<T>) next));
  }

  /** Jagr's standard settings; a child is this program again. */
  private static final class Launch implements LaunchConfiguration {
    @Override
    public Config getConfig() {
      return LaunchConfiguration.Standard.INSTANCE.getConfig();
    }

    @Override
    public Logger getLogger() {
      return LaunchConfiguration.Standard.INSTANCE.getLogger();
    }

    @Override
    public RuntimeInvoker getRuntimeInvoker() {
      return () -> {
        ProcessBuilder child =
            new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlog4j.configurationFile=log4j2-child.xml",
                JagrPeer.class.getName(),
                "--child");
        child.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        try {
          return child.start();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      };
    }
  }
}
