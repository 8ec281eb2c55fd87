package dev.apsh.program.find;

import dev.apsh.program.tool.Call;
import dev.apsh.program.tool.Operand;
import dev.apsh.program.tool.Tool;
import dev.apsh.program.tool.Usage;
import java.util.List;

/// find: walks over trees and does something with the files that an expression picks.
public final class Find implements Tool {

  @Override
  public Usage usage() {
    return Usage.of("find", "walk over trees and pick files")
        .after("GNU findutils 4.9.0")
        .operands("[-H] [-L] [-P] [PATH]... [EXPRESSION]", Operand.PATH)
        .notes(
            "  ( E )  ! E  -not E  E -a E  E -and E  E E  E -o E  E -or E  E , E",
            "  -depth -maxdepth N -mindepth N -mount -xdev -follow",
            "  -name -iname -path -ipath -wholename -iwholename -lname -ilname PATTERN",
            "  -regex -iregex REGEX  -type [fdlc],...  -size N[bcwkMG]  -empty",
            "  -perm [-/]MODE  -user U  -group G  -uid N  -gid N  -links N",
            "  -newer FILE  -mtime N  -mmin N  -samefile FILE  -true  -false",
            "  -readable  -writable  -executable",
            "  -print -print0 -printf FORMAT -delete -prune -quit",
            "  -exec COMMAND ;  -exec COMMAND {} +  -execdir COMMAND ;",
            "N may be +N (more) or -N (less).")
        .raw();
  }

  @Override
  public int run(Call call) {
    List<String> words = call.operands();
    if (words.contains("--help") || words.contains("-help")) {
      return call.help();
    }
    return switch (new FindParser(call, words).parse()) {
      case FindParser.Wrong(String text, int status) -> call.fail(status, text);
      case FindParser.Search search -> new Walk(call, search).all();
    };
  }
}
