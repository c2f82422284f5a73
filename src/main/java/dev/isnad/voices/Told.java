package dev.isnad.voices;

import dev.isnad.arabic.NameMention;
import dev.isnad.arabic.Names;
import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import dev.isnad.grounding.Candidate;
import dev.isnad.lexicon.ContentWords;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence tells, without the words that say whose it is: two reports may have the same from
 * two mouths.
 *
 * @param part where in the sentence it stands
 * @param speaker who says it, if anybody but the outlet
 */
record Told(Candidate sentence, Span part, Optional<String> speaker) {
  static Told of(Candidate sentence, Reports reports) {
    Voice voice = reports.voice(sentence);
    return new Told(sentence, voice.told(), voice.speaker());
  }

  /** The words of meaning. */
  List<Word> words() {
    return ContentWords.of(sentence.words()).stream()
        .filter(word -> Given.overlap(word.span(), part))
        .toList();
  }

  /** Who and what is named, the outlet itself and the speaker left out. */
  List<NameMention> names() {
    String publisher = sentence.passage().attribution().publisher();
    return Names.find(sentence.text()).stream()
        .filter(name -> Given.overlap(name.span(), part))
        .filter(name -> !Speaker.covers(publisher, name.text()))
        .filter(name -> speaker.filter(one -> Speaker.covers(one, name.text())).isEmpty())
        .toList();
  }

  /** The report's title and the text that was found of it. */
  String report() {
    return sentence.passage().title() + " " + sentence.passage().text();
  }
}
