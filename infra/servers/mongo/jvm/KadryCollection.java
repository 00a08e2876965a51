import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import de.bwaldvogel.mongo.wire.BsonConstants;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;

/** One collection. Its commands run one at a time (the superclass), and what is stored is never changed in place. */
final class KadryCollection extends AbstractSynchronizedMongoCollection<Object> {
  private record Narrowing(MongoDatabase database, String collection, Document match) {}

  private static final ThreadLocal<Narrowing> NARROWING = new ThreadLocal<>();

  private static final int LARGEST = BsonConstants.MAX_BSON_OBJECT_SIZE;

  private final MVMap<Object, Bson.Stored> documents;
  private final Search search;
  /** Set while an update runs: the library changes the documents that a query gives it. */
  private boolean copying;
  private boolean single;
  /** The bytes of the document that an update is about to store. */
  private byte[] encoded;

  KadryCollection(MongoDatabase database, String name, CollectionOptions options, MVMap<Object, Bson.Stored> documents,
      CursorRegistry cursors) {
    super(database, name, options, cursors);
    this.documents = documents;
    search = new Search(documents, getIndexes());
  }

  /** An aggregation reads the whole collection and filters after that: let its first $match use the indexes. */
  static Document narrowing(MongoDatabase database, Document query, Supplier<Document> command) {
    if (query.get("pipeline") instanceof List<?> stages && !stages.isEmpty()
        && stages.get(0) instanceof Document first && first.get("$match") instanceof Document match) {
      NARROWING.set(new Narrowing(database, String.valueOf(query.get("aggregate")), match));
    }
    try {
      return command.get();
    } finally {
      NARROWING.remove();
    }
  }

  @Override
  public Stream<Document> queryAllAsStream() {
    Narrowing narrowing = NARROWING.get();
    if (narrowing == null || narrowing.database != getDatabase() || !narrowing.collection.equals(getCollectionName())) {
      return super.queryAllAsStream();
    }
    NARROWING.remove();
    return handleQueryAsStream(new Document("$query", narrowing.match));
  }

  @Override
  public synchronized Document updateDocuments(Document selector, Document update, ArrayFilters filters, boolean multi,
      boolean upsert, Oplog oplog) {
    copying = true;
    single = !multi;
    try {
      return super.updateDocuments(selector, update, filters, multi, upsert, oplog);
    } finally {
      copying = false;
      single = false;
    }
  }

  @Override
  public synchronized Document findAndModify(Document query) {
    copying = true;
    try {
      return super.findAndModify(query);
    } finally {
      copying = false;
    }
  }

  @Override
  public synchronized int count(Document query, int skip, int limit) {
    return super.count(query, skip, limit);
  }

  @Override
  protected QueryResult queryDocuments(Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
    List<Search.Found> found = search.find(query, orderBy, skip, single ? 1 : limit);
    if (copying) return new QueryResult(found.stream().map((one) -> one.document().cloneDeeply()).toList());
    Function<List<Document>, List<Document>> project = (documents) -> project(documents, fields);
    if (batchSize <= 0) return new QueryResult(project.apply(found.stream().map(Search.Found::document).toList()));
    FindCursor cursor = new FindCursor(cursorRegistry.generateCursorId(), documents, found, project);
    List<Document> firstBatch = cursor.takeDocuments(batchSize);
    if (cursor.isEmpty()) return new QueryResult(firstBatch);
    cursorRegistry.add(cursor);
    return new QueryResult(firstBatch, cursor);
  }

  private List<Document> project(List<Document> documents, Document fields) {
    if (fields == null || fields.isEmpty()) return documents;
    return matchDocumentsFromStream(documents.stream(), new Document(), null, 0, 0, 0, fields).collectDocuments();
  }

  @Override
  protected QueryResult matchDocuments(Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
    return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
  }

  /** As the library does, with what a refusing index says as data. */
  @Override
  public synchronized List<Document> insertDocuments(List<Document> documents, boolean isOrdered) {
    List<Document> errors = new ArrayList<>();
    for (int i = 0; i < documents.size() && !(isOrdered && !errors.isEmpty()); i++) {
      for (Document error : super.insertDocuments(List.of(documents.get(i)), isOrdered)) {
        error.put("index", i);
        DuplicateKey.describeLast(error);
        errors.add(error);
      }
    }
    return errors;
  }

  @Override
  public void addIndex(Index<Object> index) {
    try {
      super.addIndex(index);
    } catch (RuntimeException failure) {
      // Half an index would be taken for a whole one at the next try.
      if (!getIndexes().contains(index)) ((KadryIndex) index).clear();
      throw failure;
    }
  }

  @Override
  protected Object addDocumentInternal(Document document) {
    Object key = getIdField() == null ? UUID.randomUUID() : Missing.ofNullable(document.get(getIdField()));
    byte[] bytes = Bson.encode(document);
    if (bytes.length > LARGEST) {
      throw new MongoServerError(2, "BadValue",
          "object to insert too large. size in bytes: " + bytes.length + ", max size: " + LARGEST);
    }
    documents.put(key, new Bson.Stored(bytes, document));
    return key;
  }

  /** Before an update touches anything: the library changes the indexes first. */
  void checkSize(Document after) {
    encoded = Bson.encode(after);
    if (encoded.length > LARGEST) {
      throw new MongoServerError(17419, "Location17419", "Resulting document after update is larger than " + LARGEST);
    }
  }

  @Override
  protected void handleUpdate(Object position, Document before, Document after) {
    byte[] bytes = encoded == null ? Bson.encode(after) : encoded;
    encoded = null;
    documents.put(Missing.ofNullable(position), new Bson.Stored(bytes, after));
  }

  @Override
  protected Document getDocument(Object position) {
    return documents.get(position).document();
  }

  @Override
  protected void removeDocument(Object position) {
    documents.remove(position);
  }

  @Override
  protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
    return documents.entrySet().stream().map((entry) -> new DocumentWithPosition<>(entry.getValue().document(), entry.getKey()));
  }

  @Override
  public int count() {
    return documents.size();
  }

  @Override
  public boolean isEmpty() {
    return documents.isEmpty();
  }

  /** Would encode every document twice more per write, for a figure that nobody reads. */
  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int delta) {}

  @Override
  protected int getDataSize() {
    return 0;
  }
}
