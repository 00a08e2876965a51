import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An index that is not unique: in memory, built when its collection is opened, and only as far as the product needs it. It finds
 * equality on its first field, and for a sparse index of one field the documents that have it (the outbox).
 */
final class SecondaryIndex extends KadryIndex {
  private final Map<Object, Set<Object>> positions;
  /** Whether the values lie in their order: where a page in that order is asked for (the outbox), nothing need be sorted. */
  private final boolean ordered;
  /** A document with several values stands in several places, and can't be read in order. */
  private boolean multikey;
  private final Set<Object> all = new LinkedHashSet<>();

  SecondaryIndex(String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
    ordered = sparse && keys.size() == 1;
    positions = ordered ? new TreeMap<>(ValueComparator.asc()) : new HashMap<>();
  }

  /** The positions of all documents that have the field, smallest value first; null where another order or selection is asked for. */
  Stream<Object> inOrder(Document query, Document orderBy) {
    String field = keys().get(0);
    if (!ordered || multikey || orderBy == null || orderBy.size() != 1) return null;
    if (!(orderBy.get(field) instanceof Number direction) || direction.intValue() != 1) return null;
    return asksToExist(query.get(field)) ? positions.values().stream().flatMap(Set::stream) : null;
  }

  @Override
  Collection<Object> candidates(Document query) {
    String first = keys().get(0);
    if (!query.containsKey(first) || (isSparse() && isCompoundIndex())) return null;
    Object condition = query.get(first);
    List<Object> asked = askedFor(condition);
    if (asked == null) return isSparse() && asksToExist(condition) ? all : null;
    if (asked.size() == 1) return positions.getOrDefault(normalized(asked.get(0)), Set.of());
    Set<Object> found = new LinkedHashSet<>();
    for (Object value : asked) found.addAll(positions.getOrDefault(normalized(value), Set.of()));
    return found;
  }

  private static boolean asksToExist(Object condition) {
    if (!(condition instanceof Document operators)) return false;
    if (Boolean.TRUE.equals(operators.get("$exists"))) return true;
    if (operators.containsKey("$ne") && operators.get("$ne") == null) return true;
    return List.of("$gt", "$gte", "$lt", "$lte").stream().anyMatch((name) -> operators.get(name) != null);
  }

  private static Object normalized(Object value) {
    return new KeyValue(value).normalized().get(0);
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    Set<KeyValue> keys = keysOf(document);
    multikey |= keys.size() > 1;
    for (KeyValue key : keys) positions.computeIfAbsent(key.get(0), (none) -> new LinkedHashSet<>()).add(position);
    if (!keys.isEmpty()) all.add(position);
  }

  @Override
  public Object remove(Document document) {
    Object position = positionOf(document);
    for (KeyValue key : keysOf(document)) {
      Set<Object> same = positions.get(key.get(0));
      if (same == null) continue;
      same.remove(position);
      if (same.isEmpty()) positions.remove(key.get(0));
    }
    all.remove(position);
    return position;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    keysOf(document);
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
    keysOf(after);
  }

  @Override
  public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
    if (keysOf(before).equals(keysOf(after))) return;
    remove(before);
    add(after, position, collection);
  }

  @Override
  public Object getPosition(Document document) {
    return null;
  }

  @Override
  public long getCount() {
    return all.size();
  }

  @Override
  void clear() {
    positions.clear();
    all.clear();
  }
}
