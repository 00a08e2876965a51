import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.Json;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.List;

/** A unique index said no: which one and to what, also as data (`keyPattern`, `keyValue`), where the library has a sentence. */
final class DuplicateKey extends DuplicateKeyError {
  /** The last one of this thread, which is the thread of one command: the library turns exceptions into its own errors. */
  private static final ThreadLocal<DuplicateKey> LAST = new ThreadLocal<>();

  private final Document pattern;
  private final Document value = new Document();

  DuplicateKey(UniqueIndex index, KeyValue key, List<String> names, MongoCollection<?> collection) {
    super(collection, index.getName() + " dup key: " + shown(key, names));
    pattern = (Document) index.toIndexDescription().get("key");
    for (int i = 0; i < names.size(); i++) value.put(names.get(i), key.get(i) instanceof Missing ? null : key.get(i));
    LAST.set(this);
  }

  private static String shown(KeyValue key, List<String> names) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      text.append(i == 0 ? "{ " : ", ").append(names.get(i)).append(": ").append(Json.toCompactJsonValue(key.get(i)));
    }
    return text.append(" }").toString();
  }

  Document describe(Document error) {
    return error.append("keyPattern", pattern).append("keyValue", value);
  }

  static void describeLast(Document error) {
    DuplicateKey last = LAST.get();
    if (last != null && Integer.valueOf(last.getCode()).equals(error.get("code"))) last.describe(error);
  }

  /** The refusal in this failure or behind it, or null. */
  static DuplicateKey in(MongoServerException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DuplicateKey duplicate) return duplicate;
    }
    return null;
  }
}
