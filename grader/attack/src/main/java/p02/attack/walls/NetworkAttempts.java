package p02.attack.walls;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;

/** The network, this machine's own included. */
final class NetworkAttempts {
  private static final int DNS = 53;

  private final Prey prey;

  NetworkAttempts(Prey prey) {
    this.prey = prey;
  }

  List<Attempt> all() {
    return List.of(
        new Attempt("connects to this machine", () -> connect("127.0.0.1", prey.port())),
        new Attempt("connects to the outside", () -> connect("192.0.2.1", DNS)),
        new Attempt("asks for an address", () -> "" + InetAddress.getByName("example.org")),
        new Attempt("sends a datagram", NetworkAttempts::send),
        new Attempt("listens", NetworkAttempts::listen),
        new Attempt("listens on a Unix socket", NetworkAttempts::listenUnix));
  }

  private static String connect(String host, int port) throws IOException {
    try (SocketChannel channel = SocketChannel.open()) {
      channel.socket().connect(new InetSocketAddress(InetAddress.getByName(host), port), 2_000);
      return "connected to " + host;
    }
  }

  private static String send() throws IOException {
    try (DatagramSocket socket = new DatagramSocket()) {
      InetAddress there = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      socket.send(new DatagramPacket(new byte[1], 1, there, DNS));
      return "sent";
    }
  }

  private static String listen() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return "listens on " + socket.getLocalPort();
    }
  }

  private static String listenUnix() throws IOException {
    try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.bind(UnixDomainSocketAddress.of(Path.of("/tmp/socket")));
      return "listens";
    }
  }
}
