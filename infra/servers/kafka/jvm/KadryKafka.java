import java.io.IOException;

/**
 * The broker, which formats its own data folder the first time (one Java start instead of two) and ends in order when the process
 * that started it is gone. Arguments: server.properties, the cluster id or "-" when the folder is already formatted.
 */
public final class KadryKafka {
  public static void main(String[] args) {
    if (!args[1].equals("-")) {
      String[] format = {"format", "--ignore-formatted", "-t", args[1], "-c", args[0]};
      int status = kafka.tools.StorageTool.execute(format, System.out);
      if (status != 0) System.exit(status);
    }
    Thread watch = new Thread(KadryKafka::exitWithStdin, "exit-with-stdin");
    watch.setDaemon(true);
    watch.start();
    kafka.Kafka.main(new String[] {args[0]});
  }

  private static void exitWithStdin() {
    try {
      while (System.in.read() >= 0) {}
    } catch (IOException closed) {
      // The same as its end.
    }
    System.exit(0);
  }
}
