package dev.isnad.cli;

import dev.isnad.answer.AnswerJson;
import dev.isnad.answer.ShownAnswer;
import dev.isnad.conversation.KeptAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad answers ID}. */
@Command(
    name = "answers",
    description = {
      "Shows an answer that was given, for moderators: the question and how it was understood, what"
          + " was found, what a model wrote and why each sentence was shown or held, how long it"
          + " took, and what became of the reports since.",
      "Readers see less of it, at /answers/ID."
    })
final class AnswersCommand extends NewsroomCommand {
  @Parameters(paramLabel = "ID", description = "The answer's id, as in its permanent link.")
  private String id = "";

  @Option(names = "--json", description = "Print the record as one JSON object.")
  private boolean json;

  @Override
  int run(Newsroom newsroom, Console console) {
    KeptAnswer kept =
        newsroom
            .answer(id)
            .orElseThrow(
                () ->
                    new CommandFailedException(
                        "No answer is kept with the id " + id + "; its time may be over"));
    console
        .out()
        .println(
            json
                ? AnswerJson.mapper().writeValueAsString(kept)
                : RecordText.of(kept, ShownAnswer.of(kept.record(), newsroom.articles())));
    return ExitCode.OK;
  }
}
