package dev.isnad.grounding;

import dev.isnad.lexicon.WordKeys;
import dev.isnad.lexicon.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a report has named things so far: {@code رابطة المعلمين}, for which {@code الرابطة} stands
 * later. A noun that the report has used of two things, or of one without its name, stands for
 * none. A ministry is called as its minister is.
 */
final class Naming {
  private static final int LONGEST = 4;

  /** {@code نقابة عمال الموانئ}: nouns without the article before the one that has it. */
  private static final int MOST_BARE = 2;

  private static final String MINISTRY = "وزاره";
  private static final Set<String> MINISTERS = WordList.folded("وزير وزيرة");

  /** Two of what ends so: {@code نقابتا}, {@code نقابتين}. */
  private static final List<String> DUALS = List.of("ا", "ي", "ان", "ين");

  /** What such a noun is of is another thing each time. */
  private static final Set<String> NO_THINGS =
      WordList.folded(
          "نهاية بداية مطلع منتصف أول آخر عدد نسبة قيمة سعر أسعار كلفة تكلفة معدل متوسط حجم سبب نتيجة نتائج وقت"
              + " موعد فترة مدة مرحلة دور دورة موسم جزء نصف ربع ثلث بقية باقي يوم شهر عام سنة أسبوع ساعة"
              + " دقيقة مرة جهة حال حالة شأن أمر عمل ارتفاع تراجع زيادة خفض رفع انخفاض طلب حق خطر بعض كل جميع"
              + " معظم أحد إحدى أكبر أعلى أفضل عودة إعادة بدء رأي قول");

  /** By a noun without its article, what has followed it. */
  private final Map<String, List<Token>> attributes = new HashMap<>();

  /** The same of ministries by their ministers, and the other way round. */
  private final Map<String, List<Token>> derived = new HashMap<>();

  private final Set<String> unclear = new HashSet<>();
  private final Set<String> used = new HashSet<>();

  void learn(Statement statement) {
    statement.tokens().stream()
        .filter(token -> token.isWord() && !token.soft() && !token.implied())
        .forEach(token -> learn(token, statement));
  }

  private void learn(Token token, Statement statement) {
    List<Token> after =
        isQuoted(token, statement) ? List.of() : new Attributed(token, statement).found();
    String noun = noun(token);
    used.add(noun);
    if (!after.isEmpty() && !NO_THINGS.contains(noun)) {
      keep(attributes, noun, after);
      derive(noun, after);
    } else if (after.isEmpty() && !isDefinite(token)) {
      unclear.add(noun);
    }
  }

  private void derive(String noun, List<Token> after) {
    if (noun.equals(MINISTRY)) {
      MINISTERS.forEach(minister -> keep(derived, minister, after));
    } else if (MINISTERS.contains(noun)) {
      keep(derived, MINISTRY, after);
    }
  }

  /** The longer one of two that name one thing; none, where they name two. */
  private void keep(Map<String, List<Token>> known, String noun, List<Token> tokens) {
    List<Token> old = known.get(noun);
    boolean same = old == null || stem(old.getFirst()).equals(stem(tokens.getFirst()));
    if (!same) {
      unclear.add(noun);
    } else if (old == null || old.size() < tokens.size()) {
      known.put(noun, List.copyOf(tokens));
    }
  }

  /** What a noun with its article stands for beyond itself, if it stands for one thing. */
  Optional<List<Token>> behind(Token noun) {
    String bare = noun(noun);
    if (!isDefinite(noun) || unclear.contains(bare) || isOfTwo(bare)) {
      return Optional.empty();
    }
    List<Token> own = attributes.getOrDefault(bare, List.of());
    List<Token> other = derived.getOrDefault(bare, List.of());
    boolean agree =
        own.isEmpty() || other.isEmpty() || stem(own.getFirst()).equals(stem(other.getFirst()));
    List<Token> behind = own.size() < other.size() ? other : own;
    return agree && !behind.isEmpty() ? Optional.of(behind) : Optional.empty();
  }

  private boolean isOfTwo(String noun) {
    String open = noun.endsWith("ه") ? noun.substring(0, noun.length() - 1) + "ت" : noun;
    return DUALS.stream().anyMatch(ending -> used.contains(open + ending));
  }

  static boolean isDefinite(Token token) {
    String folded = token.folded();
    return folded.startsWith("ال")
        || folded.startsWith("وال")
        || folded.startsWith("بال")
        || folded.startsWith("فال")
        || folded.startsWith("لل");
  }

  private static String noun(Token token) {
    String folded = token.folded();
    boolean joined = folded.length() > 4 && folded.startsWith("و") && !isDefinite(token);
    return WordKeys.withoutArticle(
        joined && !folded.equals(MINISTRY) && !MINISTERS.contains(folded)
            ? folded.substring(1)
            : folded);
  }

  private static String stem(Token token) {
    return WordKeys.stem(token.folded());
  }

  private static boolean isQuoted(Token token, Statement statement) {
    String before = statement.claim().text().substring(0, token.span().start());
    return before.lastIndexOf('«') > before.lastIndexOf('»');
  }

  /** What belongs to a noun, right behind it. */
  private static final class Attributed {
    private final Token noun;
    private final Statement statement;
    private final List<Token> tokens;

    private Attributed(Token noun, Statement statement) {
      this.noun = noun;
      this.statement = statement;
      this.tokens = statement.tokens();
    }

    private List<Token> found() {
      List<Token> found = new ArrayList<>();
      List<Token> bare = new ArrayList<>();
      boolean definite = isDefinite(noun);
      for (int at = noun.at() + 1; at < tokens.size() && at <= noun.at() + LONGEST; at++) {
        Token token = tokens.get(at);
        if (!goesOn(token) || definite && !agrees(token)) {
          break;
        }
        if (token.folded().startsWith("ال") || isNamed(token, found)) {
          found.addAll(bare);
          bare.clear();
          found.add(token);
        } else if (found.isEmpty() && bare.size() < MOST_BARE && !Speech.isTitleWord(noun)) {
          bare.add(token);
        } else {
          break;
        }
      }
      return found;
    }

    private boolean goesOn(Token token) {
      return token.isWord()
          && token.follows()
          && !token.soft()
          && token.clause() == noun.clause()
          && !TimeAsides.isTime(token);
    }

    /** An adjective of a noun with its article: of the same gender, and no thing of its own. */
    private boolean agrees(Token token) {
      return token.folded().startsWith("ال")
          && token.folded().endsWith("ه") == noun.folded().endsWith("ه")
          && !OfficeHolders.isBody(token)
          && !Speech.isTitleWord(token);
    }

    /** Part of a name in quotation marks, or of a known one right behind the noun. */
    private boolean isNamed(Token token, List<Token> found) {
      return isQuoted(token, statement)
          || found.stream().noneMatch(one -> one.folded().startsWith("ال"))
              && !Speech.isTitleWord(noun)
              && statement.claim().isNamed(token.span());
    }
  }
}
