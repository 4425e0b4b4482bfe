package p02.engine.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import p02.engine.author.Corpus;

/**
 * The reference solution with rounded numbers, one method at a time: what it is given is rounded to
 * FLOAT, or what it returns, to FLOAT or to four decimals. Numbers that FLOAT holds exactly, as
 * small whole ones, do not show the first, and short ones not the last.
 */
public final class RoundedNumbers {
  private static final Pattern OWN_PART = Pattern.compile("(?s)// @solution (\\S+).*?// @end");

  /** A method's head, right before what students write. */
  private static final Pattern HEAD =
      Pattern.compile("(static )?([\\w\\[\\]]+) (\\w+)\\(([^()]*)\\)([^{}();=]*)\\{\\s*\\z");

  private static final Set<String> NO_TYPE = Set.of("public", "protected", "private");

  /** How numbers of a type become FLOAT, and are of that type again. */
  private static final Map<String, String> TO_FLOAT =
      Map.of(
          "double",
          "(float) (%s)",
          "double[]",
          "java.util.Arrays.stream(%s).map(each -> (float) each).toArray()",
          "double[][]",
          "java.util.Arrays.stream(%s).map(row -> java.util.Arrays.stream(row)"
              + ".map(each -> (float) each).toArray()).toArray(double[][]::new)",
          "INDArray",
          "(%s).castTo(org.nd4j.linalg.api.buffer.DataType.FLOAT)"
              + ".castTo(org.nd4j.linalg.api.buffer.DataType.DOUBLE)");

  /** How numbers of a type are rounded to as many decimals as worksheets ask for. */
  private static final Map<String, String> TO_FOUR_DECIMALS =
      Map.of(
          "double", "Math.rint((%s) * 1e4) / 1e4",
          "double[]",
              "java.util.Arrays.stream(%s).map(each -> Math.rint(each * 1e4) / 1e4).toArray()",
          "INDArray",
              "org.nd4j.linalg.ops.transforms.Transforms.round((%s).mul(1e4), true).div(1e4)");

  private RoundedNumbers() {}

  /** Each method of a problem's solution with rounded arguments, and with rounded results. */
  public static List<Corpus.Variant> of(String problem, Map<String, String> solution) {
    Map<String, Map<String, String>> named = new LinkedHashMap<>();
    solution.forEach(
        (path, text) -> {
          for (MatchResult part : OWN_PART.matcher(text).results().toList()) {
            Matcher head = HEAD.matcher(text.substring(0, part.start()));
            if (head.find() && !NO_TYPE.contains(head.group(2))) {
              String task = part.group(1) + " " + head.group(3);
              variants(head)
                  .forEach(
                      (kind, call) ->
                          named.put(
                              task + kind, Map.of(path, around(text, part.start(), head, call))));
            }
          }
        });
    List<Corpus.Variant> variants = new ArrayList<>();
    named.forEach(
        (name, changed) -> {
          Map<String, String> sources = new TreeMap<>(solution);
          sources.putAll(changed);
          variants.add(new Corpus.Variant(problem, name, Map.of(), List.of(), sources));
        });
    return variants;
  }

  /** What is rounded, and the call that does it. */
  private static Map<String, String> variants(MatchResult head) {
    Map<String, String> calls = new LinkedHashMap<>();
    String exact = call(head, false);
    String coarse = call(head, true);
    if (!coarse.equals(exact)) {
      calls.put(" of FLOAT", coarse);
    }
    Optional.ofNullable(TO_FLOAT.get(head.group(2)))
        .ifPresent(rounding -> calls.put(" to FLOAT", rounding.formatted(exact)));
    Optional.ofNullable(TO_FOUR_DECIMALS.get(head.group(2)))
        .ifPresent(rounding -> calls.put(" to 4 decimals", rounding.formatted(exact)));
    return calls;
  }

  private static String call(MatchResult head, boolean rounded) {
    return Stream.of(head.group(4).split(","))
        .filter(parameter -> !parameter.isBlank())
        .map(parameter -> parameter.strip().split("\\s+"))
        .map(
            parameter ->
                (rounded ? TO_FLOAT.getOrDefault(parameter[0], "%s") : "%s")
                    .formatted(parameter[parameter.length - 1]))
        .collect(Collectors.joining(", ", head.group(3) + "Exactly(", ")"));
  }

  /** The method calls another, which has the solution's body. */
  private static String around(String text, int body, MatchResult head, String call) {
    String type = head.group(2);
    return "%s%s%s;\n  }\n\n  private %s%s %sExactly(%s)%s{\n    %s"
        .formatted(
            text.substring(0, body),
            type.equals("void") ? "" : "return ",
            call,
            head.group(1) == null ? "" : "static ",
            type,
            head.group(3),
            head.group(4),
            head.group(5),
            text.substring(body));
  }
}
