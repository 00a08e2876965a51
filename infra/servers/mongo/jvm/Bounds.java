import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a query asks of single fields, as far as an index can use it. Everything else is left to the matching. */
final class Bounds {
  /** What is asked of the field with this path. */
  record Condition(String path, Object asked) {}

  private static final List<String> RANGES = List.of("$gt", "$gte", "$lt", "$lte");

  private Bounds() {}

  /** The parts that must all hold: the query itself and what stands under `$and`. */
  static List<Document> conjuncts(Document query) {
    List<Document> all = new ArrayList<>(List.of(query));
    for (Document part : documents(query.get("$and"))) all.addAll(conjuncts(part));
    return all;
  }

  /** The parts of which one must hold; none where the query has no `$or`. */
  static List<Document> branches(Document query) {
    return documents(query.get("$or"));
  }

  /** Every condition on one field that must hold, also those on the elements of an array. */
  static List<Condition> conditions(Document query) {
    List<Condition> found = new ArrayList<>();
    collect(query, "", found);
    return found;
  }

  private static void collect(Document query, String prefix, List<Condition> found) {
    for (Document part : conjuncts(query)) {
      for (Map.Entry<String, Object> field : part.entrySet()) {
        if (field.getKey().startsWith("$")) continue;
        String path = prefix + field.getKey();
        found.add(new Condition(path, field.getValue()));
        if (field.getValue() instanceof Document condition && condition.get("$elemMatch") instanceof Document inner) {
          collect(inner, path + ".", found);
        }
      }
    }
  }

  /** The values, as an index holds them, of which the field must have one; null where no condition says. */
  static Set<Object> values(List<Condition> conditions, String path) {
    for (Condition condition : conditions) {
      List<Object> asked = condition.path.equals(path) ? KadryIndex.askedFor(condition.asked) : null;
      if (asked == null) continue;
      Set<Object> values = new LinkedHashSet<>();
      for (Object value : asked) values.add(normalized(value));
      return values;
    }
    return null;
  }

  /** The bound that a condition sets with this operator; null where it sets none. */
  static Object bound(Object asked, String operator) {
    Object bound = asked instanceof Document operators ? operators.get(operator) : null;
    return KadryIndex.isPlain(bound) ? normalized(bound) : null;
  }

  /** Whether only documents that have the field can match. */
  static boolean asksToExist(Object asked) {
    List<Object> values = KadryIndex.askedFor(asked);
    if (values != null) return true;
    if (!(asked instanceof Document operators)) return false;
    if (Boolean.TRUE.equals(operators.get("$exists"))) return true;
    if (operators.containsKey("$ne") && operators.get("$ne") == null) return true;
    return RANGES.stream().anyMatch((name) -> operators.get(name) != null);
  }

  static Object normalized(Object value) {
    return new KeyValue(value).normalized().get(0);
  }

  private static List<Document> documents(Object list) {
    if (!(list instanceof Collection<?> values)) return List.of();
    return values.stream().filter(Document.class::isInstance).map(Document.class::cast).toList();
  }
}
