package dev.apsh.transcript.document;

import dev.apsh.transcript.Place;
import java.util.Optional;

/// How a carrier's sessions show where a command begins.
public interface Prompts {
  /// A prompt at the start of a line.
  ///
  /// @param length of the prompt with its blank
  record Prompt(int length, Place place) {}

  /// The prompt with which a line begins.
  Optional<Prompt> at(String text);

  /// Only cram's `$ `.
  Prompts CRAM =
      new Prompts() {
        private final Optional<Prompt> prompt = Optional.of(new Prompt(2, Place.HOST));

        @Override
        public Optional<Prompt> at(String text) {
          return text.startsWith("$ ") ? prompt : Optional.empty();
        }
      };
}
