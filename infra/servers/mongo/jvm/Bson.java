import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
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
      out.putVarInt(stored.bytes.length).put(stored.bytes);
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

  /** Index keys. The order need only be total and agree with equality: nothing is read in the order of an index. */
  static final class KeyType extends BasicDataType<KeyValue> {
    @Override
    public int compare(KeyValue a, KeyValue b) {
      int shared = Math.min(a.size(), b.size());
      for (int i = 0; i < shared; i++) {
        int order = compareValues(a.get(i), b.get(i));
        if (order != 0) return order;
      }
      return Integer.compare(a.size(), b.size());
    }

    private static int compareValues(Object a, Object b) {
      if (a == b) return 0;
      if (a instanceof String left && b instanceof String right) return left.compareTo(right);
      if (a instanceof Double left && b instanceof Double right) return left.compareTo(right);
      String leftType = typeOf(a);
      String rightType = typeOf(b);
      if (!leftType.equals(rightType)) return leftType.compareTo(rightType);
      return Arrays.compareUnsigned(encode(new Document("", a)), encode(new Document("", b)));
    }

    private static String typeOf(Object value) {
      if (value == null) return "";
      if (value instanceof Collection) return "[]";
      return value.getClass().getName();
    }

    @Override
    public int getMemory(KeyValue key) {
      int memory = 48;
      for (Object value : key) memory += value instanceof String text ? 40 + 2 * text.length() : 48;
      return memory;
    }

    @Override
    public void write(WriteBuffer out, KeyValue key) {
      Document document = new Document();
      for (int i = 0; i < key.size(); i++) document.put(Integer.toString(i), key.get(i));
      byte[] bytes = encode(document);
      out.putVarInt(bytes.length).put(bytes);
    }

    @Override
    public KeyValue read(ByteBuffer in) {
      return new KeyValue(decode(readBytes(in)).values());
    }

    @Override
    public KeyValue[] createStorage(int size) {
      return new KeyValue[size];
    }
  }

  private static byte[] readBytes(ByteBuffer in) {
    byte[] bytes = new byte[org.h2.mvstore.DataUtils.readVarInt(in)];
    in.get(bytes);
    return bytes;
  }
}
