package dev.isnad.answer;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON form of an answer, the same on the command line, over HTTP and in records. What is
 * not known is {@code null}, never left out; days are ISO 8601, addresses strings. Records that
 * were written before a part existed are read all the same: a list that they lack is empty.
 */
public final class AnswerJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .withConfigOverride(
              List.class,
              lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .build();

  private AnswerJson() {}

  /** The mapper that writes and reads answers and their parts; safe for use by several threads. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /** The answer as one JSON object on one line. */
  public static String write(Answer answer) {
    return MAPPER.writeValueAsString(answer);
  }
}
