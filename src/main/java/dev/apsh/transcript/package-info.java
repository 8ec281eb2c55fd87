/// Reads, replays, compares and reports golden sessions; a session itself is an interface that
/// others implement. Lines are kept byte for byte: inside this package a string holds one byte in
/// each character (ISO 8859-1).
@NullMarked
package dev.apsh.transcript;

import org.jspecify.annotations.NullMarked;
