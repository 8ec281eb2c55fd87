package dev.apsh.console;

import dev.apsh.console.RecordedFiles.Result;
import dev.apsh.console.RecordedFiles.Tree;
import dev.apsh.console.RecordedFiles.Wrong;
import dev.apsh.kernel.Bytes;
import dev.apsh.lab.RecordedTree;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// Reads a tar archive, compressed by gzip or not, as GNU tar and pax write them.
///
/// A file of /sys says that it is a page long and then is shorter: tar fills it up with zeros,
/// which are taken away again here.
final class TarArchive {
  private static final int BLOCK = 512;
  private static final int LARGEST_FILE = 1 << 20;
  private static final long LARGEST = 1L << 30;
  private static final int GZIP = 0x1f8b;

  private final InputStream in;
  private final Map<String, RecordedTree.Entry> entries = new LinkedHashMap<>();
  private final Map<String, String> next = new HashMap<>();
  private long taken;

  private TarArchive(InputStream in) {
    this.in = in;
  }

  static Result read(InputStream raw) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw);
    in.mark(2);
    int magic = in.read() << 8 | in.read();
    in.reset();
    try {
      return new TarArchive(magic == GZIP ? new GZIPInputStream(in) : in).read();
    } catch (ZipException | java.io.EOFException e) {
      return new Wrong("the archive is damaged or cut off");
    } catch (BadArchive e) {
      return new Wrong(String.valueOf(e.getMessage()));
    }
  }

  /// What is wrong with an archive.
  private static final class BadArchive extends IOException {
    private static final long serialVersionUID = 1L;

    BadArchive(String what) {
      super(what);
    }
  }

  private Result read() throws IOException {
    for (byte[] block = block(); !isZero(block); block = block()) {
      TarHeader header = new TarHeader(block);
      if (!header.isRight()) {
        throw new BadArchive("neither a directory nor a tar archive");
      }
      take(header);
    }
    return new Tree(new RecordedTree(List.copyOf(entries.values())).fromSysfs());
  }

  private void take(TarHeader header) throws IOException {
    char type = header.type();
    long size = next.containsKey("size") ? TarHeader.decimal(next.get("size")) : header.size();
    if (size < 0 || size > LARGEST_FILE) {
      throw new BadArchive(header.name() + ": too large for a file of /sys");
    }
    byte[] content = content((int) size);
    switch (type) {
      case 'L' -> next.put("path", TarHeader.text(content, 0, content.length));
      case 'K' -> next.put("linkpath", TarHeader.text(content, 0, content.length));
      case 'x' -> next.putAll(TarHeader.records(content));
      case 'g' -> {}
      default -> {
        add(header, content);
        next.clear();
      }
    }
  }

  private void add(TarHeader header, byte[] content) throws IOException {
    String path = plain(next.getOrDefault("path", header.name()));
    String target = next.getOrDefault("linkpath", header.target());
    if (path.isEmpty()) {
      return;
    }
    int mode = header.permissions();
    switch (header.type()) {
      case '0', '\0', '7' -> put(new RecordedTree.File(path, mode, shortened(content)));
      case '1' -> {
        if (entries.get(plain(target)) instanceof RecordedTree.File file) {
          put(file.at(path));
        }
      }
      case '2' -> put(new RecordedTree.Link(path, target));
      case '5' -> put(new RecordedTree.Folder(path, mode));
      default -> {}
    }
  }

  private void put(RecordedTree.Entry entry) {
    entries.put(entry.path(), entry);
  }

  /// A path without `./` and slashes around; one that leads up and out is refused.
  private static String plain(String path) throws IOException {
    StringBuilder plain = new StringBuilder();
    for (String part : path.split("/")) {
      if (part.equals("..")) {
        throw new BadArchive(path + ": leads out of the tree");
      }
      if (!part.isEmpty() && !part.equals(".")) {
        plain.append(plain.isEmpty() ? "" : "/").append(part);
      }
    }
    return plain.toString();
  }

  private static Bytes shortened(byte[] content) {
    int length = content.length;
    while (length > 0 && content[length - 1] == 0) {
      length--;
    }
    return Bytes.of(content, 0, length);
  }

  private byte[] content(int size) throws IOException {
    byte[] content = exactly(size);
    exactly((BLOCK - size % BLOCK) % BLOCK);
    return content;
  }

  private byte[] block() throws IOException {
    return exactly(BLOCK);
  }

  private byte[] exactly(int size) throws IOException {
    taken += size;
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size || taken > LARGEST) {
      throw new BadArchive(
          taken > LARGEST ? "too large for a /sys" : "the archive is damaged or cut off");
    }
    return bytes;
  }

  private static boolean isZero(byte[] block) {
    for (byte each : block) {
      if (each != 0) {
        return false;
      }
    }
    return true;
  }
}
