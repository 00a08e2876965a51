import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVStore;

public final class KadryMongo {
  public static void main(String[] args) throws Exception {
    MVStore store = new MVStore.Builder().fileName(args[0]).open();
    store.setRetentionTime(0);
    store.setVersionsToKeep(0);
    H2Backend backend = new H2Backend(store) {
      @Override
      public Document handleCommand(Channel channel, String database, String command, Document query) {
        boolean hello = command.equalsIgnoreCase("hello");
        Document reply = super.handleCommand(channel, database, hello ? "ismaster" : command, query);
        if (hello) reply.append("isWritablePrimary", true).append("helloOk", true);
        if (!Set.of("find", "hello", "isMaster", "ismaster", "ping", "count").contains(command)) getMvStore().commit();
        return reply;
      }
    };
    backend.version(new MongoVersion() {
      public List<Integer> getVersionArray() { return List.of(7, 0, 0); }
      public int getWireVersion() { return 21; }
    });
    MongoServer server = new MongoServer(backend);
    server.bind(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[1])));
    System.out.println("KADRY_MONGO_READY port=" + server.getLocalAddress().getPort());
    Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
    if (args.length > 2) {
      while (System.in.read() >= 0) { }
      System.exit(0);
    }
  }
}
