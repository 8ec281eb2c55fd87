package dev.apsh.program.file;

/// The options of ls: what was asked, or why it cannot be.
sealed interface LsParsed permits LsOptions, LsOptions.Wrong {}
