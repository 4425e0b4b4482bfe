package p02.student.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import p02.precheck.compile.SourceFile;
import p02.precheck.reach.ClassFacts;
import p02.precheck.reach.MethodFacts;
import p02.student.home.Home;
import p02.student.home.Kit;

/** Where a task is written: file and line. The skeletons say which method is whose. */
public final class Places {
  private final Map<String, String> methods = new HashMap<>();

  private Places() {}

  /** Reads the skeletons. */
  public static Places of(Kit kit) {
    Places places = new Places();
    kit.files()
        .forEach(
            (name, bytes) -> {
              if (name.matches("p02/(problem|tutorial)\\d\\d/.*(?<!Test)\\.class")) {
                new ClassReader(bytes).accept(places.reader(), ClassReader.SKIP_DEBUG);
              }
            });
    return places;
  }

  private ClassVisitor reader() {
    return new ClassVisitor(Opcodes.ASM9) {
      @Override
      public MethodVisitor visitMethod(
          int access,
          String name,
          String descriptor,
          @Nullable String signature,
          String @Nullable [] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
          @Override
          public void visitLdcInsn(Object value) {
            if (value instanceof String text && text.matches("\\d\\.\\d\\.\\d+")) {
              methods.putIfAbsent(text, name + descriptor);
            }
          }
        };
      }
    };
  }

  /**
   * Path and line, as {@code exercises/…/ReluNetwork.java:46}; the path alone if no line is known.
   */
  public String of(TaskInfo task, Prepared prepared, Home home) {
    String className = task.writtenIn().replace('/', '.');
    Optional<SourceFile> source =
        prepared.tree().problems().getOrDefault(task.packageName(), java.util.List.of()).stream()
            .filter(each -> each.className().equals(className))
            .findFirst();
    String path =
        source
            .map(SourceFile::path)
            .orElse(home.told(home.sources().resolve(task.writtenIn() + ".java")));
    Optional<Integer> line =
        source
            .flatMap(each -> todo(each.text(), task.number()))
            .or(() -> beginning(task, prepared));
    return line.map(number -> path + ":" + number).orElse(path);
  }

  private static Optional<Integer> todo(String text, String number) {
    Pattern open =
        Pattern.compile("TODO " + Pattern.quote(number) + "\\b|TodoException\\(\"" + number + "\"");
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (open.matcher(lines[i]).find()) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> beginning(TaskInfo task, Prepared prepared) {
    byte[] classFile = prepared.classes().get(task.writtenIn().replace('/', '.'));
    String method = methods.get(task.number());
    if (classFile == null || method == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(ClassFacts.read(classFile).methods().get(method))
        .map(MethodFacts::lines)
        .flatMap(lines -> lines.stream().min(Comparator.naturalOrder()));
  }
}
