package dev.apsh.kernel;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// A write whose writer sleeps until `over` holds; `then` says what becomes of it.
public record Blocked(BooleanSupplier over, Supplier<Write> then) implements Write {}
