package p02.precheck.explain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import p02.precheck.compile.Diagnostic;
import p02.precheck.compile.SourceFile;
import p02.precheck.member.ChangedMember;

/** Whether an error comes from a method that is not as the exercises came with it. */
final class Following {
  private static final Pattern OF_A_CALL =
      Pattern.compile(
          "(?s)non-static method .*|cannot find symbol.*|.*cannot be applied to given types.*");
  private static final Pattern PLACE =
      Pattern.compile("(?:in|location:.*\\b) ?(?:class|type) ([\\w.]+)");
  private static final Pattern OF_A_TYPE = Pattern.compile("(?s)incompatible types.*");

  private Following() {}

  /** Where the method is called, or where its own lines do not fit the type that it was given. */
  static boolean isOf(ChangedMember changed, Diagnostic error, List<SourceFile> sources) {
    return sources.stream().anyMatch(each -> each.className().equals(changed.owner()))
        && (isCalled(changed, error.message()) || isInside(changed, error, sources));
  }

  private static boolean isCalled(ChangedMember changed, String message) {
    return !changed.wanted().isEmpty()
        && OF_A_CALL.matcher(message).matches()
        && Pattern.compile("(?:method|constructor) " + Pattern.quote(changed.wanted()) + "\\b")
            .matcher(message)
            .find()
        && isOwner(changed, message);
  }

  /** Another class may have a method of that name: the compiler says in which it looked. */
  private static boolean isOwner(ChangedMember changed, String message) {
    Matcher place = PLACE.matcher(message);
    return !place.find() || simple(place.group(1)).equals(simple(changed.owner()));
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static boolean isInside(
      ChangedMember changed, Diagnostic error, List<SourceFile> sources) {
    return changed.line() > 0
        && error.line() >= changed.line()
        && OF_A_TYPE.matcher(error.message()).matches()
        && sources.stream()
            .filter(each -> each.className().equals(changed.owner()))
            .filter(each -> each.path().equals(error.path()))
            .flatMap(each -> SourceText.of(each.text()).around(error.line()).stream())
            .anyMatch(head -> head.name().equals(changed.name()));
  }
}
