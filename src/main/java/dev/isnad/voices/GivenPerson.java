package dev.isnad.voices;

import dev.isnad.arabic.NameKey;
import dev.isnad.arabic.Span;
import dev.isnad.arabic.Word;
import dev.isnad.arabic.Words;
import dev.isnad.lexicon.WordList;
import java.util.List;
import java.util.Set;

/**
 * Who did something, or is something, as one sentence tells it.
 *
 * @param name the words of the name
 * @param span where the name stands in the sentence, with the office before it
 */
record GivenPerson(List<Word> name, Span span) implements Given {
  /** Words that many names have in them. */
  private static final Set<String> PARTICLES =
      WordList.folded("بن ابن بنت ولد ال آل أبو أبي أم عبد الله الدين دي دو فان فون");

  /** {@code أبو فلان} may be anybody's other name. */
  private static final Set<String> OTHER_NAME = WordList.folded("أبو أبي أم");

  GivenPerson {
    name = List.copyOf(name);
  }

  /** By the last word of the name, or by the only one that one of them has. */
  @Override
  public boolean isSame(Given other) {
    if (!(other instanceof GivenPerson there)) {
      return false;
    }
    boolean one = name.size() == 1 || there.name.size() == 1;
    return one
        ? shareWord(there)
        : NameKey.same(name.getLast().text(), there.name.getLast().text());
  }

  /** Where their names have no word in common; a name in common may be spelled as one likes. */
  @Override
  public boolean isOther(Given other) {
    return other instanceof GivenPerson there
        && !isOtherName()
        && !there.isOtherName()
        && !shareWord(there);
  }

  private boolean isOtherName() {
    return OTHER_NAME.contains(name.getFirst().folded());
  }

  private boolean shareWord(GivenPerson there) {
    return own().stream()
        .anyMatch(a -> there.own().stream().anyMatch(b -> NameKey.same(a.text(), b.text())));
  }

  /** The words that tell the name from others. */
  private List<Word> own() {
    List<Word> own = name.stream().filter(word -> !PARTICLES.contains(word.folded())).toList();
    return own.isEmpty() ? name : own;
  }

  /** A word of the name suffices. */
  @Override
  public boolean isIn(String text) {
    List<Word> words = Words.of(text);
    return own().stream()
        .anyMatch(own -> words.stream().anyMatch(word -> NameKey.same(own.text(), word.text())));
  }

  @Override
  public boolean holds(Span place) {
    return Given.overlap(span, place);
  }
}
