import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;

/** Collections and indexes as maps of the one file, and the commands whose answers the library gets wrong. */
final class KadryDatabase extends AbstractSynchronizedMongoDatabase<Object> {
  static final String DATA = "data.";
  private static final String INDEX = "index.";

  private final Store store;

  KadryDatabase(String name, Store store, CursorRegistry cursors) {
    super(name, cursors);
    this.store = store;
    initializeNamespacesAndIndexes();
  }

  @Override
  public Document handleCommand(Channel channel, String command, Document query, DatabaseResolver resolver, Oplog oplog) {
    Document asked = query;
    switch (command.toLowerCase(Locale.ROOT)) {
      case "insert":
        query.putIfAbsent("ordered", true);
        return countInserted(query, super.handleCommand(channel, command, query, resolver, oplog));
      case "update":
        return update(query, (one) -> super.handleCommand(channel, command, one, resolver, oplog));
      case "findandmodify":
        return findAndModify(query, () -> super.handleCommand(channel, command, query, resolver, oplog));
      case "aggregate":
        return KadryCollection.narrowing(this, query, () -> super.handleCommand(channel, command, asked, resolver, oplog));
      case "create":
        // Since MongoDB 7 one that is there with the same options is no error; all options but none are refused before this.
        if (resolveCollection((String) query.get(command), false) != null) return okay();
        return super.handleCommand(channel, command, query, resolver, oplog);
      case "drop":
        if (resolveCollection((String) query.get(command), false) == null) return okay();
        return super.handleCommand(channel, command, query, resolver, oplog);
      case "createindexes":
        checkIndexes(query);
        return super.handleCommand(channel, command, query, resolver, oplog);
      case "dropindexes":
        return dropIndexes(query);
      case "listcollections":
        return listCollections(query);
      case "explain":
        throw new MongoServerError(115, "CommandNotSupported", "The embedded server does not support explain");
      default:
        return super.handleCommand(channel, command, query, resolver, oplog);
    }
  }

  private static Document okay() {
    Document answer = new Document();
    Utils.markOkay(answer);
    return answer;
  }

  /** The library counts what was sent, not what was stored. */
  private static Document countInserted(Document query, Document answer) {
    if (!(answer.get("writeErrors") instanceof List<?> errors) || errors.isEmpty()) return answer;
    int sent = ((List<?>) query.get("documents")).size();
    boolean ordered = Utils.isTrue(query.get("ordered"));
    answer.put("n", ordered ? ((Document) errors.get(0)).get("index") : (Object) (sent - errors.size()));
    return answer;
  }

  private interface One {
    Document apply(Document command);
  }

  /** One by one: the library goes on after an error also when the order was asked for. */
  private static Document update(Document query, One one) {
    boolean ordered = Utils.isTrue(query.getOrDefault("ordered", true));
    int matched = 0;
    int modified = 0;
    List<Document> upserted = new ArrayList<>();
    List<Document> errors = new ArrayList<>();
    List<?> updates = (List<?>) query.get("updates");
    for (int i = 0; i < updates.size() && !(ordered && !errors.isEmpty()); i++) {
      Document single = query.clone();
      single.put("updates", List.of(updates.get(i)));
      Document answer = one.apply(single);
      matched += ((Number) answer.get("n")).intValue();
      modified += ((Number) answer.get("nModified")).intValue();
      addNumbered(upserted, answer.get("upserted"), i);
      int before = errors.size();
      addNumbered(errors, answer.get("writeErrors"), i);
      if (errors.size() > before) DuplicateKey.describeLast(errors.get(before));
    }
    Document answer = new Document("n", matched).append("nModified", modified);
    if (!upserted.isEmpty()) answer.put("upserted", upserted);
    if (!errors.isEmpty()) answer.put("writeErrors", errors);
    Utils.markOkay(answer);
    return answer;
  }

  private static void addNumbered(List<Document> all, Object some, int index) {
    if (!(some instanceof Iterable<?> documents)) return;
    for (Object document : documents) all.add(((Document) document).clone().append("index", index));
  }

  private static Document findAndModify(Document query, Supplier<Document> command) {
    Document answer;
    try {
      answer = command.get();
    } catch (MongoServerException failure) {
      DuplicateKey duplicate = DuplicateKey.in(failure);
      if (duplicate == null) throw failure;
      Document error = new Document("ok", 0).append("errmsg", failure.getMessageWithoutErrorCode());
      return duplicate.describe(error.append("code", duplicate.getCode()).append("codeName", duplicate.getCodeName()));
    }
    if (answer.containsKey("lastErrorObject") || Utils.isTrue(query.get("remove"))) return answer;
    Document outcome = new Document("updatedExisting", false).append("n", 0);
    if (Utils.isTrue(query.get("upsert"))) {
      outcome.put("n", 1);
      if (answer.get("value") instanceof Document created) outcome.put("upserted", created.get("_id"));
    }
    return answer.append("lastErrorObject", outcome);
  }

  /** The library takes an index of the same name for the same index. */
  private void checkIndexes(Document query) {
    MongoCollection<Object> collection = resolveCollection((String) query.get("createIndexes"), false);
    for (Object description : (Iterable<?>) query.get("indexes")) {
      Document asked = (Document) description;
      asked.remove("background");
      asked.remove("hidden");
      if (collection == null) continue;
      for (Index<Object> index : collection.getIndexes()) {
        Document existing = index.toIndexDescription();
        boolean sameName = existing.get("name").equals(asked.get("name"));
        boolean sameKey = sameKey((Document) existing.get("key"), (Document) asked.get("key"));
        boolean sameOptions = Utils.isTrue(existing.get("unique")) == Utils.isTrue(asked.get("unique"))
            && Utils.isTrue(existing.get("sparse")) == Utils.isTrue(asked.get("sparse"));
        if (index.getName().equals("_id_") ? sameName || sameKey : sameName && sameKey && sameOptions) continue;
        if (sameName) {
          throw new MongoServerError(86, "IndexKeySpecsConflict",
              "An existing index has the same name as the requested index but other keys or options: " + index.getName());
        }
        if (sameKey) {
          throw new MongoServerError(85, "IndexOptionsConflict",
              "Index already exists with a different name or other options: " + index.getName());
        }
      }
    }
  }

  private static boolean sameKey(Document a, Document b) {
    if (!new ArrayList<>(a.keySet()).equals(new ArrayList<>(b.keySet()))) return false;
    return a.keySet().stream().allMatch((key) -> direction(a.get(key)) == direction(b.get(key)));
  }

  private static boolean direction(Object value) {
    return ((Number) value).doubleValue() > 0;
  }

  /** By collection: the library takes an index out of every collection that has one of the same name. */
  private Document dropIndexes(Document query) {
    String name = (String) query.get("dropIndexes");
    MongoCollection<Object> collection = resolveCollection(name, false);
    if (collection == null) throw new MongoServerError(26, "NamespaceNotFound", "ns not found " + getFullCollectionNamespace(name));
    Object asked = query.get("index");
    List<?> wanted = asked instanceof List<?> several ? several : asked == null ? List.of() : List.of(asked);
    int before = collection.getNumIndexes();
    for (Object one : wanted) {
      List<Index<Object>> found = new ArrayList<>(collection.getIndexes());
      found.removeIf((index) -> !matches(index, one));
      if (found.isEmpty() && !"*".equals(one)) throw new IndexNotFoundException("index not found with name [" + one + "]");
      for (Index<Object> index : found) {
        if (index.getName().equals("_id_")) throw new MongoServerError(72, "InvalidOptions", "cannot drop _id index");
        dropIndex(collection, index.getName());
        indexes.get().deleteDocuments(new Document("name", index.getName()).append("ns", collection.getFullName()), 0);
      }
    }
    Document answer = new Document("nIndexesWas", before);
    Utils.markOkay(answer);
    return answer;
  }

  private static boolean matches(Index<Object> index, Object asked) {
    if ("*".equals(asked)) return !index.getName().equals("_id_");
    if (asked instanceof Document keys) return sameKey((Document) index.toIndexDescription().get("key"), keys);
    return index.getName().equals(asked);
  }

  /** The library ignores the filter. */
  private Document listCollections(Document query) {
    Document filter = (Document) query.getOrDefault("filter", new Document());
    List<Document> found = new ArrayList<>();
    for (String name : collectionNames()) {
      Document entry = new Document("name", name).append("type", "collection");
      if (!Utils.isTrue(query.get("nameOnly"))) {
        Document id = new Document("v", 2).append("key", new Document("_id", 1)).append("name", "_id_");
        entry.append("options", new Document()).append("info", new Document("readOnly", false)).append("idIndex", id);
      }
      if (new DefaultQueryMatcher().matches(entry, filter)) found.add(entry);
    }
    Document cursor = new Document("id", 0L).append("ns", getDatabaseName() + ".$cmd.listCollections").append("firstBatch", found);
    Document answer = new Document("cursor", cursor);
    Utils.markOkay(answer);
    return answer;
  }

  TreeSet<String> collectionNames() {
    TreeSet<String> names = new TreeSet<>();
    MongoCollection<Object> namespaces = resolveCollection("system.namespaces", false);
    for (Document namespace : namespaces.queryAll()) {
      String name = Utils.getCollectionNameFromFullName(namespace.get("name").toString());
      if (!name.startsWith("system.")) names.add(name);
    }
    return names;
  }

  @Override
  protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
    return new KadryCollection(this, name, options, documentsOf(name), cursorRegistry);
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new UniqueIndex(name, keys, sparse, entriesOf(collection, name));
  }

  @Override
  protected Index<Object> openOrCreateSecondaryIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new SecondaryIndex(name, keys, sparse);
  }

  @Override
  protected void dropIndex(MongoCollection<Object> collection, String name) {
    super.dropIndex(collection, name);
    removeMap(indexMap(collection.getCollectionName(), name));
  }

  @Override
  public void dropCollection(String name, Oplog oplog) {
    super.dropCollection(name, oplog);
    removeMap(dataMap(name));
  }

  @Override
  public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
    String oldName = collection.getCollectionName();
    super.moveCollection(from, collection, newName);
    store.file().renameMap(documentsOf(oldName), dataMap(newName));
    for (Index<?> index : collection.getIndexes()) {
      if (!index.isUnique()) continue;
      store.file().renameMap(entriesOf(oldName, index.getName()), indexMap(newName, index.getName()));
    }
  }

  private void removeMap(String name) {
    if (store.file().hasMap(name)) store.file().removeMap(name);
  }

  private MVMap<Object, Bson.Stored> documentsOf(String collection) {
    return store.map(dataMap(collection), new Bson.ValueType(), new Bson.StoredType());
  }

  private MVMap<KeyValue, Object> entriesOf(String collection, String index) {
    return store.map(indexMap(collection, index), new Bson.KeyType(), new Bson.ValueType());
  }

  private String dataMap(String collection) {
    return DATA + getFullCollectionNamespace(collection);
  }

  private String indexMap(String collection, String index) {
    return INDEX + getFullCollectionNamespace(collection) + "/" + index;
  }

  @Override
  protected long getStorageSize() {
    return store.file().getFileStore().size();
  }

  @Override
  protected long getFileSize() {
    return getStorageSize();
  }
}
