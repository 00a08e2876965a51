import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What both kinds of index share: the keys of a document, as MongoDB derives them, and the values that a query asks for. */
abstract class KadryIndex extends Index<Object> {
  /** Which of the fields were seen in an array, or beyond one: a document may have several keys that differ in them. */
  private final boolean[] multikey;

  protected KadryIndex(String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
    multikey = new boolean[keys.size()];
  }

  boolean isMultikey(int field) {
    return field < multikey.length && multikey[field];
  }

  abstract void clear();

  /** The keys of a document; none when a sparse index leaves it out. An array gives one key per element. */
  Set<KeyValue> keysOf(Document document) {
    List<String> paths = keys();
    Object[] containers = new Object[paths.size()];
    Arrays.fill(containers, document);
    Set<KeyValue> found = new LinkedHashSet<>();
    expand(containers, paths.toArray(String[]::new), found);
    return found;
  }

  /** `values` holds where a path stands while `rest` holds what is left of it; null when it has arrived. */
  private void expand(Object[] values, String[] rest, Set<KeyValue> found) {
    List<?> array = null;
    boolean[] atArray = new boolean[values.length];
    for (int i = 0; i < values.length; i++) {
      while (rest[i] != null && !atArray[i]) {
        if (!(values[i] instanceof Document container)) {
          values[i] = Missing.getInstance();
          rest[i] = null;
          break;
        }
        int dot = rest[i].indexOf('.');
        values[i] = container.getOrMissing(dot < 0 ? rest[i] : rest[i].substring(0, dot));
        rest[i] = dot < 0 ? null : rest[i].substring(dot + 1);
        if (values[i] instanceof List<?> list) {
          if (array != null && array != list) throw new CannotIndexParallelArraysError(keys());
          array = list;
          atArray[i] = true;
          multikey[i] = true;
        }
      }
    }
    if (array == null) {
      add(values, found);
      return;
    }
    // An empty array is a value of its own where the path ends in it, and nothing at all where the path goes on.
    List<?> elements = array.isEmpty() ? Arrays.asList((Object) null) : array;
    for (Object element : elements) {
      Object[] next = values.clone();
      String[] nextRest = rest.clone();
      for (int i = 0; i < next.length; i++) {
        if (!atArray[i]) continue;
        if (array.isEmpty()) {
          next[i] = nextRest[i] == null ? List.of() : Missing.getInstance();
          nextRest[i] = null;
        } else {
          next[i] = element;
        }
      }
      expand(next, nextRest, found);
    }
  }

  private void add(Object[] values, Set<KeyValue> found) {
    if (isSparse() && Arrays.stream(values).allMatch(Missing.class::isInstance)) return;
    found.add(new KeyValue(Arrays.asList(values)).normalized());
  }

  /** The values that a condition on one field allows, when it is plain enough to look them up; else null. */
  static List<Object> askedFor(Object condition) {
    if (isPlain(condition)) return List.of(condition);
    if (!(condition instanceof Document operators)) return null;
    if (isPlain(operators.get("$eq"))) return List.of(operators.get("$eq"));
    if (operators.get("$in") instanceof Collection<?> values && values.stream().allMatch(KadryIndex::isPlain)) {
      return new ArrayList<>(values);
    }
    return null;
  }

  static boolean isPlain(Object value) {
    return value instanceof String || value instanceof Integer || value instanceof Long || value instanceof Double
        || value instanceof Boolean || value instanceof Instant || value instanceof ObjectId || value instanceof UUID
        || value instanceof BinData;
  }

  static Object positionOf(Document document) {
    return Missing.ofNullable(document.get("_id"));
  }

  /** The library's own way to use an index; ours is `Search`. */
  @Override
  public boolean canHandle(Document query) {
    return false;
  }

  @Override
  public Iterable<Object> getPositions(Document query) {
    throw new UnsupportedOperationException();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public void drop() {}
}
