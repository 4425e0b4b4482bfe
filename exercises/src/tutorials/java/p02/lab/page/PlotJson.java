package p02.lab.page;

import java.math.BigDecimal;
import java.math.MathContext;
import p02.lab.plot.Plot;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** A plot as compact JSON: numbers with five significant digits, null for what is not finite. */
final class PlotJson {
  private static final MathContext FIVE_DIGITS = new MathContext(5);
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(double[].class, new Numbers())
                  .addSerializer(double.class, new Number())
                  .addSerializer(Double.class, new Number()))
          .build();

  private PlotJson() {}

  /** JSON that may stand inside a script element. */
  static String of(Plot plot) {
    return MAPPER.writeValueAsString(plot).replace("<", "\\u003c");
  }

  private static void write(double value, JsonGenerator json) {
    if (!Double.isFinite(value)) {
      json.writeNull();
    } else if (value == 0) {
      json.writeNumber(0);
    } else {
      json.writeNumber(shortest(new BigDecimal(value).round(FIVE_DIGITS)));
    }
  }

  private static String shortest(BigDecimal value) {
    String plain = value.stripTrailingZeros().toPlainString();
    String scientific = value.stripTrailingZeros().toString();
    return plain.length() <= scientific.length() ? plain : scientific;
  }

  private static final class Number extends ValueSerializer<Double> {
    @Override
    public void serialize(Double value, JsonGenerator json, SerializationContext context) {
      write(value, json);
    }
  }

  private static final class Numbers extends ValueSerializer<double[]> {
    @Override
    public void serialize(double[] values, JsonGenerator json, SerializationContext context) {
      json.writeStartArray();
      for (double value : values) {
        write(value, json);
      }
      json.writeEndArray();
    }
  }
}
