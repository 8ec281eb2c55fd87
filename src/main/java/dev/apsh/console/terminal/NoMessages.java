package dev.apsh.console.terminal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/// The application's translated messages: none. Spring's own source of none asks Java for all its
/// locales first, which takes longer than the prompt may.
final class NoMessages implements MessageSource {

  @Override
  public @Nullable String getMessage(
      String code, Object @Nullable [] arguments, @Nullable String text, @Nullable Locale locale) {
    return text;
  }

  @Override
  public String getMessage(String code, Object @Nullable [] arguments, @Nullable Locale locale) {
    throw new NoSuchMessageException(code);
  }

  @Override
  public String getMessage(MessageSourceResolvable message, @Nullable Locale locale) {
    throw new NoSuchMessageException(String.valueOf(message.getDefaultMessage()));
  }
}
