package p02.tutorial21;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import werkzeug.Funktion;

/** Aktivierungsfunktionen und ihre Ableitungen. */
public final class Activations {
  /** Die Funktionen ohne Parameter, jede mit eigener Fabrik. */
  private enum Art {
    SIGMOIDE {
      @Override
      Funktion neue() {
        return new Funktion.Sigmoide();
      }
    },
    TANH {
      @Override
      Funktion neue() {
        return new Funktion.TangensHyperbolicus();
      }
    },
    RAMPE {
      @Override
      Funktion neue() {
        return new Funktion.Rampe(0);
      }
    },
    SWISH {
      @Override
      Funktion neue() {
        return new Funktion.Swish();
      }
    };

    abstract Funktion neue();
  }

  private static final Map<Art, Funktion> LAGER =
      Collections.synchronizedMap(new EnumMap<Art, Funktion>(Art.class));

  private static Funktion hole(String name) {
    Art art = Art.valueOf(name.toUpperCase(Locale.GERMAN));
    Funktion funktion = LAGER.get(art);
    if (funktion == null) {
      funktion = art.neue();
      LAGER.put(art, funktion);
    }
    return funktion;
  }

  private Activations() {}

  public static INDArray sigmoid(INDArray z) {
    return hole("sigmoide").werte(z);
  }

  public static INDArray sigmoidDerivative(INDArray z) {
    return hole("sigmoide").ableitungen(z);
  }

  public static INDArray tanh(INDArray z) {
    return hole("tanh").werte(z);
  }

  public static INDArray tanhDerivative(INDArray z) {
    return hole("tanh").ableitungen(z);
  }

  public static INDArray relu(INDArray z) {
    return hole("rampe").werte(z);
  }

  public static INDArray reluDerivative(INDArray z) {
    return hole("rampe").ableitungen(z);
  }

  public static INDArray leakyRelu(INDArray z, double α) {
    return new Funktion.Rampe(α).werte(z);
  }

  public static INDArray leakyReluDerivative(INDArray z, double α) {
    return new Funktion.Rampe(α).ableitungen(z);
  }

  public static INDArray elu(INDArray z, double α) {
    return new Funktion.ExponentielleRampe(α).werte(z);
  }

  public static INDArray eluDerivative(INDArray z, double α) {
    return new Funktion.ExponentielleRampe(α).ableitungen(z);
  }

  public static INDArray swish(INDArray z) {
    return hole("swish").werte(z);
  }

  public static INDArray swishDerivative(INDArray z) {
    return hole("swish").ableitungen(z);
  }
}
