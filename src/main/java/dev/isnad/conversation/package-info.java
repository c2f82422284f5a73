/** Who asked what before: the memory of conversations. */
@NullMarked
package dev.isnad.conversation;

import org.jspecify.annotations.NullMarked;
