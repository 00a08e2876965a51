import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How documents and index keys lie in the file: as BSON, where the library would use Java serialization. */
final class Bson {
  private Bson() {}

  static byte[] encode(Document document) {
    ByteBuf buffer = Unpooled.buffer(256);
    BsonEncoder.encodeDocument(document, buffer);
    return Arrays.copyOf(buffer.array(), buffer.writerIndex());
  }

  static Document decode(byte[] bytes) {
    return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
  }

  /**
   * A stored document: its bytes, because a page is written again whenever a neighbour changes, and the document once somebody
   * read it. Never changed after it was stored: a reader may be sending it while a writer stores the next one.
   */
  static final class Stored {
    final byte[] bytes;
    private volatile Document document;

    Stored(byte[] bytes, Document document) {
      this.bytes = bytes;
      this.document = document;
    }

    Document document() {
      Document decoded = document;
      if (decoded == null) document = decoded = decode(bytes);
      return decoded;
    }
  }

  static final class StoredType extends BasicDataType<Stored> {
    @Override
    public int getMemory(Stored stored) {
      // The decoded form is about four times the bytes.
      return 100 + 4 * stored.bytes.length;
    }

    @Override
    public void write(WriteBuffer out, Stored stored) {
      writeBytes(out, stored.bytes);
    }

    @Override
    public Stored read(ByteBuffer in) {
      return new Stored(readBytes(in), null);
    }

    @Override
    public Stored[] createStorage(int size) {
      return new Stored[size];
    }
  }

  /** One value: an id, or a field of an index key. The order need only be total and agree with equality. */
  static final class ValueType extends BasicDataType<Object> {
    private static final byte MISSING = 0;
    private static final byte STRING = 1;
    private static final byte OTHER = 2;

    @Override
    public int compare(Object a, Object b) {
      if (a == b) return 0;
      if (a instanceof String left && b instanceof String right) return left.compareTo(right);
      if (a instanceof Double left && b instanceof Double right) return left.compareTo(right);
      int types = typeOf(a).compareTo(typeOf(b));
      return types != 0 ? types : Arrays.compareUnsigned(encode(new Document("", a)), encode(new Document("", b)));
    }

    private static String typeOf(Object value) {
      if (value == null) return "";
      return value instanceof Collection ? "[]" : value.getClass().getName();
    }

    @Override
    public int getMemory(Object value) {
      return value instanceof String text ? 40 + text.length() : 64;
    }

    @Override
    public void write(WriteBuffer out, Object value) {
      if (value instanceof Missing) {
        out.put(MISSING);
      } else if (value instanceof String text) {
        writeBytes(out.put(STRING), text.getBytes(StandardCharsets.UTF_8));
      } else {
        writeBytes(out.put(OTHER), encode(new Document("", value)));
      }
    }

    @Override
    public Object read(ByteBuffer in) {
      return switch (in.get()) {
        case MISSING -> Missing.getInstance();
        case STRING -> new String(readBytes(in), StandardCharsets.UTF_8);
        default -> decode(readBytes(in)).get("");
      };
    }

    @Override
    public Object[] createStorage(int size) {
      return new Object[size];
    }
  }

  static final class KeyType extends BasicDataType<KeyValue> {
    private static final ValueType VALUE = new ValueType();

    @Override
    public int compare(KeyValue a, KeyValue b) {
      int shared = Math.min(a.size(), b.size());
      for (int i = 0; i < shared; i++) {
        int order = VALUE.compare(a.get(i), b.get(i));
        if (order != 0) return order;
      }
      return Integer.compare(a.size(), b.size());
    }

    @Override
    public int getMemory(KeyValue key) {
      int memory = 48;
      for (Object value : key) memory += VALUE.getMemory(value);
      return memory;
    }

    @Override
    public void write(WriteBuffer out, KeyValue key) {
      out.putVarInt(key.size());
      for (Object value : key) VALUE.write(out, value);
    }

    @Override
    public KeyValue read(ByteBuffer in) {
      Object[] values = new Object[DataUtils.readVarInt(in)];
      for (int i = 0; i < values.length; i++) values[i] = VALUE.read(in);
      return new KeyValue(values);
    }

    @Override
    public KeyValue[] createStorage(int size) {
      return new KeyValue[size];
    }
  }

  private static void writeBytes(WriteBuffer out, byte[] bytes) {
    out.putVarInt(bytes.length).put(bytes);
  }

  private static byte[] readBytes(ByteBuffer in) {
    byte[] bytes = new byte[DataUtils.readVarInt(in)];
    in.get(bytes);
    return bytes;
  }
}
