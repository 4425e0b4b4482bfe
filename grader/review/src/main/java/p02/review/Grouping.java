package p02.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import p02.precheck.digest.Digest;
import p02.precheck.text.OneForm;

/** Puts answers together that say the same. */
final class Grouping {
  /** Signs that change what is said, as a minus or a digit's point, stay. */
  private static final Pattern BETWEEN = Pattern.compile("[\\s*_`#>]+");

  private static final int ID_DIGITS = 16;

  private Grouping() {}

  /** The groups, the largest first; what nobody could read is a group of its own. */
  static List<Group> of(List<Group.Member> members) {
    Map<String, List<Group.Member>> groups = new LinkedHashMap<>();
    for (Group.Member each : members) {
      groups.computeIfAbsent(id(each), id -> new ArrayList<>()).add(each);
    }
    return groups.entrySet().stream()
        .map(each -> new Group(each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparing((Group group) -> -group.members().size())
                .thenComparing(group -> group.members().get(0).submission()))
        .toList();
  }

  private static String id(Group.Member member) {
    Digest digest =
        member.unread().isEmpty()
            ? Digest.start().add(said(member.text()) + member.pictures())
            : Digest.start().add("unread").add(member.submission());
    return digest.hex().substring(0, ID_DIGITS);
  }

  private static String said(String text) {
    return BETWEEN.matcher(OneForm.lower(text)).replaceAll(" ").strip();
  }
}
