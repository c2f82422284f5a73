package dev.isnad.cli;

import dev.isnad.answer.Answer;
import dev.isnad.answer.AnswerEvent;
import dev.isnad.answer.AnswerJson;
import dev.isnad.conversation.Conversations;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad ask "…"}. */
@Command(name = "ask", description = "Answers one question, with its sources.")
final class AskCommand extends NewsroomCommand {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      arity = "1..*",
      paramLabel = "QUESTION",
      description = "The question; - reads it from standard input.")
  private List<String> words = List.of();

  @Option(names = "--json", description = "Print the answer as one JSON object.")
  private boolean json;

  @Option(names = "--no-model", description = "Ask no model: only the reports' own sentences.")
  private boolean noModel;

  @Override
  int run(Newsroom newsroom, Console console) {
    String question = String.join(" ", words);
    Answer answer =
        ask(
            noModel ? newsroom.conversationsWithoutModels() : newsroom.conversations(),
            question.equals(STANDARD_INPUT) ? console.readAll() : question);
    console.out().println(json ? AnswerJson.write(answer) : AnswerText.of(answer));
    return exitCode(answer);
  }

  private static Answer ask(Conversations conversations, String question) {
    // A failure ends in an event whose message is for readers; it must not pass for an answer.
    Answer[] finished = new Answer[1];
    String[] failure = new String[1];
    conversations.ask(
        UUID.randomUUID().toString(),
        question,
        ZoneId.systemDefault(),
        event -> {
          switch (event) {
            case AnswerEvent.Finished done -> finished[0] = done.answer();
            case AnswerEvent.Failed failed -> failure[0] = failed.message();
            case AnswerEvent.SourcesFound found -> {}
            case AnswerEvent.SentenceReleased released -> {}
            case AnswerEvent.SentenceHeld held -> {}
          }
        });
    if (finished[0] == null) {
      throw new CommandFailedException(failure[0]);
    }
    return finished[0];
  }

  private static int exitCode(Answer answer) {
    return switch (answer.status()) {
      case ANSWERED, PARTLY_ANSWERED, SMALL_TALK -> ExitCode.OK;
      case NOT_IN_REPORTS -> ExitCode.NOT_IN_REPORTS;
      case DEGRADED -> ExitCode.DEGRADED;
    };
  }
}
