import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Holds manifests against Kubernetes' published schema: unknown fields, missing ones and values of a
 * wrong type are refused. Then puts an unknown field into each of their objects, one after the
 * other, and fails if that passes: else the first check would say nothing.
 */
public final class CheckManifests {
  /** Objects whose keys are the author's own. */
  private static final Set<String> FREE = Set.of("labels", "matchLabels", "requests", "limits");

  private CheckManifests() {}

  /** Takes the files' names. */
  public static void main(String[] args) throws IOException {
    int spoilt = 0;
    for (String name : args) {
      JsonObject manifest = read(Path.of(name));
      try {
        validate(manifest);
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(name + ": " + e.getMessage(), e);
      }
      List<JsonObject> all = new ArrayList<>();
      collect("", manifest, all);
      for (JsonObject each : all) {
        each.addProperty("notAField", 1);
        if (passes(manifest)) {
          throw new IllegalStateException(name + ": an unknown field passes in " + each);
        }
        each.remove("notAField");
        spoilt++;
      }
    }
    System.out.printf(
        "%d manifests fit the schema; %d unknown fields were refused%n", args.length, spoilt);
  }

  private static JsonObject read(Path file) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    Object tree = new Yaml(new SafeConstructor(options)).load(Files.readString(file));
    return new Gson().toJsonTree(tree).getAsJsonObject();
  }

  private static void validate(JsonObject manifest) throws IOException {
    String kind = manifest.get("apiVersion").getAsString() + " " + manifest.get("kind").getAsString();
    switch (kind) {
      case "batch/v1 Job" -> {
        V1Job.validateJsonElement(manifest);
        // Types, too: as the client itself reads them.
        V1Job.fromJson(manifest.toString());
      }
      case "networking.k8s.io/v1 NetworkPolicy" -> {
        V1NetworkPolicy.validateJsonElement(manifest);
        V1NetworkPolicy.fromJson(manifest.toString());
      }
      default -> throw new IllegalArgumentException("nobody knows how to check " + kind);
    }
  }

  private static boolean passes(JsonObject manifest) throws IOException {
    try {
      validate(manifest);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void collect(String name, JsonElement tree, List<JsonObject> into) {
    if (tree.isJsonObject() && !FREE.contains(name)) {
      into.add(tree.getAsJsonObject());
      for (Map.Entry<String, JsonElement> each : tree.getAsJsonObject().entrySet()) {
        collect(each.getKey(), each.getValue(), into);
      }
    } else if (tree.isJsonArray()) {
      tree.getAsJsonArray().forEach(each -> collect(name, each, into));
    }
  }
}
