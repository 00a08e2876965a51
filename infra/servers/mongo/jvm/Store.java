import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.DataType;

/**
 * The one file, and who may touch it when. A commit happens before every reply, never in the middle of a command (a kill between
 * a document and its index entry would otherwise leave a file that contradicts itself), and one commit serves all that wait for it.
 * The store's own background thread commits whenever it likes, so it is off and its housekeeping is done here.
 */
final class Store {
  private static final int HOUSEKEEPING_MS = 250;
  private static final int COMPACT_BELOW_PERCENT = 50;
  private static final int COMPACT_BYTES = 2 << 20;
  /** Exit code of a process whose store has closed itself. */
  private static final int CLOSED = 74;

  private final MVStore file;
  /** Held shared while a command changes data, alone while a commit is written. */
  private final ReentrantReadWriteLock changing = new ReentrantReadWriteLock();
  /** Held shared by every command, alone by those that create, drop or rename. */
  private final ReentrantReadWriteLock shape = new ReentrantReadWriteLock();
  private final ReentrantLock committing = new ReentrantLock();
  private final AtomicLong begun = new AtomicLong();
  private volatile long committed;
  private volatile boolean closing;
  private final MVMap<String, Long> probes;

  Store(String fileName) {
    file = new MVStore.Builder()
        .fileName(fileName)
        .cacheSize(160)
        .pageSplitSize(16 * 1024)
        .autoCommitDisabled()
        // Above any message: or a large insert would be committed half way.
        .autoCommitBufferSize(256 * 1024)
        .open();
    file.setRetentionTime(0);
    file.setVersionsToKeep(0);
    probes = file.openMap("probes");
    Thread housekeeper = new Thread(this::keepHouse, "housekeeping");
    housekeeper.setDaemon(true);
    housekeeper.start();
  }

  <K, V> MVMap<K, V> map(String name, DataType<K> keys, DataType<V> values) {
    MVMap.Builder<K, V> builder = new MVMap.Builder<>();
    builder.setKeyType(keys);
    builder.setValueType(values);
    return file.openMap(name, builder);
  }

  MVStore file() {
    return file;
  }

  /** Writes, commits and reads back. Returns only where all of that works. */
  void probe() {
    long number = begun.get();
    change(() -> probes.put("last", number));
    if (read(() -> probes.get("last")) == null) throw new IllegalStateException("What was written is not there");
  }

  /** A store that closed itself (no memory, no space on the disk) must not be answered for: whoever started us begins anew. */
  private void endIfClosed() {
    if (closing || !file.isClosed()) return;
    System.err.println("The store has closed itself, so this process ends.");
    Runtime.getRuntime().halt(CLOSED);
  }

  /** Reads. What was read is on disk before the answer leaves: nobody acts on a write that a kill could take back. */
  <T> T read(Supplier<T> command) {
    shape.readLock().lock();
    try {
      T answer = undisturbed(command);
      commit(begun.get());
      return answer;
    } finally {
      shape.readLock().unlock();
      endIfClosed();
    }
  }

  /** Changes documents. The change is on disk before the answer leaves, also when the command failed half way. */
  <T> T change(Supplier<T> command) {
    shape.readLock().lock();
    try {
      return committed(command);
    } finally {
      shape.readLock().unlock();
    }
  }

  /** Creates, drops or renames, alone. */
  <T> T reshape(Supplier<T> command) {
    shape.writeLock().lock();
    try {
      return committed(command);
    } finally {
      shape.writeLock().unlock();
    }
  }

  private <T> T committed(Supplier<T> command) {
    long ticket = 0;
    try {
      changing.readLock().lock();
      try {
        // Taken before anything can be seen of the change: a reader that sees it also sees the ticket, and waits.
        ticket = begun.incrementAndGet();
        return undisturbed(command);
      } finally {
        changing.readLock().unlock();
      }
    } finally {
      try {
        commit(ticket);
      } finally {
        endIfClosed();
      }
    }
  }

  /** What a long scan still has to read stays in the file, whatever is committed or compacted meanwhile. */
  private <T> T undisturbed(Supplier<T> command) {
    MVStore.TxCounter version = file.registerVersionUsage();
    try {
      return command.get();
    } finally {
      if (!file.isClosed()) file.deregisterVersionUsage(version);
    }
  }

  private void commit(long ticket) {
    if (committed >= ticket) return;
    committing.lock();
    try {
      if (committed >= ticket) return;
      changing.writeLock().lock();
      try {
        long all = begun.get();
        file.commit();
        committed = all;
      } finally {
        changing.writeLock().unlock();
      }
    } finally {
      committing.unlock();
    }
  }

  private void keepHouse() {
    while (!file.isClosed()) {
      try {
        Thread.sleep(HOUSEKEEPING_MS);
        if (file.getFileStore().getChunksFillRate() >= COMPACT_BELOW_PERCENT) continue;
        changing.writeLock().lock();
        try {
          if (!file.isClosed() && file.compact(COMPACT_BELOW_PERCENT, COMPACT_BYTES)) file.commit();
        } finally {
          changing.writeLock().unlock();
        }
      } catch (InterruptedException end) {
        return;
      } catch (RuntimeException failure) {
        if (!file.isClosed()) System.err.println("housekeeping failed: " + failure);
      }
    }
    endIfClosed();
  }

  void close() {
    closing = true;
    changing.writeLock().lock();
    try {
      file.close();
    } finally {
      changing.writeLock().unlock();
    }
  }
}
