/// The programs that read, filter and print text: grep, sort, cut, head and their like. All they
/// read and write are bytes.
@NullMarked
package dev.apsh.program.text;

import org.jspecify.annotations.NullMarked;
