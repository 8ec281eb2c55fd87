package dev.apsh.kernel;

import java.util.List;

/// A loadable module: its name, its size in memory in bytes, and the modules that it uses.
public record ModuleSpec(String name, int size, List<String> uses) {}
