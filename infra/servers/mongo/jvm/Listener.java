import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPromise;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;

/**
 * The door of the server: the library's own, which hangs up on a document that is too large, and on everybody when it has no
 * memory left for a message.
 */
final class Listener {
  private static final int FRAME_HEADER = 16;

  private final MultiThreadIoEventLoopGroup threads;
  private final ChannelGroup clients = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
  private final Channel door;

  Listener(MongoBackend backend, int port, int workers) {
    threads = new MultiThreadIoEventLoopGroup(workers, NioIoHandler.newFactory());
    door = new ServerBootstrap()
        .group(threads)
        .channel(NioServerSocketChannel.class)
        .option(ChannelOption.SO_BACKLOG, 100)
        .childOption(ChannelOption.TCP_NODELAY, true)
        .childHandler(new ChannelInitializer<SocketChannel>() {
          @Override
          protected void initChannel(SocketChannel client) {
            client.pipeline().addLast(new MongoWireReplyEncoder(), new MongoWireMessageEncoder(), new Messages(),
                new MongoDatabaseHandler(backend, clients), new OutOfMemory(), new MongoExceptionHandler());
          }
        })
        .bind(new InetSocketAddress("127.0.0.1", port))
        .syncUninterruptibly()
        .channel();
  }

  int port() {
    return ((InetSocketAddress) door.localAddress()).getPort();
  }

  void close() {
    door.close().syncUninterruptibly();
    clients.close().syncUninterruptibly();
    threads.shutdownGracefully(0, 5, java.util.concurrent.TimeUnit.SECONDS).syncUninterruptibly();
  }

  private static final class Messages extends MongoWireProtocolHandler {
    @Override
    protected ClientRequest decode(ChannelHandlerContext client, ByteBuf received) throws Exception {
      int start = received.readerIndex();
      if (received.readableBytes() < FRAME_HEADER) return null;
      int length = received.getIntLE(start);
      int requestId = received.getIntLE(start + 4);
      try {
        return super.decode(client, received);
      } catch (IllegalArgumentException unreadable) {
        if (!String.valueOf(unreadable.getMessage()).startsWith("BSON object too large")) throw unreadable;
        received.readerIndex(start + length);
        client.writeAndFlush(new MongoMessage(client.channel(), new MessageHeader(requestId, requestId), tooLarge()));
        return null;
      }
    }

    private static Document tooLarge() {
      return new Document("ok", 0)
          .append("errmsg", "BSONObj size is invalid. Size must be between 0 and " + BsonConstants.MAX_BSON_OBJECT_SIZE)
          .append("code", 10334)
          .append("codeName", "BSONObjectTooLarge");
    }
  }

  /**
   * Ends the process when netty has no memory for a message. That error is thrown by netty, not by Java, so ExitOnOutOfMemoryError
   * does not see it: the server would hang up on its clients, or never answer them, and go on.
   */
  private static final class OutOfMemory extends ChannelDuplexHandler {
    @Override
    public void exceptionCaught(ChannelHandlerContext client, Throwable failure) {
      endIfOutOfMemory(failure);
      client.fireExceptionCaught(failure);
    }

    @Override
    public void write(ChannelHandlerContext client, Object message, ChannelPromise sent) {
      client.write(message, sent.unvoid().addListener(done -> endIfOutOfMemory(done.cause())));
    }

    private static void endIfOutOfMemory(Throwable failure) {
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof OutOfMemoryError) KadryMongo.end(cause);
      }
    }
  }
}
