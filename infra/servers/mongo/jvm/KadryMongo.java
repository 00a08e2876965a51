/**
 * The embedded MongoDB of this repository: mongo-java-server over H2's MVStore, with what it lacked to be trusted with
 * acknowledged writes. Arguments: data file, port (0 = any), optionally --exit-with-stdin.
 */
public final class KadryMongo {
  /** One connection is served by one of these: while one waits for the disk, the others fill the same commit. */
  private static final int WORKERS = 32;

  /** Java's own exit code when its heap is full (ExitOnOutOfMemoryError). */
  private static final int NO_MEMORY = 3;

  public static void main(String[] args) throws Exception {
    // A thread that ends in silence (the housekeeper) leaves a server that looks alive.
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> end(failure));
    Store store = new Store(args[0]);
    KadryBackend backend = new KadryBackend(store);
    Listener listener = new Listener(backend, Integer.parseInt(args[1]), WORKERS);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      listener.close();
      backend.close();
    }));
    store.probe();
    System.out.println("KADRY_MONGO_READY port=" + listener.port());
    if (args.length > 2 && args[2].equals("--exit-with-stdin")) {
      // The other end closes when the process that started this one is gone, however it went.
      while (System.in.read() >= 0) {}
      System.exit(0);
    }
  }

  /** Ends at once, without hooks, as Java does without memory: what was acknowledged is on disk, and whoever started us begins anew. */
  static void end(Throwable failure) {
    System.err.println("This process ends: " + failure);
    Runtime.getRuntime().halt(NO_MEMORY);
  }
}
