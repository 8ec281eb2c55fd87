package dev.apsh.transcript.run;

import dev.apsh.transcript.Catalogue;
import dev.apsh.transcript.Opening;
import dev.apsh.transcript.Position;
import dev.apsh.transcript.Sessions;
import dev.apsh.transcript.Setting;
import dev.apsh.transcript.Settings;
import java.util.ArrayList;
import java.util.List;

/// Sessions under one kernel, whatever the files ask for.
record ProfileSessions(Sessions sessions, String profile) implements Sessions {
  private static final String KEY = "profile";

  @Override
  public Opening open(Settings settings) {
    List<Setting> all = new ArrayList<>();
    for (Setting setting : settings.settings()) {
      if (!setting.key().equals(KEY)) {
        all.add(setting);
      }
    }
    all.add(new Setting(new Position(settings.file().toString(), 0), KEY, profile));
    return sessions.open(new Settings(settings.file(), all, settings.environment()));
  }

  @Override
  public Catalogue catalogue() {
    return sessions.catalogue();
  }
}
