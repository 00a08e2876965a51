import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;

/** One collection. Its commands run one at a time (the superclass), and what is stored is never changed in place. */
final class KadryCollection extends AbstractSynchronizedMongoCollection<Object> {
  private record Narrowing(MongoDatabase database, String collection, Document match) {}

  private static final ThreadLocal<Narrowing> NARROWING = new ThreadLocal<>();

  /** With more candidates than this many pages, looking at the documents in order finds a page sooner. */
  private static final int MANY_PAGES = 20;

  private final MVMap<Object, Bson.Stored> documents;
  /** Set while an update runs: the library changes the documents that a query gives it. */
  private boolean copying;
  private boolean single;

  KadryCollection(MongoDatabase database, String name, CollectionOptions options, MVMap<Object, Bson.Stored> documents,
      CursorRegistry cursors) {
    super(database, name, options, cursors);
    this.documents = documents;
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
    int wanted = single ? 1 : limit;
    QueryResult found = inOrder(query, orderBy, wanted)
        .map((all) -> matchDocumentsFromStream(all, query, new Document(), skip, wanted, batchSize, fields))
        .orElseGet(() -> unordered(query, orderBy, skip, wanted, batchSize, fields));
    if (!copying) return found;
    List<Document> copies = new ArrayList<>();
    for (Document document : found) copies.add(document.cloneDeeply());
    return new QueryResult(copies);
  }

  private QueryResult unordered(Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
    Collection<Object> candidates = candidates(query);
    return candidates == null
        ? matchDocuments(query, orderBy, skip, limit, batchSize, fields)
        : matchDocuments(query, candidates, orderBy, skip, limit, batchSize, fields);
  }

  /** The documents that may match, already in the order that is asked for; empty where everything must be sorted. */
  private Optional<Stream<Document>> inOrder(Document query, Document orderBy, int limit) {
    if (limit <= 0) return Optional.empty();
    if (isById(orderBy)) {
      Collection<Object> candidates = candidates(query);
      boolean many = candidates == null || candidates.size() > MANY_PAGES * limit;
      return many ? Optional.of(byId(query, descends(orderBy))) : Optional.empty();
    }
    for (Index<Object> index : getIndexes()) {
      Stream<Object> positions = index instanceof SecondaryIndex secondary ? secondary.inOrder(query, orderBy) : null;
      if (positions != null) return Optional.of(positions.map(this::getDocument));
    }
    return Optional.empty();
  }

  /** A page in the order of the ids need not read and sort the whole collection: that is the order of the file. */
  private boolean isById(Document orderBy) {
    return orderBy != null && orderBy.size() == 1 && orderBy.get("_id") instanceof Number
        && documents.firstKey() instanceof String && documents.lastKey() instanceof String;
  }

  private static boolean descends(Document orderBy) {
    return ((Number) orderBy.get("_id")).intValue() < 0;
  }

  /** In the order of their ids, from where the query begins: what lies before can't match. */
  private Stream<Document> byId(Document query, boolean descending) {
    Cursor<Object, Bson.Stored> cursor = documents.cursor(boundOf(query, descending ? "$lt" : "$gt"), null, descending);
    Iterator<Document> found = new Iterator<>() {
      @Override
      public boolean hasNext() {
        return cursor.hasNext();
      }

      @Override
      public Document next() {
        cursor.next();
        return cursor.getValue().document();
      }
    };
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(found, Spliterator.ORDERED), false);
  }

  private static Object boundOf(Document query, String operator) {
    if (query.get("_id") instanceof Document condition && condition.get(operator) instanceof String bound) return bound;
    for (Document part : parts(query, "$and")) {
      Object bound = boundOf(part, operator);
      if (bound != null) return bound;
    }
    return null;
  }

  /** The fewest documents that some index leaves; everything is matched after that, so an index may leave too many. */
  private Collection<Object> candidates(Document query) {
    Collection<Object> fewest = null;
    for (Index<Object> index : getIndexes()) {
      Collection<Object> found = ((KadryIndex) index).candidates(query);
      if (found != null && (fewest == null || found.size() < fewest.size())) fewest = found;
      if (fewest != null && fewest.size() <= 1) return fewest;
    }
    for (Document part : parts(query, "$and")) {
      Collection<Object> found = candidates(part);
      if (found != null && (fewest == null || found.size() < fewest.size())) fewest = found;
    }
    return fewest == null && query.containsKey("$or") ? candidatesOfAny(parts(query, "$or")) : fewest;
  }

  private Collection<Object> candidatesOfAny(List<Document> parts) {
    Collection<Object> union = new LinkedHashSet<>();
    for (Document part : parts) {
      Collection<Object> found = candidates(part);
      if (found == null) return null;
      union.addAll(found);
    }
    return union;
  }

  private static List<Document> parts(Document query, String operator) {
    if (!(query.get(operator) instanceof Collection<?> parts)) return List.of();
    return parts.stream().filter(Document.class::isInstance).map(Document.class::cast).toList();
  }

  @Override
  protected QueryResult matchDocuments(Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
    Stream<Document> all = isNaturalDescending(orderBy)
        ? streamAllDocumentsWithPosition()
            .sorted((a, b) -> ValueComparator.desc().compare(a.getPosition(), b.getPosition()))
            .map(DocumentWithPosition::getDocument)
        : documents.values().stream().map(Bson.Stored::document);
    return matchDocumentsFromStream(all, query, orderBy, skip, limit, batchSize, fields);
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
    documents.put(key, stored(document));
    return key;
  }

  @Override
  protected void handleUpdate(Object position, Document before, Document after) {
    documents.put(Missing.ofNullable(position), stored(after));
  }

  private static Bson.Stored stored(Document document) {
    return new Bson.Stored(Bson.encode(document), document);
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
