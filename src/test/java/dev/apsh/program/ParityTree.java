package dev.apsh.program;

import dev.apsh.kernel.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The small tree on which lines are compared, in memory and on disk.
final class ParityTree {
  private static final Map<String, String> FILES = files();
  private static final Map<String, String> LINKS = links();
  private static final List<String> DIRECTORIES = List.of("d/empty");

  private ParityTree() {}

  private static Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("a", "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve\n");
    files.put("b", "pear 3 x\napple 10 y\nfig 2 z\napple 1 y\nBanana 7 x\nfig 2 z\n");
    files.put("c.txt", "no newline at the end");
    files.put("d/f1", "in d\n");
    files.put("d/sub/f2", "deeper\n");
    files.put("dup", "a\na\nb\nB\nb\nc\nc\nc\n");
    files.put("colons", "root:x:0:0\n::\nplain\na:b\n");
    files.put("tabs", "1\tone\tuno\n2\ttwo\tdos\n10\tten\tdiez\n");
    files.put("bytes", "\u0001 \u007f caf\u00e9 \udcff tab\tend\n\n\n\nlast\r\n");
    files.put("utf", "h\u00e9llo w\u00f6rld\n\u65e5\u672c\n");
    files.put("empty", "");
    files.put("with space", "s\n");
    files.put(".hidden", "h\n");
    files.put("num", "10\n9\n-3\n1.5\n1e2\n0x10\n  7\nabc\n\n2K\n");
    files.put("left", "1 a\n2 b\n4 d\n");
    files.put("x=y", "eq\n");
    files.put("run.sh", "#!/bin/sh\necho run\n");
    return files;
  }

  private static Map<String, String> links() {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("l-a", "a");
    links.put("l-d", "d");
    links.put("l-none", "nowhere/x");
    links.put("d/up", "../b");
    links.put("loop", "loop");
    return links;
  }

  static Machine on(Machine machine) {
    FILES.forEach(machine::file);
    DIRECTORIES.forEach(machine::directory);
    LINKS.forEach(machine::link);
    return machine.mode("run.sh", 0755);
  }

  static void in(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, Bytes.of(file.getValue()).toArray());
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-r--r--"));
    }
    for (String directory : DIRECTORIES) {
      Files.createDirectories(folder.resolve(directory));
    }
    for (Map.Entry<String, String> link : LINKS.entrySet()) {
      Files.createSymbolicLink(folder.resolve(link.getKey()), Path.of(link.getValue()));
    }
    Files.setPosixFilePermissions(
        folder.resolve("run.sh"), PosixFilePermissions.fromString("rwxr-xr-x"));
    for (String path : FILES.keySet()) {
      Files.setLastModifiedTime(
          folder.resolve(path), FileTime.from(Instant.parse("2019-06-13T12:00:00Z")));
    }
  }
}
