/// KVM guests: the CPU model, the crypto control block through which a guest reaches its host's
/// adapters, QEMU's view. A guest is another Linux over narrower hardware; who boots it is the
/// lab's business, behind the interface `Boot`.
@NullMarked
package dev.apsh.guest;

import org.jspecify.annotations.NullMarked;
