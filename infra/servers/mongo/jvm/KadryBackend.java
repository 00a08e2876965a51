import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Commands as they arrive: what version we answer as, which need the disk first, which are refused. */
final class KadryBackend extends AbstractMongoBackend {
  private static final Set<String> CHANGES = Set.of("insert", "update", "delete", "findandmodify");
  private static final Set<String> RESHAPES =
      Set.of("create", "createindexes", "drop", "dropindexes", "dropdatabase", "renamecollection");
  private static final Set<String> READS = Set.of("find", "aggregate", "count", "distinct", "getmore");

  private final Store store;

  /** As many documents as MongoDB puts into the first batch where nobody says how many. */
  private static final int FIRST_BATCH = 101;

  KadryBackend(Store store) {
    this.store = store;
    // What a current driver asks for at least; the commands behind it are stated in conformance.test.ts.
    version(new MongoVersion() {
      @Override
      public List<Integer> getVersionArray() {
        return List.of(7, 0, 0);
      }

      @Override
      public int getWireVersion() {
        return 21;
      }
    });
    Set<String> names = new TreeSet<>();
    for (String map : store.file().getMapNames()) {
      if (map.startsWith(KadryDatabase.DATA)) names.add(Utils.firstFragment(map.substring(KadryDatabase.DATA.length())));
    }
    names.forEach(this::resolveDatabase);
    store.change(() -> null);
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new KadryDatabase(name, store, getCursorRegistry());
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    Deadline.begin(query);
    try {
      return carryOut(channel, database, command, query);
    } finally {
      Deadline.end();
    }
  }

  private Document carryOut(Channel channel, String database, String command, Document query) {
    String name = command.toLowerCase(Locale.ROOT);
    Refusals.check(name, command, query);
    if (name.equals("ping")) {
      store.probe();
      return okay(new Document());
    }
    if (name.equals("find") && !(query.get("batchSize") instanceof Number)) query.put("batchSize", FIRST_BATCH);
    if (name.equals("hello") || name.equals("ismaster")) return hello(channel, database, query);
    if (name.equals("buildinfo")) return super.handleCommand(channel, database, command, query).append("embedded", "kadry");
    if (name.equals("listdatabases")) return store.read(() -> listDatabases(query));
    if (name.equals("endsessions")) return okay(new Document());
    if (RESHAPES.contains(name)) return store.reshape(() -> super.handleCommand(channel, database, command, query));
    if (CHANGES.contains(name) || writesByPipeline(name, query)) {
      return store.change(() -> super.handleCommand(channel, database, command, query));
    }
    if (READS.contains(name)) return store.read(() -> super.handleCommand(channel, database, command, query));
    return super.handleCommand(channel, database, command, query);
  }

  private Document hello(Channel channel, String database, Document query) {
    return super.handleCommand(channel, database, "ismaster", query)
        .append("isWritablePrimary", true)
        .append("helloOk", true)
        .append("readOnly", false)
        .append("embedded", "kadry");
  }

  private static boolean writesByPipeline(String name, Document query) {
    if (!name.equals("aggregate") || !(query.get("pipeline") instanceof List<?> stages) || stages.isEmpty()) return false;
    return stages.get(stages.size() - 1) instanceof Document last && (last.containsKey("$out") || last.containsKey("$merge"));
  }

  private Document listDatabases(Document query) {
    List<Document> found = new ArrayList<>();
    for (String name : new TreeSet<>(listDatabaseNames())) {
      KadryDatabase database = (KadryDatabase) resolveDatabase(name);
      if (database.collectionNames().isEmpty()) continue;
      Document entry = new Document("name", name);
      if (!Utils.isTrue(query.get("nameOnly"))) entry.append("sizeOnDisk", 0L).append("empty", false);
      found.add(entry);
    }
    return okay(new Document("databases", found));
  }

  private static Document okay(Document answer) {
    Utils.markOkay(answer);
    return answer;
  }

  @Override
  public void close() {
    super.close();
    store.close();
  }
}
