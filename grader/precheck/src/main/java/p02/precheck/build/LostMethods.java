package p02.precheck.build;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import p02.precheck.member.ChangedMember;
import p02.precheck.member.ClassMembers;
import p02.precheck.member.DeclaredMember;

/** Compares what the compiler has read with the classes that the exercises came with. */
final class LostMethods {
  private final JavacTask task;
  private final Trees trees;

  private LostMethods(JavacTask task) {
    this.task = task;
    this.trees = Trees.instance(task);
  }

  /**
   * Methods that nobody can call any more as they came.
   *
   * @param task javac, which has read the sources
   * @param skeletons the classes as they came
   */
  static List<ChangedMember> in(JavacTask task, List<ClassMembers> skeletons) {
    LostMethods methods = new LostMethods(task);
    List<ChangedMember> all = new ArrayList<>();
    for (ClassMembers skeleton : skeletons) {
      skeleton.members().stream()
          .filter(member -> member.access().equals("public"))
          .flatMap(member -> ChangedMember.of(member, skeleton, methods::declared).stream())
          .filter(changed -> !all.contains(changed))
          .forEach(all::add);
    }
    return all;
  }

  /** What a class of the sources declares; nothing of a library's. */
  private Optional<ClassMembers> declared(String name) {
    TypeElement type = task.getElements().getTypeElement(name);
    if (type == null || trees.getPath(type) == null) {
      return Optional.empty();
    }
    List<String> above =
        Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
            .map(this::erased)
            .toList();
    List<DeclaredMember> members =
        Stream.concat(
                ElementFilter.constructorsIn(type.getEnclosedElements()).stream(),
                ElementFilter.methodsIn(type.getEnclosedElements()).stream())
            .map(this::member)
            .toList();
    boolean isPublic = type.getModifiers().contains(Modifier.PUBLIC);
    return Optional.of(new ClassMembers(name, above, isPublic, members));
  }

  private DeclaredMember member(ExecutableElement method) {
    boolean isConstructor = method.getKind() == ElementKind.CONSTRUCTOR;
    return new DeclaredMember(
        isConstructor ? DeclaredMember.CONSTRUCTOR : method.getSimpleName().toString(),
        "",
        method.getParameters().stream().map(each -> erased(each.asType())).toList(),
        erased(method.getReturnType()),
        access(method.getModifiers()),
        method.getModifiers().contains(Modifier.STATIC),
        line(method));
  }

  /** As the class file has it: a type inside of another by its binary name. */
  private String erased(TypeMirror type) {
    TypeMirror erased = task.getTypes().erasure(type);
    if (erased instanceof ArrayType array) {
      return erased(array.getComponentType()) + "[]";
    }
    return task.getTypes().asElement(erased) instanceof TypeElement element
        ? task.getElements().getBinaryName(element).toString()
        : erased.toString();
  }

  private static String access(Set<Modifier> modifiers) {
    return Stream.of(Modifier.PUBLIC, Modifier.PROTECTED, Modifier.PRIVATE)
        .filter(modifiers::contains)
        .map(Modifier::toString)
        .findFirst()
        .orElse("");
  }

  /** None for a constructor that nobody wrote. */
  private int line(Element element) {
    TreePath path = trees.getPath(element);
    if (path == null) {
      return 0;
    }
    long start =
        trees.getSourcePositions().getStartPosition(path.getCompilationUnit(), path.getLeaf());
    return start < 0 ? 0 : (int) path.getCompilationUnit().getLineMap().getLineNumber(start);
  }
}
