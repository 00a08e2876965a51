import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What this server would silently ignore, it refuses by name: code 115, CommandNotSupported. */
final class Refusals {
  private static final Set<String> EVERYWHERE = Set.of("collation", "let", "startTransaction", "autocommit", "explain");

  private static final Map<String, Set<String>> BY_COMMAND = Map.of(
      "create", Set.of("validator", "validationLevel", "validationAction", "viewOn", "pipeline", "timeseries",
          "expireAfterSeconds", "clusteredIndex", "capped", "storageEngine", "encryptedFields", "changeStreamPreAndPostImages"),
      "find", Set.of("min", "max", "returnKey", "showRecordId", "tailable", "awaitData"),
      "findandmodify", Set.of("bypassDocumentValidation"));

  private static final Set<String> INDEX_OPTIONS = Set.of("v", "key", "name", "ns", "unique", "sparse", "background");

  private Refusals() {}

  static void check(String name, String command, Document query) {
    refuse(query, EVERYWHERE, command);
    refuse(query, BY_COMMAND.getOrDefault(name, Set.of()), command);
    switch (name) {
      case "createindexes" -> documents(query.get("indexes")).forEach(Refusals::checkIndex);
      case "update" -> documents(query.get("updates")).forEach((update) -> checkChange(command, update, update.get("u")));
      case "delete" -> documents(query.get("deletes")).forEach((delete) -> checkChange(command, delete, null));
      case "findandmodify" -> checkChange(command, query, query.get("update"));
      case "aggregate" -> documents(query.get("pipeline")).forEach((stage) -> {
        if (stage.containsKey("$changeStream")) throw refusal("$changeStream", command);
      });
      case "renamecollection" -> {
        String from = String.valueOf(query.get(command)).split("\\.", 2)[0];
        String to = String.valueOf(query.get("to")).split("\\.", 2)[0];
        if (!from.equals(to)) throw refusal("another database in 'to'", command);
      }
      default -> {}
    }
  }

  private static void checkIndex(Document index) {
    for (String option : index.keySet()) {
      boolean off = option.equals("hidden") && Boolean.FALSE.equals(index.get(option));
      if (!INDEX_OPTIONS.contains(option) && !off) throw refusal(option, "createIndexes");
    }
    for (Map.Entry<String, Object> key : ((Document) index.get("key")).entrySet()) {
      if (!(key.getValue() instanceof Number)) throw refusal("the index type '" + key.getValue() + "'", "createIndexes");
      if (key.getKey().contains("$**")) throw refusal("a wildcard index", "createIndexes");
    }
  }

  private static void checkChange(String command, Document change, Object update) {
    refuse(change, Set.of("collation"), command);
    if (update instanceof List) throw refusal("an update by pipeline", command);
    if (!command.equalsIgnoreCase("findAndModify")) refuse(change, Set.of("sort"), command);
  }

  private static void refuse(Document query, Set<String> options, String command) {
    for (String option : options) {
      Object value = query.get(option);
      if (value != null && !Boolean.FALSE.equals(value)) throw refusal(option, command);
    }
  }

  private static MongoServerError refusal(String option, String command) {
    return new MongoServerError(115, "CommandNotSupported",
        "The embedded server does not support " + option + " in " + command + "; name a real MongoDB with MONGO_URL to use it");
  }

  private static List<Document> documents(Object list) {
    if (!(list instanceof List<?> values)) return List.of();
    return values.stream().filter(Document.class::isInstance).map(Document.class::cast).toList();
  }
}
