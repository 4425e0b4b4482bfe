package p02.precheck.member;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import p02.precheck.compile.LargeStack;
import p02.precheck.compile.SourceFile;

/**
 * What classes declare whose sources do not compile: the compiler's parser alone reads them. Types
 * are known by their simple names only.
 */
public final class ParsedMembers {
  private ParsedMembers() {}

  /**
   * Methods that are not as they came, of sources that can be parsed.
   *
   * @param sources of one problem
   * @param skeletons the classes as they came
   */
  public static List<ChangedMember> changed(
      List<SourceFile> sources, List<ClassMembers> skeletons) {
    Map<String, ClassMembers> parsed = new TreeMap<>();
    LargeStack stack = new LargeStack();
    for (SourceFile source : sources) {
      // Deeply nested code needs a deep parser; what is too deep tells nothing.
      stack
          .call(() -> parsed(source), Optional.<ClassMembers>empty())
          .flatMap(found -> found)
          .ifPresent(found -> parsed.put(found.name(), found));
    }
    List<ChangedMember> changed = new ArrayList<>();
    for (ClassMembers skeleton : skeletons) {
      ClassMembers came = skeleton.withSimpleTypes();
      came.members().stream()
          .filter(DeclaredMember::isPublic)
          .flatMap(
              each ->
                  ChangedMember.of(each, came, name -> Optional.ofNullable(parsed.get(name)))
                      .stream())
          .filter(each -> !changed.contains(each))
          .forEach(changed::add);
    }
    return List.copyOf(changed);
  }

  /** The class that a source is for; nothing where the parser itself has something to complain. */
  private static Optional<ClassMembers> parsed(SourceFile source) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    Writer.nullWriter(),
                    null,
                    said,
                    List.of("-proc:none"),
                    null,
                    List.of(file(source)));
    try {
      Optional<ClassMembers> found = Optional.empty();
      for (CompilationUnitTree unit : task.parse()) {
        found = found.or(() -> in(unit, source, Trees.instance(task).getSourcePositions()));
      }
      boolean parses =
          said.getDiagnostics().stream().noneMatch(each -> each.getKind() == Diagnostic.Kind.ERROR);
      return parses ? found : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
  }

  private static JavaFileObject file(SourceFile source) {
    return new SimpleJavaFileObject(
        URI.create("memory:///Source.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source.text();
      }
    };
  }

  private static Optional<ClassMembers> in(
      CompilationUnitTree unit, SourceFile source, SourcePositions positions) {
    String name = source.className().substring(source.className().lastIndexOf('.') + 1);
    return unit.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast)
        .filter(each -> each.getSimpleName().contentEquals(name))
        .findFirst()
        .map(each -> members(each, source, unit, positions));
  }

  private static ClassMembers members(
      ClassTree type, SourceFile source, CompilationUnitTree unit, SourcePositions positions) {
    String folder = source.className().substring(0, source.className().lastIndexOf('.') + 1);
    List<String> above =
        Stream.ofNullable(type.getExtendsClause()).map(each -> folder + simple(each)).toList();
    List<DeclaredMember> written =
        type.getMembers().stream()
            .filter(MethodTree.class::isInstance)
            .map(MethodTree.class::cast)
            .map(
                each ->
                    member(
                        each,
                        (int)
                            unit.getLineMap()
                                .getLineNumber(positions.getStartPosition(unit, each))))
            .toList();
    boolean isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    List<DeclaredMember> members = new ArrayList<>(written);
    if (written.stream().noneMatch(DeclaredMember::isConstructor)) {
      // The compiler makes one where nobody wrote any.
      members.add(
          new DeclaredMember(
              DeclaredMember.CONSTRUCTOR,
              "",
              List.of(),
              "void",
              isPublic ? "public" : "",
              false,
              0));
    }
    return new ClassMembers(source.className(), above, isPublic, members);
  }

  private static DeclaredMember member(MethodTree method, int line) {
    return new DeclaredMember(
        method.getName().toString(),
        "",
        method.getParameters().stream().map(each -> simple(each.getType())).toList(),
        method.getReturnType() == null ? "void" : simple(method.getReturnType()),
        access(method.getModifiers()),
        method.getModifiers().getFlags().contains(Modifier.STATIC),
        line);
  }

  /** Without package and type arguments, as {@code INDArray} or {@code double[]}. */
  private static String simple(Tree type) {
    return type.toString()
        .replaceAll("@\\w+ ?", "")
        .replaceAll("<.*>", "")
        .replace("...", "[]")
        .replaceAll("[\\w]+\\.", "")
        .replace(" ", "");
  }

  private static String access(ModifiersTree modifiers) {
    return Stream.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE)
        .filter(modifiers.getFlags()::contains)
        .map(Modifier::toString)
        .findFirst()
        .orElse("");
  }
}
