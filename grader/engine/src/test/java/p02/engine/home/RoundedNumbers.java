package p02.engine.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import p02.engine.author.Corpus;

/**
 * The reference solution with rounded numbers, one method at a time: what it is given is rounded to
 * FLOAT, or what it returns, to FLOAT or to four decimals. Numbers that FLOAT holds exactly, as
 * small whole ones, do not show the first, and short ones not the last.
 */
public final class RoundedNumbers {
  private static final Pattern OWN_PART = Pattern.compile("(?s)// @solution (\\S+).*?// @end");

  /** A method's type and parameters, right before what students write. */
  private static final Pattern SIGNATURE =
      Pattern.compile("([\\w\\[\\]]+) (\\w+)\\(([^()]*)\\)[^{};]*\\{\\s*\\z");

  private static final Pattern RETURN = Pattern.compile("return ([^;]+);");

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
            Matcher signature = SIGNATURE.matcher(text.substring(0, part.start()));
            if (signature.find()) {
              String type = signature.group(1);
              String task = part.group(1) + " " + signature.group(2);
              arguments(text, part.start(), signature.group(3))
                  .ifPresent(after -> named.put(task + " of FLOAT", Map.of(path, after)));
              result(text, part, TO_FLOAT.get(type))
                  .ifPresent(after -> named.put(task + " to FLOAT", Map.of(path, after)));
              result(text, part, TO_FOUR_DECIMALS.get(type))
                  .ifPresent(after -> named.put(task + " to 4 decimals", Map.of(path, after)));
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

  private static Optional<String> arguments(String text, int start, String parameters) {
    String rounding =
        Stream.of(parameters.split(","))
            .map(each -> each.strip().split("\\s+"))
            .filter(each -> each.length == 2 && TO_FLOAT.containsKey(each[0]))
            .map(each -> each[1] + " = " + TO_FLOAT.get(each[0]).formatted(each[1]) + ";\n    ")
            .collect(Collectors.joining());
    return rounding.isEmpty()
        ? Optional.empty()
        : Optional.of(text.substring(0, start) + rounding + text.substring(start));
  }

  private static Optional<String> result(String text, MatchResult part, @Nullable String rounded) {
    String own = text.substring(part.start(), part.end());
    if (rounded == null || !RETURN.matcher(own).find()) {
      return Optional.empty();
    }
    String changed =
        RETURN
            .matcher(own)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement("return " + rounded.formatted(found.group(1)) + ";"));
    return Optional.of(text.substring(0, part.start()) + changed + text.substring(part.end()));
  }
}
