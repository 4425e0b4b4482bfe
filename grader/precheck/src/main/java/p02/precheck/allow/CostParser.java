package p02.precheck.allow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import p02.precheck.text.OneForm;

/** Reads a cost function: sums of products, functions in parentheses. */
final class CostParser {
  private static final Pattern TOKEN = Pattern.compile("#?\\w+|[-+*/(),]");

  private final Deque<String> tokens;

  private CostParser(String text) {
    tokens = new ArrayDeque<>(TOKEN.matcher(text).results().map(MatchResult::group).toList());
  }

  /**
   * Reads.
   *
   * @throws IllegalArgumentException if the text is no cost function
   */
  static CostExpression parse(String text) {
    CostParser parser = new CostParser(text);
    CostExpression expression = parser.sum();
    if (!parser.tokens.isEmpty()) {
      throw new IllegalArgumentException("'" + parser.tokens.peek() + "' is one too many: " + text);
    }
    return expression;
  }

  private CostExpression sum() {
    CostExpression left = product();
    while (true) {
      if (accept("+")) {
        left = new CostExpression.Sum(left, product());
      } else if (accept("-")) {
        left = new CostExpression.Difference(left, product());
      } else {
        return left;
      }
    }
  }

  private CostExpression product() {
    CostExpression left = factor();
    while (true) {
      if (accept("*")) {
        left = new CostExpression.Product(left, factor());
      } else if (accept("/")) {
        left = new CostExpression.Quotient(left, Long.parseLong(next()));
      } else {
        return left;
      }
    }
  }

  private CostExpression factor() {
    String token = next();
    if (token.equals("(")) {
      CostExpression inner = sum();
      expect(")");
      return inner;
    } else if (token.startsWith("#")) {
      return new CostExpression.Argument(Integer.parseInt(token.substring(1)));
    } else if (Character.isDigit(token.charAt(0))) {
      return new CostExpression.Constant(Long.parseLong(token));
    }
    return switch (token) {
      case "this" -> new CostExpression.Receiver();
      case "args" -> new CostExpression.Arguments();
      case "all" -> new CostExpression.Everything();
      case "dims" -> new CostExpression.Dimensions();
      default -> applied(CostExpression.Function.valueOf(OneForm.upper(token)));
    };
  }

  private CostExpression applied(CostExpression.Function function) {
    expect("(");
    List<CostExpression> operands = new ArrayList<>();
    do {
      operands.add(sum());
    } while (accept(","));
    expect(")");
    return new CostExpression.Applied(function, operands);
  }

  private boolean accept(String token) {
    boolean there = token.equals(tokens.peek());
    if (there) {
      tokens.remove();
    }
    return there;
  }

  private void expect(String token) {
    if (!accept(token)) {
      throw new IllegalArgumentException("'" + token + "' is missing before " + tokens);
    }
  }

  private String next() {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a cost function ends too early");
    }
    return tokens.remove();
  }
}
