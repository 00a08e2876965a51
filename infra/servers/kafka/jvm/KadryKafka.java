import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The broker, which formats its own data folder the first time (one Java start instead of two) and ends in order when the process
 * that started it is gone. Arguments: server.properties, the cluster id or "-" when the folder is already formatted, and what else
 * the format is given, such as --add-scram.
 */
public final class KadryKafka {
  public static void main(String[] args) {
    if (!args[1].equals("-")) {
      List<String> words = new ArrayList<>(List.of("format", "--ignore-formatted", "-t", args[1], "-c", args[0]));
      words.addAll(List.of(args).subList(2, args.length));
      String[] format = words.toArray(String[]::new);
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
