package dev.apsh.kernel;

/// What a read gave: content, or a refusal.
public sealed interface Read permits Content, Refused {}
