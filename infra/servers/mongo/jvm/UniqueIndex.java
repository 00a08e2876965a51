import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;

/** A unique index: one map of the file from key to position. The collection's lock makes check and write one step. */
final class UniqueIndex extends KadryIndex {
  private final MVMap<KeyValue, Object> map;

  UniqueIndex(String name, List<IndexKey> keys, boolean sparse, MVMap<KeyValue, Object> map) {
    super(name, keys, sparse);
    this.map = map;
  }

  /** The positions of all documents that may match, or null when this index cannot say. */
  Collection<Object> candidates(Document query) {
    List<String> names = keys();
    List<List<Object>> asked = new ArrayList<>();
    for (String name : names) {
      List<Object> values = askedFor(query.get(name));
      if (values == null || (values.size() != 1 && names.size() > 1)) return null;
      asked.add(values);
    }
    Set<Object> found = new LinkedHashSet<>();
    if (names.size() == 1) {
      for (Object value : asked.get(0)) addPosition(new KeyValue(value), found);
    } else {
      addPosition(new KeyValue(asked.stream().map((values) -> values.get(0)).toList()), found);
    }
    return found;
  }

  private void addPosition(KeyValue key, Set<Object> found) {
    Object position = map.get(key.normalized());
    if (position != null) found.add(position);
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    for (KeyValue key : keysOf(document)) if (map.containsKey(key)) throw duplicate(key, collection);
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    checkAdd(document, collection);
    for (KeyValue key : keysOf(document)) map.put(key, Missing.ofNullable(position));
  }

  @Override
  public Object remove(Document document) {
    Object position = null;
    for (KeyValue key : keysOf(document)) position = map.remove(key);
    return position == null && !isSparse() ? positionOf(document) : position;
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
    if (getName().equals("_id_")) ((KadryCollection) collection).checkSize(after);
    Set<KeyValue> old = keysOf(before);
    for (KeyValue key : keysOf(after)) if (!old.contains(key) && map.containsKey(key)) throw duplicate(key, collection);
  }

  @Override
  public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
    Set<KeyValue> old = keysOf(before);
    Set<KeyValue> fresh = keysOf(after);
    for (KeyValue key : old) if (!fresh.contains(key)) map.remove(key);
    for (KeyValue key : fresh) if (!old.contains(key)) map.put(key, Missing.ofNullable(position));
  }

  private DuplicateKey duplicate(KeyValue key, MongoCollection<?> collection) {
    return new DuplicateKey(this, key, keys(), collection);
  }

  @Override
  public Object getPosition(Document document) {
    for (KeyValue key : keysOf(document)) return map.get(key);
    return null;
  }

  @Override
  public long getCount() {
    return map.sizeAsLong();
  }

  @Override
  public boolean isUnique() {
    return true;
  }

  @Override
  void clear() {
    map.clear();
  }
}
