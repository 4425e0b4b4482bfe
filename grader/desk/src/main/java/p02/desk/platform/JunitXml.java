package p02.desk.platform;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import p02.desk.marks.Result;
import p02.engine.report.Figures;

/**
 * JUnit's XML as Surefire writes it, for any other CI: a suite for each submission, a test case for
 * each task. What was not graded is an error, not a failure.
 */
public final class JunitXml {
  private JunitXml() {}

  /** The file's content. */
  public static String of(List<Result> results) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      for (Result result : results) {
        suite(xml, result);
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

  private static void suite(XMLStreamWriter xml, Result result) throws XMLStreamException {
    boolean graded = result.score().isPresent();
    long failures = result.tests().stream().filter(test -> !test.passed()).count();
    start(xml, 1, "testsuite");
    attribute(xml, "name", result.submission());
    attribute(xml, "time", "0");
    attribute(xml, "tests", String.valueOf(graded ? result.tests().size() : 1));
    attribute(xml, "errors", graded ? "0" : "1");
    attribute(xml, "skipped", "0");
    attribute(xml, "failures", String.valueOf(failures));
    for (Result.Test test : result.tests()) {
      test(xml, result, test);
    }
    if (!graded) {
      start(xml, 2, "testcase");
      names(xml, result, "marking");
      problem(xml, "error", "not graded", result.reason());
      end(xml, 2);
    }
    end(xml, 1);
  }

  private static void test(XMLStreamWriter xml, Result result, Result.Test test)
      throws XMLStreamException {
    start(xml, 2, "testcase");
    names(xml, result, test.number() + " " + test.name());
    if (!test.passed()) {
      String points =
          "%s of %s points".formatted(Figures.text(test.score()), Figures.text(test.most()));
      problem(xml, "failure", points, test.output());
    }
    end(xml, 2);
  }

  private static void names(XMLStreamWriter xml, Result result, String name)
      throws XMLStreamException {
    attribute(xml, "name", name);
    attribute(xml, "classname", result.submission());
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
