package dev.isnad.telegram;

import dev.isnad.answer.Answer;
import java.net.URI;
import java.util.Optional;

/**
 * What a question is replied to with.
 *
 * @param permanentLink where the answer can be read again; empty where it is not kept, or where no
 *     such place can be reached from Telegram
 */
public record Reply(Answer answer, Optional<URI> permanentLink) {}
