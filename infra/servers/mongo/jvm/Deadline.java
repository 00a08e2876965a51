import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.concurrent.TimeUnit;

/** `maxTimeMS` of the command that this thread carries out. */
final class Deadline {
  private static final ThreadLocal<Long> ENDS = new ThreadLocal<>();
  private static final int EVERY = 64;

  private int steps;

  /** Zero and nothing mean no limit. */
  static void begin(Document command) {
    long given = command.get("maxTimeMS") instanceof Number number ? number.longValue() : 0;
    if (given > 0) ENDS.set(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(given));
  }

  static void end() {
    ENDS.remove();
  }

  /** Called once a document; throws MaxTimeMSExpired where the time is over. */
  void step() {
    if (++steps % EVERY != 0) return;
    Long ends = ENDS.get();
    if (ends != null && System.nanoTime() - ends > 0) throw new MongoServerError(50, "MaxTimeMSExpired", "operation exceeded time limit");
  }
}
