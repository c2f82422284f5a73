package dev.isnad.intake;

/**
 * Something about a draft that a moderator should look at.
 *
 * @param where a line number or an excerpt, never blank
 * @param arabic what is doubtful and what was done about it
 */
public record Doubt(String where, String arabic) {
  private static final int EXCERPT = 90;

  public Doubt {
    where = shortened(where.strip());
    if (where.isEmpty() || arabic.isBlank()) {
      throw new IllegalArgumentException("A doubt says where and what");
    }
  }

  private static String shortened(String where) {
    if (where.codePointCount(0, where.length()) <= EXCERPT) {
      return where;
    }
    return where.substring(0, where.offsetByCodePoints(0, EXCERPT)).stripTrailing() + "…";
  }
}
