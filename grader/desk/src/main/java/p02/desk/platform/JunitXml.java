package p02.desk.platform;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import p02.desk.marks.Result;
import p02.desk.written.CriterionMark;
import p02.desk.written.QuestionMark;
import p02.desk.written.WrittenMark;
import p02.engine.report.NumberStyle;

/**
 * JUnit's XML as Surefire writes it, for any other CI: a suite for each submission, a test case for
 * each task and, once somebody marks them, each written question. What was not graded or is not
 * marked is an error, not a failure.
 */
public final class JunitXml {
  private JunitXml() {}

  /**
   * The file's content.
   *
   * @param written what was marked by hand, by submission; none of those that have no written part
   * @param called what people read in place of a submission's name
   */
  public static String of(
      List<Result> results, Map<String, WrittenMark> written, UnaryOperator<String> called) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      for (Result result : results) {
        WrittenMark mark = written.get(result.submission());
        suite(
            xml,
            result,
            called.apply(result.submission()),
            mark == null ? List.of() : mark.questions());
      }
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string never fails", e);
    }
    return text.append('\n').toString();
  }

  private static void suite(
      XMLStreamWriter xml, Result result, String name, List<QuestionMark> written)
      throws XMLStreamException {
    boolean graded = result.score().isPresent();
    long failed = result.tests().stream().filter(test -> !test.passed()).count();
    long wrong = written.stream().filter(each -> each.isMarked() && !isFull(each)).count();
    long open = written.stream().filter(each -> !each.isMarked()).count();
    long excused = written.stream().filter(QuestionMark::isExcused).count();
    int cases = (graded ? result.tests().size() : 1) + written.size();
    start(xml, 1, "testsuite");
    attribute(xml, "name", name);
    attribute(xml, "time", "0");
    attribute(xml, "tests", String.valueOf(cases));
    attribute(xml, "errors", String.valueOf(open + (graded ? 0 : 1)));
    attribute(xml, "skipped", String.valueOf(excused));
    attribute(xml, "failures", String.valueOf(failed + wrong));
    for (Result.Test test : result.tests()) {
      test(xml, name, test);
    }
    if (!graded) {
      start(xml, 2, "testcase");
      names(xml, name, "marking");
      problem(xml, "error", "not graded", result.reason());
      end(xml, 2);
    }
    for (QuestionMark each : written) {
      question(xml, name, each);
    }
    end(xml, 1);
  }

  private static void test(XMLStreamWriter xml, String whose, Result.Test test)
      throws XMLStreamException {
    start(xml, 2, "testcase");
    names(xml, whose, test.number() + " " + test.name());
    if (!test.passed()) {
      String points =
          "%s of %s points"
              .formatted(NumberStyle.text(test.score()), NumberStyle.text(test.most()));
      problem(xml, "failure", points, test.output());
    }
    end(xml, 2);
  }

  private static void question(XMLStreamWriter xml, String whose, QuestionMark mark)
      throws XMLStreamException {
    start(xml, 2, "testcase");
    names(xml, whose, mark.rubric().question() + " written");
    if (mark.isExcused()) {
      problem(xml, "skipped", "excused: does not count", "");
    } else if (!mark.isMarked()) {
      problem(xml, "error", "not marked", said(mark, CriterionMark::open));
    } else if (!isFull(mark)) {
      String points =
          "%s of %s points"
              .formatted(
                  NumberStyle.text(mark.points().orElseThrow()),
                  NumberStyle.text(mark.rubric().points()));
      problem(xml, "failure", points, said(mark, each -> each.say() + " " + each.comment()));
    }
    end(xml, 2);
  }

  private static boolean isFull(QuestionMark mark) {
    return mark.points().filter(points -> points >= mark.most()).isPresent();
  }

  /** A line for each criterion about which there is something to say. */
  private static String said(QuestionMark mark, Function<CriterionMark, String> what) {
    return mark.criteria().stream()
        .filter(each -> !what.apply(each).isBlank())
        .map(each -> each.criterion().asks() + ": " + what.apply(each).strip())
        .collect(Collectors.joining("\n"));
  }

  private static void names(XMLStreamWriter xml, String whose, String name)
      throws XMLStreamException {
    attribute(xml, "name", name);
    attribute(xml, "classname", whose);
    attribute(xml, "time", "0");
  }

  private static void problem(XMLStreamWriter xml, String kind, String message, String text)
      throws XMLStreamException {
    start(xml, 3, kind);
    attribute(xml, "message", message);
    attribute(xml, "type", kind);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  private static void attribute(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    xml.writeAttribute(name, legal(value));
  }

  /** XML 1.0 has no way to write most control characters. */
  private static String legal(String text) {
    return text.codePoints()
        .map(c -> isLegal(c) ? c : '\uFFFD')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= ' ' && c < 0xD800)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private static void start(XMLStreamWriter xml, int depth, String name) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeStartElement(name);
  }

  private static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeEndElement();
  }
}
